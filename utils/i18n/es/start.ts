/** Spanish, start page. */
import type en from '../en/start.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Le damos la bienvenida a {library}',
  introClosed: 'Esta computadora es suya hasta que termine su sesión. Pulse Comenzar cuando quiera.',
  start: 'Comenzar',
  starting: 'Preparando la computadora para usted…',
  startErases:
    'Al comenzar se borra lo que este navegador guarda ahora: historial, cookies, accesos a cuentas y archivos descargados.',
  startFailed: 'No pudimos comenzar su sesión. Intente de nuevo o pregunte al personal.',
  eraseFailed:
    'Algunas cosas de la última sesión no se pudieron borrar. Para proteger a todos, esta computadora queda cerrada hasta que se logre.',
  eraseFailedHelp: 'Intente de nuevo. Si vuelve este mensaje, pregunte al personal o use otra computadora.',
  introOpen: 'Su sesión está abierta. Cuando acabe, termínela y borraremos lo que hizo aquí.',
  whereTo: '¿Adónde quiere ir?',
  libraryHome: 'Página de la biblioteca',
  catalog: 'Buscar en el catálogo',
  catalogAt: 'Buscar en el catálogo de {host}',
  typeAddress: 'También puede escribir una dirección en la parte de arriba de la ventana.',
  ending: 'Borrando la última sesión…',
  verifying: 'Comprobando que no queda nada…',
  waitHere: 'Tarda unos segundos. La página cambiará sola.',
  keepsHeading: 'Qué guarda esta computadora',
  keepsNow:
    'Durante su sesión, este navegador guarda las páginas que abre, lo que mantiene abiertas sus cuentas y los archivos que descarga. Lo necesita para funcionar.',
  keepsErased:
    'Cuando termina su sesión, borramos todo eso. Después comprobamos que ya no está y se lo decimos.',
  keepsWalk: 'Si se va, la sesión termina sola.',
  keepsWho:
    'Esta página nunca pregunta quién es usted. Podemos contar cuántas veces se usa un servicio, pero no quién lo usa.',
  keepsOthers:
    'Otras empresas pueden guardar lo que usted hace en sus sitios. Le avisamos antes de que salga de la biblioteca hacia uno de nuestros servicios.',
  moreHeading: 'Más sobre su privacidad aquí',
  video:
    'Algunas zonas de la biblioteca tienen cámaras de video que graban todo el tiempo. Hay avisos en las entradas. Las grabaciones se mantienen en privado según la ley.',
  interception:
    'El correo electrónico, los mensajes de texto, las fuentes de noticias (RSS) y las redes inalámbricas son caminos públicos: otras personas podrían leer lo que envía por ellos.',
  law: 'Los registros de la biblioteca que llevan su nombre son privados por ley ({law}).',
  adopted: 'La biblioteca adoptó su política de privacidad el {date}.',
  mayChange: 'La política de privacidad puede cambiar. Consúltela de vez en cuando.',
  computerUse: 'Reglas para usar las computadoras',
  contact: '¿Preguntas? {contact}',
  privacyPolicy: 'Política de privacidad',
  staffHeading: 'Para el personal: {count}',
  staffCount: {
    one: '{count} ajuste necesita atención',
    other: '{count} ajustes necesitan atención',
  },
});
