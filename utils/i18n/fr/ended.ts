/** French, ended page. */
import type en from '../en/ended.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  headingErasing: 'Effacement de votre session',
  ending: 'Fermeture des onglets et effacement de ce que garde le navigateur…',
  verifying: 'Nous vérifions que tout a disparu…',
  waitHere: 'Cela prend quelques secondes. Vous pouvez partir : tout finit tout seul.',
  headingDone: 'Votre session a été effacée',
  headingFailed: 'Certaines choses n’ont pas pu être effacées',
  introDone:
    'Nous avons effacé ce que vous avez fait sur cet ordinateur, puis regardé une seconde fois. La liste ci-dessous dit ce que nous avons vu et ce que nous ne pouvons pas voir.',
  introLeft:
    'Nous avons effacé le reste et regardé une seconde fois. Mais les fichiers cités en premier sont peut-être encore sur cet ordinateur : supprimez-les, s’il vous plaît, ou prévenez le personnel.',
  introAtExit:
    'Nous avons effacé ce que vous avez fait sur cet ordinateur et vérifié. Ce qui est cité en premier reste jusqu’à la fermeture du navigateur : fermez-le, s’il vous plaît.',
  introFailed:
    'Nous avons essayé plusieurs fois. Prévenez le personnel avant de partir, s’il vous plaît. Personne ne peut commencer de session ici tant que ce n’est pas réglé.',
  headingGone: 'Il n’y a plus rien à montrer',
  gone: 'Ce que nous vous avons dit de votre dernière session n’est gardé que peu de temps.',
  checked: 'Ce que nous avons vérifié',
  erased: 'Effacé ; nous avons regardé encore : c’est parti',
  failed: 'N’a pas pu être effacé',
  unchecked: 'Effacé, mais le navigateur ne nous laisse pas regarder encore',
  atExit: 'Reste jusqu’à la fermeture du navigateur',
  outOfReach: 'Peut-être encore ici : le navigateur ne nous laisse pas l’effacer',
  left: { one: '{count} restant', other: '{count} restants' },
  slip: 'Que faire pour les sites que vous avez visités',
  slipWhy:
    'Les sites hors de la bibliothèque gardent peut-être encore ce que vous y avez fait. Cette liste ne reste ici que quelques minutes.',
  again: 'Commencer une nouvelle session',
  cookies: 'Cookies',
  partitionedCookies: 'Cookies d’éléments placés dans les pages d’autres sites',
  history: 'La liste des pages que vous avez ouvertes',
  downloads: 'La liste de vos téléchargements',
  files: 'Les fichiers que vous avez téléchargés',
  tabs: 'Les onglets ouverts',
  recentlyClosed: 'Les onglets que l’on pouvait rouvrir',
  siteStorage: 'Ce que les sites ont enregistré dans ce navigateur',
  siteCaches: 'Les copies et fichiers que des sites gardent pour servir sans réseau',
  cache: 'Les copies de pages et d’images',
  passwords: 'Les mots de passe enregistrés (l’enregistrement est désactivé)',
  formData: 'Ce que vous avez tapé dans des formulaires',
  serviceWorkers: 'Les aides que des sites ont laissées en marche',
  permissions:
    'Les autorisations données à des sites : caméra, micro, position, notifications, presse-papiers, téléchargements',
  otherPermissions:
    'D’autres autorisations données à des sites, par exemple pour les polices, les appareils de musique ou l’USB',
  allPermissions: 'Toutes les autorisations données à des sites',
  filesOffList: 'Les fichiers que vous avez retirés de la liste des téléchargements',
  ownMemory: 'Ce dont notre propre protection se souvenait',
  bookmarks: 'Les favoris que vous avez ajoutés',
  readingList: 'Votre liste de lecture',
  zoom: 'Les tailles de page que vous avez choisies',
  clipboard: 'Ce que vous avez copié',
  kept: 'Reste ici, comme la bibliothèque l’a décidé',
  canaries: 'Les marques d’essai posées pour prouver l’effacement',
  storageBuckets: 'Les noms que des sites ont donnés à leur stockage',
  lock: 'Le verrou qui empêche les sites d’écrire',
  gate: 'La porte fermée vers le web',
  pageGuard: 'Notre protection dans les pages',
  promiseBrowser:
    'Ce que cela promet : personne qui utilise ce navigateur ne trouvera ce qui est indiqué ci-dessus comme effacé. Des traces peuvent rester dans des fichiers sur le disque de cet ordinateur jusqu’à ce que d’autres les remplacent.',
  promiseDisk:
    'Ce que cela promet : personne qui utilise ce navigateur ne trouvera ce qui est indiqué ci-dessus comme effacé. De plus, cet ordinateur jette tout le dossier du navigateur quand celui-ci se ferme.',
  staffHeading: 'Pour le personnel',
  staff1: 'Appuyez sur « Réessayer » sur la page d’accueil. Un autre programme tenait peut-être un fichier.',
  staff2: 'Si cette page revient, fermez le navigateur et ouvrez-le de nouveau : il commence par effacer.',
  staff3:
    'Si cela n’aide pas, redémarrez l’ordinateur et dites à ceux qui s’en occupent quelle ligne figure ci-dessus.',
});
