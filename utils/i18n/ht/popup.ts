/** Haitian Creole, popup. */
import type en from '../en/popup.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  title: 'Sesyon sa a',
  closed: 'Pa gen sesyon ki louvri.',
  openStart: 'Louvri paj kòmansman an',
  seeAll: 'Gade epi efase tout',
  soFar: 'Louvri depi {time}',
  timeLeft: 'Tan ki rete: {time}',
  noLimit: 'Pa gen limit tan. Li fini lè w fini l, oswa lè pèsonn pa sèvi ak òdinatè a.',
  vendors: 'Sèvis kote w te ale',
  noVendors: 'Poko genyen.',
  contacts: { one: 'li kontakte {count} lòt konpayi tou', other: 'li kontakte {count} lòt konpayi tou' },
  revoke: 'Mande m ankò',
  revokeFor: 'Mande m ankò anvan m ale sou {vendor}',
  cookies: 'Cookies',
  kept: { one: '{count} kenbe', other: '{count} kenbe' },
  refused: { one: '{count} refize', other: '{count} refize' },
  wouldRefuse: { one: '{count} ta refize', other: '{count} ta refize' },
  cookiesWhy:
    'Cookies ki fè w rete konekte yo rete jiskaske sesyon w lan fini. Lòt yon sit ka bezwen ale lè w kite l. Sa ki vini ak imaj ak piblisite, nou refize yo epi nou pa konte yo.',
  cookiesReport: 'Pou kounye a bibliyotèk sa a konte cookies yo sèlman. Yo tout ale lè sesyon w lan fini.',
  cookiesOff: 'Bibliyotèk sa a pa filtre cookies. Yo tout ale lè sesyon w lan fini.',
  cookiesBy: 'Pou ki moun cookies nou kenbe ak sa nou refize yo ye',
  downloads: 'Fichye telechaje',
  downloadsCount: {
    one: '{count} fichye. Li ale lè sesyon w lan fini.',
    other: '{count} fichye. Yo ale lè sesyon w lan fini.',
  },
  broken: 'Sit sa a pa mache',
  brokenWhy: 'Sa kite sit sa a mete pwòp cookies li jiskaske sesyon w lan fini, epi li rechaje l.',
  brokenNone: 'Louvri yon sit wèb anvan.',
  brokenDone:
    'Sit sa a ka mete pwòp cookies li jiskaske sesyon w lan fini. Li toujou pa mache? Mande anplwaye yo.',
  brokenFailed: 'Sa pa mache. Mande anplwaye yo.',
});
