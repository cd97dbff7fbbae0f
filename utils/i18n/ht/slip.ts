/** Haitian Creole, aftercare slip. */
import type en from '../en/slip.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Sa pou fè pou sit ou te vizite yo',
  intro:
    'Nou efase sesyon w lan sou òdinatè sa a. Sèvis sa yo ka toujou kenbe sa w te fè la. Men kijan pou fè yo efase li.',
  gone: 'Lis sa a ale lè paj sa a fèmen, oswa apre dis minit. Nou pa kenbe kopi. Li pa pote non w.',
  print: 'Enprime',
  keeps: 'Sa li kenbe',
  keepsUnknown: 'Nou pa konnen. Petèt règ konfidansyalite li a di sa.',
  remove: 'Pou efase li, ale sou',
  removeUnknown:
    'Konekte la ak yon aparèy pa w epi chèche “konfidansyalite” oswa “efase done m” nan kont ou.',
  policy: 'Règ konfidansyalite',
  contact: 'Kontak',
  everywhere: 'Pou chak sit kote w te konekte',
  everywhere1: 'Ak yon aparèy pa w, louvri paramèt kont ou epi dekonekte tout lòt aparèy yo.',
  everywhere2: 'Si yon moun te ka wè modpas ou, chanje li.',
  everywhere3: 'Si w gen yon kesyon, mande nou. Ou pa bezwen di sa w te gade.',
  none: 'Dapre sa nou konnen, ou pa t ale sou okenn sèvis deyò.',
  clearedHeading: 'Lis sa a ale',
  cleared: 'Nou kenbe li pou yon ti tan sèlman, pou pwochen moun nan pa ka li l.',
  qrHeading: 'Sou telefòn ou',
  qr: 'Pwente kamera telefòn ou sou kòd sa a pou pote lis la ale avè w.',
});
