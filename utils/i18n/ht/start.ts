/** Haitian Creole, start page. */
import type en from '../en/start.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Byenveni nan {library}',
  introClosed: 'Òdinatè sa a se pa w jiskaske w fini sesyon w lan.',
  introClosedChild: 'Bonjou! Òdinatè sa a se pa w jiskaske w di w fini.',
  start: 'Kòmanse',
  starting: 'N ap prepare òdinatè a pou ou…',
  startErases:
    'Lè w kòmanse, sa efase sa navigatè sa a kenbe kounye a: istwa, cookies, koneksyon ak fichye telechaje.',
  startFailed: 'Nou pa t ka kòmanse sesyon w lan. Eseye ankò, oswa mande anplwaye yo.',
  eraseFailed:
    'Gen kèk bagay nan dènye sesyon an nou pa t ka efase. Pou pwoteje tout moun, òdinatè sa a rete fèmen jiskaske sa mache.',
  eraseFailedHelp: 'Eseye ankò. Si mesaj sa a tounen, mande anplwaye yo oswa sèvi ak yon lòt òdinatè.',
  introOpen: 'Sesyon w lan louvri. Lè w fini, fini li, epi n ap efase sa w te fè isit la.',
  introOpenChild: 'Ou ka gade kounye a. Lè w fini, peze “Fini sesyon an”.',
  whereTo: 'Ki kote w vle ale?',
  libraryHome: 'Paj bibliyotèk la',
  catalog: 'Chèche nan katalòg la',
  catalogAt: 'Chèche nan katalòg la sou {host}',
  typeAddress: 'Ou ka tape yon adrès anwo fenèt la tou.',
  yourSession: 'Gade sa sesyon sa a kenbe',
  ending: 'N ap efase dènye sesyon an…',
  verifying: 'N ap verifye si tout bagay ale…',
  waitHere: 'Sa pran kèk segonn. Paj la ap chanje poukont li.',
  keepsHeading: 'Sa òdinatè sa a kenbe',
  keepsNow: 'Jiskaske w fini: paj ou louvri, koneksyon w, fichye w.',
  keepsErased: 'Lè w fini: nou efase tout epi nou verifye.',
  keepsWalk: 'Si w ale, li fini poukont li.',
  keepsWho: 'Nou pa mande kiyès ou ye.',
  keepsOthers: 'Anvan w ale kay yon lòt konpayi, nou di w sa.',
  keepsNowChild: 'Pandan w la, li kenbe paj ou louvri ak fichye ou anrejistre.',
  keepsErasedChild: 'Lè w fini, nou efase tout.',
  keepsWalkChild: 'Si w ale, li kanpe poukont li.',
  keepsWhoChild: 'Nou pa mande non w. Pa tape l pou moun ou pa konnen.',
  keepsOthersChild: 'Nou di w lè w ap kite bibliyotèk la. Lè sa a ou ka rete oswa ale.',
  moreHeading: 'Plis sou vi prive w isit la',
  moreNow:
    'Pandan sesyon w lan louvri, navigatè a bezwen bagay sa yo pou l mache. Lè li fini, nou efase yo, nou gade ankò, epi nou di w sa nou wè.',
  moreRecords:
    'Bibliyotèk la kenbe non w, adrès ou, telefòn ou ak imèl ou si w te bay li. Ou ka wè yo epi korije yo. Pa gen anyen nan sa sou òdinatè sa a.',
  moreCounts:
    'Nou konte sesyon yo ak jan yo fini. Si w di wi, nou konte tou konbyen fwa yo sèvi ak yon sèvis, men jamè kiyès.',
  moreOthers: 'Lòt konpayi ka kenbe sa w fè sou sit yo, dapre pwòp règ konfidansyalite yo.',
  moreSecurity: 'Nou pwoteje sa nou kenbe pi byen nou kapab. Pèsonn pa ka pwomèt sa ap toujou mache.',
  video:
    'Kèk kote nan bibliyotèk la gen kamera k ap filme tout tan. Gen pankat nan pòt yo ki di sa. Yo la pou pwoteje moun ak byen. Yon videyo prive menm jan ak nenpòt dosye bibliyotèk la, epi piblik la pa gen dwa gade l.',
  interception:
    'Imèl, mesaj tèks, nouvèl RSS ak rezo san fil se wout piblik. Lòt moun ka li sa w voye sou yo.',
  law: 'Dosye bibliyotèk ki gen non w prive dapre lalwa ({law}). Nou bay yo sèlman si yon tribinal mande sa, oswa si w di sa alekri.',
  adopted: 'Bibliyotèk la te pran règ konfidansyalite li {date}.',
  mayChange: 'Règ sa yo ka chanje. Gade yo tanzantan.',
  changed: 'Nouvo: règ konfidansyalite nou yo chanje.',
  computerUse: 'Règ òdinatè ak Entènèt pou granmoun',
  computerUseTeen: 'Règ òdinatè ak Entènèt pou jèn',
  computerUseChild: 'Règ òdinatè ak Entènèt pou timoun',
  internetSafety: 'Sekirite sou Entènèt',
  siteBlocking: 'Lè yon sit bloke, ak kijan pou fè yo louvri li',
  privacyPolicy: 'Règ konfidansyalite',
  countsWhat:
    'Konbyen fwa yo sèvi ak chak, pa plis, jamè kiyès. Si w kite l vid, nou konte sèlman te gen yon sesyon.',
  countsTakeIn: 'Konte sèvis mwen itilize yo',
  staffHeading: 'Pou anplwaye yo: {count}',
  staffCount: { one: '{count} paramèt bezwen atansyon', other: '{count} paramèt bezwen atansyon' },
});
