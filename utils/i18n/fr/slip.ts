/** French, aftercare slip. */
import type en from '../en/slip.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Que faire pour les sites que vous avez visités',
  intro:
    'Nous avons effacé votre session sur cet ordinateur. Ces services gardent peut-être encore ce que vous y avez fait. Voici comment le faire supprimer.',
  gone: 'Cette liste disparaît quand cette page est fermée, ou après dix minutes. Nous n’en gardons pas de copie. Elle ne porte pas votre nom.',
  print: 'Imprimer',
  keeps: 'Ce qu’il garde',
  keepsUnknown: 'Nous ne le savons pas. Sa politique de confidentialité le dit peut-être.',
  remove: 'Pour le supprimer, allez sur',
  removeUnknown:
    'Connectez-vous là-bas depuis un appareil à vous et cherchez « confidentialité » ou « supprimer mes données » dans votre compte.',
  policy: 'Politique de confidentialité',
  contact: 'Contact',
  everywhere: 'Pour chaque site où vous vous êtes connecté',
  everywhere1:
    'Depuis un appareil à vous, ouvrez les réglages de votre compte et déconnectez tous les autres appareils.',
  everywhere2: 'Si quelqu’un a pu voir votre mot de passe, changez-le.',
  everywhere3: 'Si vous avez une question, posez-la-nous. Vous n’avez pas à dire ce que vous avez regardé.',
  none: 'À notre connaissance, vous n’êtes allé sur aucun service extérieur.',
  clearedHeading: 'Cette liste n’existe plus',
  cleared: 'Elle n’est gardée que peu de temps, pour que la personne suivante ne puisse pas la lire.',
  qrHeading: 'Sur votre téléphone',
  qr: 'Visez ce code avec l’appareil photo de votre téléphone pour emporter la liste.',
});
