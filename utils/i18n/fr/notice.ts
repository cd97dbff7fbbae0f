/** French, notice page. */
import type en from '../en/notice.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  title: 'Vous quittez {library}',
  heading: 'Vous quittez {library} pour {vendor}',
  goingTo: 'Vous allez sur {host}.',
  outside: 'La bibliothèque ne peut pas protéger là-bas ce qu’elle protège ici.',
  outsideChild: 'Cet endroit n’est pas la bibliothèque. On peut y voir ce que tu fais, et le garder.',
  outsideKeeps: '{vendor} garde une trace de ce que vous y faites :',
  passed: 'Ce qui est transmis',
  withheld: 'Ce que la bibliothèque ne transmet pas',
  libraryUse: 'Ce que la bibliothèque en fait',
  dataMember: 'Que vous pouvez utiliser cette bibliothèque',
  dataLibrary: 'Quelle bibliothèque vous utilisez',
  dataCard: 'Votre numéro de carte de bibliothèque',
  dataPin: 'Votre code PIN',
  dataName: 'Votre nom',
  dataEmail: 'Votre adresse e-mail',
  dataAddress: 'Votre adresse et votre numéro de téléphone',
  dataLoans: 'Ce que vous avez emprunté',
  kept: 'Ce qu’ils gardent',
  retention: 'Pendant combien de temps',
  retentionUnknown: 'Nous ne le savons pas. Leur politique de confidentialité le dit peut-être.',
  unverified: 'Nous n’avons pas encore pu le vérifier.',
  usual: 'C’est une note générale pour les services de ce genre.',
  alternatives: 'Des façons plus discrètes',
  privacyPolicy: 'Politique de confidentialité de {vendor}',
  noPolicy:
    'Nous n’avons pas de lien vers la politique de confidentialité de {vendor}. Le personnel peut vous aider à la trouver.',
  terms: 'Conditions d’utilisation de {vendor}',
  more: 'En savoir plus sur {vendor}',
  deletion: 'Comment y supprimer vos données',
  via: 'En chemin, vous passez par {services}.',
  grade: 'Comment la bibliothèque juge leur respect de la vie privée',
  gradeExceeds: 'Mieux que notre norme',
  gradeMeets: 'Conforme à notre norme',
  gradeBelow: 'En dessous de notre norme',
  gradeUnrated: 'Pas encore noté',
  reviewed: 'Vérifié par la bibliothèque pour la dernière fois le {date}.',
  changed:
    'Ce que nous savons de la confidentialité chez {vendor} a changé le {date}. Relisez-le, s’il vous plaît.',
  breachHeading: 'Une fuite de données est connue chez {vendor}',
  breachSince: 'Depuis le {date}',
  goOn: 'Continuer vers {vendor}',
  goBack: 'Revenir',
  opening: 'Ouverture de {vendor}…',
  noAddressHeading: 'D’ici, on ne peut aller nulle part',
  noAddress:
    'Nous ne savons plus quelle page vous vouliez. Rien n’a été envoyé. Choisissez le lien de nouveau.',
  badAddressHeading: 'Cette adresse ne peut pas être ouverte',
  badAddress:
    'Ce n’est pas l’adresse d’une page web. Rien n’a été envoyé. Vérifiez-la, ou demandez au personnel.',
  closedHeading: 'Aucune session n’est ouverte',
  closed:
    'Votre session est terminée : cette page ne peut donc pas s’ouvrir. Commencez-en une nouvelle depuis la page d’accueil.',
  noHandOffHeading: 'Cette page n’a pas besoin d’avis',
  noHandOff:
    'La bibliothèque n’a pas d’avis pour cette adresse. Vous pouvez revenir et l’ouvrir comme d’habitude.',
  identifiersHeading: 'Cela révélerait qui vous êtes',
  identifiers:
    'On y trouve quelque chose sur vous dont l’autre entreprise n’a pas besoin. Nous l’avons arrêté et rien n’a été envoyé. Revenez et connectez-vous sur leur propre page, ou demandez au personnel.',
  identifiersFound: 'Ce qu’il contient',
  postHeading: 'Ce formulaire n’a pas pu être transmis',
  post: 'La page précédente envoyait un formulaire à une autre entreprise. Nous l’avons arrêté et rien n’a été envoyé. Revenez et envoyez-le encore une fois : il passera.',
});
