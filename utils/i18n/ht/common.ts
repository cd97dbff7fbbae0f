/** Haitian Creole, shared by all pages. */
import type en from '../en/common.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  language: 'Lang',
  largePrint: 'Gwo lèt',
  oneMoment: 'Yon ti moman…',
  tryAgain: 'Eseye ankò',
  noAnswerHeading: 'Paj sa a bezwen yon ti èd',
  noAnswer:
    'Pati nan òdinatè sa a ki pwoteje vi prive w la pa reponn. Nou pa louvri ni voye anyen. Eseye ankò, oswa mande anplwaye yo.',
  endSession: 'Fini sesyon an',
  endHeading: 'Èske w vle fini sesyon w lan?',
  endExplained:
    'Sa ap fèmen tout onglè yo epi efase sa w te fè isit la: paj, cookies, koneksyon ak fichye ou telechaje. Ou pa ka defè sa.',
  endFiles: { one: 'Fichye telechaje sa a ap ale:', other: '{count} fichye telechaje sa yo ap ale:' },
  endSaveFirst:
    'Èske w bezwen youn ladan yo? Chwazi “Kontinye travay” epi anrejistre li anvan sou pwòp kle w.',
  endNotTaken: 'Sa pa mache. Sesyon w lan toujou louvri. Eseye ankò, oswa mande anplwaye yo.',
  endUnderWay: 'N ap efase. Paj sa a ap fèmen poukont li.',
  eraseEverything: 'Efase tout bagay',
  keepWorking: 'Kontinye travay',
  reduced:
    'Òdinatè sa a poko byen regle: yon paj oswa de ka louvri anvan nou di w kiyès ki dirije yo. Tanpri di anplwaye yo sa.',
  backToStart: 'Tounen nan paj kòmansman an',
  back: 'Tounen nan resi a',
  contact: 'Pou kesyon: {contact}',
  childHelp: 'Ou pa sèten? Mande yon granmoun oswa yon moun k ap travay isit la.',
  nextPatronHeading: 'Èske se pa sesyon ou?',
  nextPatron: 'Efase l epi kòmanse pa m',
  nextPatronExplained: 'Yon moun anvan ou ka te kite l louvri. Ou ka fè yo efase l kounye a.',
});
