/** Spanish, shared by all pages. */
import type en from '../en/common.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  language: 'Idioma',
  largePrint: 'Letra grande',
  oneMoment: 'Un momento…',
  tryAgain: 'Intentar de nuevo',
  noAnswerHeading: 'Esta página necesita un poco de ayuda',
  noAnswer:
    'La parte de esta computadora que cuida su privacidad no responde. No se ha abierto ni enviado nada. Intente de nuevo o pregunte al personal.',
  endSession: 'Terminar la sesión',
  endHeading: '¿Terminar su sesión?',
  endExplained:
    'Se cierran todas las pestañas y se borra lo que hizo aquí: páginas, cookies, accesos a cuentas y archivos descargados. No se puede deshacer.',
  endFiles: {
    one: 'Se borrará este archivo descargado:',
    other: 'Se borrarán estos {count} archivos descargados:',
  },
  endSaveFirst: '¿Necesita alguno? Elija «Seguir trabajando» y guárdelo antes en su propia unidad.',
  endNotTaken: 'No funcionó. Su sesión sigue abierta. Intente de nuevo o pregunte al personal.',
  endUnderWay: 'Borrando. Esta página se cerrará sola.',
  eraseEverything: 'Borrar todo',
  keepWorking: 'Seguir trabajando',
  reduced:
    'Esta computadora no está configurada del todo: puede que se abra alguna página antes de que podamos decirle de quién es. Avise al personal, por favor.',
  backToStart: 'Volver a la página de inicio',
  back: 'Volver al comprobante',
  contact: 'Para preguntas: {contact}',
  childHelp: '¿Tienes dudas? Pregunta a una persona adulta o a alguien que trabaje aquí.',
  nextPatronHeading: '¿No es esta su sesión?',
  nextPatron: 'Borrarla y empezar la mía',
  nextPatronExplained: 'Alguien pudo dejarla abierta antes de usted. Puede hacer que se borre ahora.',
});
