/** French, start page. */
import type en from '../en/start.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Bienvenue à {library}',
  introClosed: 'Cet ordinateur est à vous jusqu’à la fin de votre session.',
  introClosedChild: 'Bonjour ! Cet ordinateur est à toi jusqu’à ce que tu dises que tu as fini.',
  start: 'Commencer',
  starting: 'Préparation de l’ordinateur…',
  startErases:
    'Commencer efface ce que ce navigateur garde maintenant : historique, cookies, connexions et fichiers téléchargés.',
  startFailed: 'Nous n’avons pas pu commencer votre session. Réessayez, ou demandez au personnel.',
  eraseFailed:
    'Certaines choses de la dernière session n’ont pas pu être effacées. Pour protéger tout le monde, cet ordinateur reste fermé jusqu’à ce que cela marche.',
  eraseFailedHelp: 'Réessayez. Si ce message revient, demandez au personnel ou prenez un autre ordinateur.',
  introOpen:
    'Votre session est ouverte. Quand vous avez fini, terminez-la, et nous effaçons ce que vous avez fait ici.',
  introOpenChild: 'Tu peux regarder maintenant. Quand tu as fini, appuie sur « Terminer la session ».',
  whereTo: 'Où voulez-vous aller ?',
  libraryHome: 'Page de la bibliothèque',
  catalog: 'Chercher dans le catalogue',
  catalogAt: 'Chercher dans le catalogue sur {host}',
  typeAddress: 'Vous pouvez aussi taper une adresse en haut de la fenêtre.',
  yourSession: 'Voir ce que garde cette session',
  ending: 'Effacement de la dernière session…',
  verifying: 'Nous vérifions que tout a disparu…',
  waitHere: 'Cela prend quelques secondes. La page changera toute seule.',
  keepsHeading: 'Ce que cet ordinateur garde',
  keepsNow: 'Jusqu’à la fin : les pages ouvertes, vos connexions, vos fichiers.',
  keepsErased: 'À la fin : nous effaçons tout et nous vérifions.',
  keepsWalk: 'Si vous partez, elle se termine toute seule.',
  keepsWho: 'Nous ne demandons pas qui vous êtes.',
  keepsOthers: 'Avant que vous alliez chez une autre entreprise, nous vous le disons.',
  keepsNowChild: 'Tant que tu es là, il garde les pages que tu ouvres et les fichiers que tu enregistres.',
  keepsErasedChild: 'Quand tu arrêtes, nous effaçons tout.',
  keepsWalkChild: 'Si tu pars, cela s’arrête tout seul.',
  keepsWhoChild: 'Nous ne demandons pas ton nom. Ne le donne pas à des inconnus.',
  keepsOthersChild: 'Nous te le disons quand tu quittes la bibliothèque. Tu peux alors rester ou partir.',
  moreHeading: 'En savoir plus sur votre vie privée ici',
  moreNow:
    'Pendant votre session, le navigateur a besoin de ces choses pour marcher. À la fin, nous les effaçons, nous regardons encore et nous vous disons ce que nous avons vu.',
  moreRecords:
    'La bibliothèque garde votre nom, votre adresse, votre téléphone et, si vous l’avez donné, votre e-mail. Vous pouvez les voir et les corriger. Rien de cela n’est sur cet ordinateur.',
  moreCounts:
    'Nous comptons les sessions et la façon dont elles se terminent. Si vous dites oui, aussi combien de fois un service est utilisé, mais jamais par qui.',
  moreOthers:
    'D’autres entreprises peuvent garder ce que vous faites sur leurs sites, selon leurs propres politiques de confidentialité.',
  moreSecurity:
    'Nous protégeons de notre mieux ce que nous gardons. Personne ne peut promettre que cela marche toujours.',
  video:
    'Certaines parties de la bibliothèque ont des caméras qui enregistrent tout le temps. Des panneaux aux entrées le disent. Elles protègent les personnes et les biens. Un enregistrement est aussi confidentiel que tout document de la bibliothèque, et le public ne peut pas le regarder.',
  interception:
    'Les e-mails, les SMS, les flux d’actualités (RSS) et les réseaux sans fil sont des voies publiques. D’autres peuvent lire ce que vous y envoyez.',
  law: 'Les documents de la bibliothèque qui vous nomment sont confidentiels selon la loi ({law}). Nous ne les donnons que si un tribunal l’ordonne, ou si vous le dites par écrit.',
  adopted: 'La bibliothèque a adopté sa politique de confidentialité le {date}.',
  mayChange: 'Cette politique peut changer. Regardez-la de temps en temps.',
  changed: 'Nouveau : notre politique de confidentialité a changé.',
  computerUse: 'Règles pour les ordinateurs et Internet, adultes',
  computerUseTeen: 'Règles pour les ordinateurs et Internet, adolescents',
  computerUseChild: 'Règles pour les ordinateurs et Internet, enfants',
  internetSafety: 'La sécurité sur Internet',
  siteBlocking: 'Quand un site est bloqué, et comment le faire ouvrir',
  privacyPolicy: 'Politique de confidentialité',
  countsWhat:
    'Combien de fois chacun est utilisé, rien de plus, et jamais par qui. Si vous ne cochez pas, nous comptons seulement qu’une session a eu lieu.',
  countsTakeIn: 'Compter les services que j’utilise',
  staffHeading: 'Pour le personnel : {count}',
  staffCount: { one: '{count} réglage à revoir', other: '{count} réglages à revoir' },
});
