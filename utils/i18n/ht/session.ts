/** Haitian Creole, "your session". */
import type en from '../en/session.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Sesyon w lan, pou w wè',
  intro:
    'Men tout sa òdinatè sa a kenbe sou sesyon w lan kounye a. Efase nenpòt pati lè w vle. Rès la ale lè w fini sesyon w lan.',
  erase: 'Efase',
  eraseNamed: 'Efase: {what}',
  erased: 'Efase deja: {what}',
  eraseFailed: 'Nou pa t ka efase: {what}. N ap eseye ankò lè sesyon w lan fini.',
  time: 'Tan',
  cookiesOf: 'Cookies {company}',
  cookiesSignOut: 'Efase yon cookie ka dekonekte w la.',
  cookieCount: { one: '{count} cookie', other: '{count} cookies' },
  noCookies: 'Pa gen cookies.',
  pages: 'Paj ou te louvri yo',
  pageCount: { one: '{count} paj', other: '{count} paj' },
  sites: 'Sa sit yo mete isit la',
  siteCount: { one: 'Ou te louvri {count} sit.', other: 'Ou te louvri {count} sit.' },
  sitesWhy: 'Sit yo ka mete bagay nan navigatè a. Li pa di nou kisa, kidonk nou konte sit yo sèlman.',
  files: 'Fichye ou te telechaje yo',
  noFiles: 'Pa gen fichye.',
  notToldHeading: 'Sa sistèm bibliyotèk la pa konnen',
  notTold1: 'Ki sit ou te ale',
  notTold2: 'Sa w te li oswa chèche',
  notTold3: 'Ki fichye ou te telechaje',
  notTold4: 'Kiyès ou ye: òdinatè sa a pa konnen',
  countsHeading: 'Chwa w',
  countsOn: 'Nou konte sèvis ou itilize yo, san ou: konbyen fwa yo sèvi ak chak, pa plis.',
  countsOff: 'Nou pa konte sèvis ou itilize yo, sèlman te gen yon sesyon. N ap bliye chwa sa a lè li fini.',
  countsLeaveOut: 'Pa konte sèvis mwen itilize yo',
  countsTakeIn: 'Konte sèvis mwen itilize yo',
  recordHeading: 'Dosye w nan bibliyotèk la',
  record:
    'Sa bibliyotèk la kenbe sou ou kòm moun ki gen kat pa sou òdinatè sa a. Ou ka wè li epi korije li: konekte nan katalòg la, oswa mande nan biwo a.',
});
