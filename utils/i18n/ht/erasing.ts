/** Haitian Creole, an erase that takes long. */
import type en from '../en/erasing.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  files: 'Retire fichye ki te telechaje yo',
  tabs: 'Fèmen tout onglè yo',
  erase: 'Efase sa navigatè a kenbe',
  check: 'Gade ankò',
  heading: 'Ki kote li rive',
  done: '{step}: fini',
  now: '{step}: kounye a',
  next: '{step}: poko',
  wait: 'Sa pran plis tan pase dabitid, men l ap mache. Pèsonn pa bezwen tann isit la: l ap fini poukont li, e jiskaske sa fèt pèsonn pa ka sèvi ak òdinatè sa a.',
});
