/** Spanish, general wording of the notices. */
import type en from '../en/wording.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  summary: 'Este servicio es de otra empresa, con su propia política de privacidad.',
  passed:
    'Solo lo que muestra que puede usar este servicio, no quién es. Lo que escriba allí va a la empresa.',
  kept: 'La empresa puede ver lo que usted mira allí. Su política de privacidad dice qué guarda y cuánto tiempo.',
  alternatives: 'Úselo sin cuenta personal si es posible\nPregunte en el mostrador',
  catalogSummary: 'Nuestro catálogo lo lleva otra empresa. Tiene su propia política de privacidad.',
  catalogPassed: 'Lo que busca. Si inicia sesión: también el número de su tarjeta de la biblioteca.',
  catalogAlternatives:
    'Busque sin iniciar sesión\nDeje desactivado su historial de préstamos\nPregunte en el mostrador',
  databaseSummary: 'La biblioteca paga esta base de datos, pero la lleva otra empresa.',
  databaseAlternatives:
    'Úselo sin cuenta personal si es posible\nImprima o guarde lo que necesita y no lo deje allí\nPregunte en el mostrador',
  econtentSummary: 'Otra empresa presta esto por la biblioteca. Lea antes su política de privacidad.',
  econtentPassed:
    'Lo que muestra que tiene una tarjeta de esta biblioteca. Algunas empresas piden más al iniciar sesión.',
  econtentKept:
    'La empresa puede ver lo que toma prestado, lee, mira u oye. Su política de privacidad dice qué guarda.',
  econtentAlternatives:
    'Lea en el navegador, sin aplicación ni cuenta de lector\nPida un ejemplar impreso en el mostrador',
  retailSummary: 'Esto es una tienda. Puede unir lo que usted hace con su cuenta personal.',
  retailPassed: 'El título que eligió. Lo que escriba allí va a la tienda.',
  retailKept:
    'Una tienda puede guardar por años en su cuenta lo que mira o toma prestado, y usarlo para venderle.',
  retailAlternatives:
    'Lea en el navegador, en el sitio de la biblioteca\nPida un ejemplar impreso en el mostrador',
  communicationsSummary:
    'Las noticias, los correos y los mensajes van por redes públicas. Otros pueden interceptarlos.',
  communicationsPassed: 'La dirección o el número que usted escriba allí.',
  communicationsKept:
    'Su dirección o número, hasta que se dé de baja. A menudo la empresa ve qué mensajes abre.',
  communicationsAlternatives:
    'Para dejar un boletín, use su enlace de baja o avise a la biblioteca\nPregunte en el mostrador por sus reservas y fechas',
  communicationsUse:
    'La biblioteca puede escribirle sobre sus programas. Puede pedirle su apoyo. No vende su dirección.',
  learningSummary: 'La biblioteca paga estos cursos, pero los lleva otra empresa.',
  learningKept:
    'Los cursos a menudo piden una cuenta. Puede guardar lo que aprende, sus respuestas y su avance.',
  genealogySummary: 'La biblioteca paga este sitio de historia familiar, pero lo lleva otra empresa.',
  genealogyKept: 'La empresa puede ver qué nombres busca. El árbol que haga allí se queda allí.',
  genealogyAlternatives:
    'Busque sin cuenta personal\nGuarde lo que encuentre en su propia memoria\nPregunte en el mostrador',
  newsSummary: 'La biblioteca paga este sitio de noticias, pero lo lleva otra empresa.',
  newsKept: 'La empresa puede ver lo que lee. Algunos sitios piden abrir una cuenta con su correo.',
  newsAlternatives:
    'Lea el periódico impreso en la biblioteca\nÚselo sin cuenta personal si es posible\nPregunte en el mostrador',
  eventsSummary: 'Los actos, las salas, los pases y las encuestas los lleva otra empresa.',
  eventsPassed: 'Lo que usted escriba en el formulario.',
  eventsKept:
    'La empresa puede guardar su nombre, sus datos de contacto y en qué se inscribe o qué responde.',
  eventsAlternatives: 'Inscríbase en el mostrador',
  eventsUse:
    'La biblioteca puede escribirle sobre sus programas. Para que no lo haga, use el enlace de baja o avise a la biblioteca.',
  paymentSummary: 'Los pagos, donativos e impresiones pasan por otra empresa.',
  paymentPassed: 'El importe y lo que usted escriba allí, como el número de su tarjeta.',
  paymentKept: 'Un registro de lo que pagó y cuándo. A menudo debe guardarse por años.',
  paymentAlternatives: 'Pague, done o imprima en el mostrador',
  paymentUse:
    'Si usted dona, la biblioteca guarda su nombre y dirección para darle las gracias, contarle novedades y pedir otra vez. Empresas que contrata revisan las direcciones y calculan quién puede donar. Nunca los vende. Puede parar esto cuando quiera.',
  authenticationSummary: 'Esta empresa comprueba que usted puede usar un servicio de la biblioteca.',
  authenticationPassed: 'Solo lo que muestra que usted puede usar el servicio.',
  authenticationKept: 'Puede ver a qué servicio va y cuándo.',
  authenticationAlternatives:
    'Úselo en la biblioteca, donde quizá no haga falta identificarse\nPregunte en el mostrador',
});
