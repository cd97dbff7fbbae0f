/** Spanish, start page. */
import type en from '../en/start.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Le damos la bienvenida a {library}',
  introClosed: 'Esta computadora es suya hasta que termine su sesión.',
  introClosedChild: '¡Hola! Esta computadora es tuya hasta que digas que terminaste.',
  start: 'Comenzar',
  starting: 'Preparando la computadora para usted…',
  startErases:
    'Al comenzar se borra lo que este navegador guarda ahora: historial, cookies, accesos a cuentas y archivos descargados.',
  startFailed: 'No pudimos comenzar su sesión. Intente de nuevo o pregunte al personal.',
  eraseFailed:
    'Algunas cosas de la última sesión no se pudieron borrar. Para proteger a todos, esta computadora queda cerrada hasta que se logre.',
  eraseFailedHelp: 'Intente de nuevo. Si vuelve este mensaje, pregunte al personal o use otra computadora.',
  introOpen: 'Su sesión está abierta. Cuando acabe, termínela y borraremos lo que hizo aquí.',
  introOpenChild: 'Ya puedes mirar. Cuando acabes, pulsa «Terminar la sesión».',
  whereTo: '¿Adónde quiere ir?',
  libraryHome: 'Página de la biblioteca',
  catalog: 'Buscar en el catálogo',
  catalogAt: 'Buscar en el catálogo de {host}',
  typeAddress: 'También puede escribir una dirección en la parte de arriba de la ventana.',
  yourSession: 'Ver qué guarda esta sesión',
  ending: 'Borrando la última sesión…',
  verifying: 'Comprobando que no queda nada…',
  waitHere: 'Tarda unos segundos. La página cambiará sola.',
  keepsHeading: 'Qué guarda esta computadora',
  keepsNow: 'Hasta que termine: las páginas que abre, sus accesos y sus archivos.',
  keepsErased: 'Al terminar: lo borramos todo y lo comprobamos.',
  keepsWalk: 'Si se va, termina sola.',
  keepsWho: 'No preguntamos quién es usted.',
  keepsOthers: 'Antes de que vaya a otra empresa, le avisamos.',
  keepsNowChild: 'Mientras estás aquí, guarda las páginas que abres y los archivos que guardas.',
  keepsErasedChild: 'Cuando paras, lo borramos todo.',
  keepsWalkChild: 'Si te vas, se para sola.',
  keepsWhoChild: 'No te preguntamos tu nombre. No se lo digas a extraños.',
  keepsOthersChild: 'Te avisamos cuando sales de la biblioteca. Entonces puedes quedarte o ir.',
  moreHeading: 'Más sobre su privacidad aquí',
  moreNow:
    'Mientras su sesión está abierta, el navegador necesita esas cosas para funcionar. Al terminar, las borramos, miramos otra vez y le decimos qué vimos.',
  moreRecords:
    'La biblioteca guarda su nombre, dirección, teléfono y, si lo dio, su correo. Puede verlos y corregirlos. Nada de eso está en esta computadora.',
  moreCounts:
    'Contamos las sesiones y cómo terminan. Si usted dice que sí, también cuántas veces se usa un servicio, pero nunca quién lo usa.',
  moreOthers:
    'Otras empresas pueden guardar lo que usted hace en sus sitios, según sus propias políticas de privacidad.',
  moreSecurity:
    'Cuidamos lo que guardamos lo mejor que podemos. Nadie puede prometer que eso funcione siempre.',
  video:
    'Algunas zonas de la biblioteca tienen cámaras de video que graban todo el tiempo. Hay avisos en las entradas. Están para la seguridad de personas y cosas. Una grabación es tan privada como cualquier registro de la biblioteca, y el público no puede verla.',
  interception:
    'El correo, los mensajes de texto, las noticias RSS y las redes inalámbricas son caminos públicos. Otras personas podrían leer lo que envía por ellos.',
  law: 'Los registros de la biblioteca que llevan su nombre son privados por ley ({law}). Solo los damos si un tribunal lo ordena o si usted lo dice por escrito.',
  adopted: 'La biblioteca adoptó su política de privacidad el {date}.',
  mayChange: 'Esta política puede cambiar. Consúltela de vez en cuando.',
  changed: 'Nuevo: nuestra política de privacidad ha cambiado.',
  computerUse: 'Reglas de computadoras e Internet para adultos',
  computerUseTeen: 'Reglas de computadoras e Internet para adolescentes',
  computerUseChild: 'Reglas de computadoras e Internet para niños',
  internetSafety: 'Seguridad en Internet',
  siteBlocking: 'Cuando un sitio está bloqueado, y cómo pedir que lo abran',
  privacyPolicy: 'Política de privacidad',
  countsWhat:
    'Cuántas veces se usa cada uno y nada más; nunca quién. Si lo deja sin marcar, solo contamos que hubo una sesión.',
  countsTakeIn: 'Contar los servicios que uso',
  staffHeading: 'Para el personal: {count}',
  staffCount: { one: '{count} ajuste necesita atención', other: '{count} ajustes necesitan atención' },
});
