/** French, "your session". */
import type en from '../en/session.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Votre session, sous vos yeux',
  intro:
    'Voici tout ce que cet ordinateur garde de votre session maintenant. Effacez-en une partie quand vous voulez. Le reste part à la fin de votre session.',
  erase: 'Effacer',
  eraseNamed: 'Effacer : {what}',
  erased: 'Effacé : {what}',
  eraseFailed: 'N’a pas pu être effacé : {what}. Nous réessaierons à la fin de votre session.',
  time: 'Temps',
  cookiesOf: 'Cookies de {company}',
  cookiesSignOut: 'Effacer un cookie peut vous déconnecter là-bas.',
  cookieCount: { one: '{count} cookie', other: '{count} cookies' },
  noCookies: 'Aucun cookie.',
  pages: 'Les pages que vous avez ouvertes',
  pageCount: { one: '{count} page', other: '{count} pages' },
  sites: 'Ce que des sites ont enregistré ici',
  siteCount: { one: 'Vous avez ouvert {count} site.', other: 'Vous avez ouvert {count} sites.' },
  sitesWhy:
    'Des sites peuvent enregistrer des choses dans le navigateur. Il ne nous dit pas quoi : nous comptons donc seulement les sites.',
  files: 'Les fichiers que vous avez téléchargés',
  noFiles: 'Aucun fichier.',
  notToldHeading: 'Ce que le système de la bibliothèque n’apprend pas',
  notTold1: 'Sur quels sites vous êtes allé',
  notTold2: 'Ce que vous avez lu ou cherché',
  notTold3: 'Quels fichiers vous avez téléchargés',
  notTold4: 'Qui vous êtes : cet ordinateur ne le sait pas',
  countsHeading: 'Votre choix',
  countsOn:
    'Les services que vous utilisez sont comptés, sans vous : combien de fois chacun est utilisé, rien de plus.',
  countsOff:
    'Les services que vous utilisez ne sont pas comptés, seulement qu’une session a eu lieu. Ce choix est oublié à la fin.',
  countsLeaveOut: 'Ne pas compter les services que j’utilise',
  countsTakeIn: 'Compter les services que j’utilise',
  recordHeading: 'Votre dossier à la bibliothèque',
  record:
    'Ce que la bibliothèque garde sur vous comme titulaire d’une carte n’est pas sur cet ordinateur. Vous pouvez le voir et le corriger : connectez-vous au catalogue, ou demandez à l’accueil.',
});
