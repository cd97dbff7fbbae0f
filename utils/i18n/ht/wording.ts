/** Haitian Creole, general wording of the notices. */
import type en from '../en/wording.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  summary: 'Se yon lòt konpayi ki dirije sèvis sa a, ak pwòp règ konfidansyalite li.',
  passed:
    'Sèlman sa ki montre ou gen dwa sèvi ak sèvis sa a, pa kiyès ou ye. Sa w tape la ale bay konpayi an.',
  kept: 'Konpayi an ka wè sa w gade la. Règ konfidansyalite li di sa li kenbe ak pou konbyen tan.',
  alternatives: 'Sèvi ak li san kont pèsonèl si w kapab\nMande nan biwo a',
  catalogSummary: 'Se yon lòt konpayi ki dirije katalòg nou an. Li gen pwòp règ konfidansyalite li.',
  catalogPassed: 'Sa w chèche. Si w konekte: nimewo kat bibliyotèk ou tou.',
  catalogAlternatives: 'Chèche san w pa konekte\nKite istwa prè w la etenn\nMande nan biwo a',
  databaseSummary: 'Bibliyotèk la peye pou baz done sa a, men se yon lòt konpayi ki dirije li.',
  databaseAlternatives:
    'Sèvi ak li san kont pèsonèl si w kapab\nEnprime oswa anrejistre sa w bezwen epi pa kite l la\nMande nan biwo a',
  econtentSummary: 'Yon lòt konpayi prete sa pou bibliyotèk la. Tanpri li règ konfidansyalite li anvan.',
  econtentPassed: 'Sa ki montre ou gen yon kat isit la. Kèk konpayi mande plis lè w konekte.',
  econtentKept: 'Konpayi an ka wè sa w prete, li, gade oswa tande. Règ konfidansyalite li di sa li kenbe.',
  econtentAlternatives: 'Li nan navigatè a, san aplikasyon ni kont lektè\nMande yon kopi enprime nan biwo a',
  retailSummary: 'Sa se yon magazen. Li ka mare sa w fè ak pwòp kont ou lakay li.',
  retailPassed: 'Tit ou chwazi a. Sa w tape la ale bay magazen an.',
  retailKept:
    'Yon magazen ka kenbe sa w gade oswa prete nan kont ou pandan plizyè ane, epi sèvi ak li pou vann ou.',
  retailAlternatives:
    'Li nan navigatè a sou sit liv elektwonik bibliyotèk la\nMande yon kopi enprime nan biwo a',
  communicationsSummary: 'Nouvèl, imèl ak mesaj tèks pase sou rezo piblik. Lòt moun ka entèsepte yo.',
  communicationsPassed: 'Adrès oswa nimewo ou tape la.',
  communicationsKept:
    'Adrès ou oswa nimewo w, jiskaske w dezabòne. Konpayi an ka souvan wè ki mesaj ou louvri.',
  communicationsAlternatives:
    'Pou sispann yon bilten, sèvi ak lyen dezabònman ki ladan l oswa di bibliyotèk la\nMande nan biwo a pou rezèvasyon w ak dat remèt yo',
  communicationsUse: 'Bibliyotèk la ka ekri w sou pwogram li yo. Li ka mande sipò w. Li pa vann adrès ou.',
  learningSummary: 'Bibliyotèk la peye pou kou sa yo, men se yon lòt konpayi ki dirije yo.',
  learningKept: 'Kou yo souvan bezwen yon kont. Li ka kenbe sa w aprann, repons ou ak kote w rive.',
  genealogySummary: 'Bibliyotèk la peye pou sit istwa fanmi sa a, men se yon lòt konpayi ki dirije li.',
  genealogyKept: 'Konpayi an ka wè ki non w ap chèche. Yon pyebwa fanmi ou fè la rete la.',
  genealogyAlternatives: 'Chèche san kont pèsonèl\nAnrejistre sa w jwenn sou pwòp kle w\nMande nan biwo a',
  newsSummary: 'Bibliyotèk la peye pou sit nouvèl sa a, men se yon lòt konpayi ki dirije li.',
  newsKept: 'Konpayi an ka wè sa w li. Kèk sit mande w louvri yon kont ak imèl ou.',
  newsAlternatives:
    'Li jounal enprime a nan bibliyotèk la\nSèvi ak li san kont pèsonèl si w kapab\nMande nan biwo a',
  eventsSummary: 'Se yon lòt konpayi ki okipe evènman, sal, pas ak sondaj yo.',
  eventsPassed: 'Sa w ekri nan fòmilè a.',
  eventsKept: 'Konpayi an ka kenbe non w, kijan pou jwenn ou, ak sa w enskri oswa reponn.',
  eventsAlternatives: 'Enskri nan biwo a',
  eventsUse:
    'Bibliyotèk la ka ekri w sou pwogram li yo. Pou sispann sa, sèvi ak lyen dezabònman an oswa di bibliyotèk la.',
  paymentSummary: 'Peman, don ak enpresyon pase nan yon lòt konpayi.',
  paymentPassed: 'Kantite lajan an, ak sa w tape la, tankou nimewo kat ou.',
  paymentKept: 'Yon dosye sou sa w peye ak ki lè. Souvan yo oblije kenbe dosye sa yo pandan plizyè ane.',
  paymentAlternatives: 'Peye, bay oswa enprime nan biwo a',
  paymentUse:
    'Si w bay, bibliyotèk la kenbe non w ak adrès ou pou di w mèsi, ba w nouvèl, epi mande ankò. Konpayi li peye verifye adrès yo epi estime kiyès ki ka bay. Li pa janm vann yo. Ou ka sispann sa nenpòt lè.',
  authenticationSummary: 'Konpayi sa a verifye si w gen dwa sèvi ak yon sèvis bibliyotèk la.',
  authenticationPassed: 'Sèlman sa ki montre ou gen dwa sèvi ak sèvis la.',
  authenticationKept: 'Li ka wè sou ki sèvis ou ale ak ki lè.',
  authenticationAlternatives: 'Sèvi ak li nan bibliyotèk la, kote w ka pa bezwen konekte\nMande nan biwo a',
});
