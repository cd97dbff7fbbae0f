/** French, shared by all pages. */
import type en from '../en/common.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  language: 'Langue',
  largePrint: 'Gros caractères',
  oneMoment: 'Un instant…',
  tryAgain: 'Réessayer',
  noAnswerHeading: 'Cette page a besoin d’un peu d’aide',
  noAnswer:
    'La partie de cet ordinateur qui protège votre vie privée ne répond pas. Rien n’a été ouvert ni envoyé. Réessayez, ou demandez au personnel.',
  endSession: 'Terminer la session',
  endHeading: 'Terminer votre session ?',
  endExplained:
    'Tous les onglets se ferment et ce que vous avez fait ici est effacé : pages, cookies, connexions et fichiers téléchargés. On ne peut pas revenir en arrière.',
  endFiles: {
    one: 'Ce fichier téléchargé sera effacé :',
    other: 'Ces {count} fichiers téléchargés seront effacés :',
  },
  endSaveFirst:
    'Vous en avez besoin ? Choisissez « Continuer à travailler » et enregistrez-le d’abord sur votre propre clé.',
  endNotTaken: 'Cela n’a pas marché. Votre session est encore ouverte. Réessayez, ou demandez au personnel.',
  endUnderWay: 'Effacement en cours. Cette page va se fermer toute seule.',
  eraseEverything: 'Tout effacer',
  keepWorking: 'Continuer à travailler',
  reduced:
    'Cet ordinateur n’est pas entièrement réglé : une page ou deux peuvent s’ouvrir avant que nous puissions vous dire à qui elles sont. Prévenez le personnel, s’il vous plaît.',
  backToStart: 'Retour à la page d’accueil',
  back: 'Retour au reçu',
  contact: 'Pour vos questions : {contact}',
  childHelp: 'Tu as un doute ? Demande à un adulte ou à quelqu’un qui travaille ici.',
  nextPatronHeading: 'Ce n’est pas votre session ?',
  nextPatron: 'L’effacer et ouvrir la mienne',
  nextPatronExplained:
    'Quelqu’un a pu la laisser ouverte avant vous. Vous pouvez la faire effacer maintenant.',
});
