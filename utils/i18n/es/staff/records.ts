/** Spanish, staff console: the records inventory. */
import type en from '../../en/staff/records.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  intro:
    'Esto es lo que esta computadora guarda en este momento, leído de sus propios almacenes al abrir esta página. Se puede imprimir y entregar a la dirección o al asesor jurídico.',
  readAt: 'Leído el {time}. Zona horaria de la computadora: {zone}.',
  again: 'Leer de nuevo',
  print: 'Imprimir',
  sessionOpen:
    'Ahora hay una sesión abierta en esta computadora. Lo que le pertenece se cuenta abajo, no se muestra, y se borra cuando la sesión termina.',
  sessionClosed: 'Ahora no hay ninguna sesión abierta en esta computadora.',
  browserHeading: 'Rastros de uso de la web en este navegador',
  browserIntro: 'Contados preguntando al navegador. Las páginas de Carrel no están en estos números.',
  what: 'Qué',
  howMany: 'Cuántos',
  unknown: 'El navegador no respondió',
  cookies: 'Cookies de sitios web',
  history: 'Entradas en la lista de páginas visitadas',
  downloads: 'Entradas en la lista de descargas',
  recentlyClosed: 'Pestañas cerradas que se podrían abrir de nuevo',
  tabs: 'Pestañas abiertas con páginas web',
  ownHeading: 'Lo que guarda el propio Carrel',
  ownIntro:
    'Cada entrada de los almacenes de Carrel, una por una. En ninguna cabe un nombre, un número de tarjeta, la dirección de una página ni una búsqueda.',
  emptyArea: 'Nada.',
  areaLocal: 'Guardado en el disco de esta computadora',
  areaSession:
    'Guardado en la memoria solo para la sesión abierta; desaparece cuando termina o se cierra el navegador',
  areaManaged: 'Fijado por informática de la biblioteca (política)',
  entry: 'Entrada',
  about: 'Qué es',
  size: 'Tamaño',
  bytes: { one: '{count} byte', other: '{count} bytes' },
  showContent: 'Mostrar lo que contiene',
  cut: 'Cortado aquí; la entrada es más larga.',
  databaseHeading: 'Contadores',
  databaseIntro:
    'Números de sucesos, sin nombres. Un total de un día menor que {small} no se guarda por día, y las sumas pequeñas de un mes se borran cuando termina.',
  databaseName: 'Base de datos «{name}»',
  databaseUnreadable: 'no se puede leer',
  databaseNone: 'No hay ninguna base de datos.',
  levelToday: { one: '{count} fila de hoy', other: '{count} filas de hoy' },
  levelRunning: { one: '{count} suma de este mes', other: '{count} sumas de este mes' },
  levelHidden: {
    one: '{count} suma de días demasiado pequeños para mostrarse',
    other: '{count} sumas de días demasiado pequeños para mostrarse',
  },
  levelDay: { one: '{count} total de un día', other: '{count} totales de días' },
  levelMonth: { one: '{count} cifra de un mes', other: '{count} cifras de meses' },
  levelOther: { one: '{count} fila más', other: '{count} filas más' },
  workings: 'Además, Carrel tiene {rules} en el navegador y estos temporizadores: {timers}.',
  rules: { one: '{count} regla', other: '{count} reglas' },
  noTimers: 'ninguno',
  notHeading: 'Lo que esta página no puede ver',
  notIntro: 'Que algo no aparezca arriba no significa que no exista:',
  notBrowser:
    'En el navegador: lo que los sitios guardaron además de cookies, copias de páginas, contraseñas y datos de formularios guardados. Carrel borra lo que puede de ello después de cada sesión y no tiene forma de enumerarlo.',
  notDisk:
    'En el disco: partes de archivos borrados que aún no se han sobrescrito. Una persona con herramientas especiales puede encontrar algunas.',
  notMachine:
    'En esta computadora: archivos guardados fuera del navegador, otros navegadores, colas de impresión, los registros de Windows u otro sistema.',
  notNetwork:
    'En la biblioteca: el catálogo y el sistema de préstamo, hojas de turno y programas de reserva, los registros del proxy, de la red y del cortafuegos, las cámaras.',
  notOutside: 'Fuera de la biblioteca: lo que guardan los sitios y proveedores que el usuario utilizó.',
  procedureHeading: 'Cuando alguien pide registros',
  procedureIntro:
    'El procedimiento habitual en las bibliotecas de Estados Unidos. La política y el asesor jurídico de su biblioteca van primero; esto no es asesoramiento legal.',
  step1:
    'Sea amable. Diga que la dirección responde a todas las peticiones de registros. No busque, muestre, copie ni entregue nada usted.',
  step2: 'Pida identificación. Anote nombre, organismo, teléfono y qué se pide.',
  step3: 'Llame enseguida a la dirección: {director}.',
  step3none:
    'Llame enseguida a la dirección. (Informática puede poner aquí el número: «library.directorContact».)',
  step4:
    'La dirección llama al asesor jurídico de la biblioteca. Él decide si lo presentado es una orden judicial en regla y qué abarca.',
  step5:
    'Sin una orden judicial no se entregan registros. Una citación (subpoena) todavía no lo es: responde el asesor jurídico. Si traen una orden de registro, pueden empezar enseguida: pida que esperen al asesor, no lo impida y anote lo que se llevan.',
  step6:
    'La ley estatal protege los registros que dicen quién usó la biblioteca y para qué. En los ajustes de esta biblioteca: {law}.',
  step6none:
    'La ley estatal protege los registros que dicen quién usó la biblioteca y para qué. (Informática puede nombrar aquí la ley: «library.confidentialityLaw».)',
  step7:
    'No cambie nada en esta computadora para responder y no borre nada. Carrel sigue borrando al final de cada sesión, como siempre. Si el asesor dice que algo debe conservarse, ponga la computadora fuera de servicio y déjela como está.',
  step8: 'Algunas órdenes prohíben hablar de ellas. Hable solo con la dirección y el asesor jurídico.',
  keyJournal:
    'Si una sesión está abierta, terminada o borrándose. Sin ello no se notaría un fallo del navegador.',
  keyPolicy: 'Una copia de los ajustes de la biblioteca, para antes de que el navegador los haya leído.',
  keyStaff: 'Cambios que el personal hizo en proveedores y avisos.',
  keyStaffHistory: 'Los últimos de esos cambios, para poder deshacerlos.',
  keyStaffSetAside: 'Una copia dañada de los cambios del personal, hasta que alguien la haya mirado.',
  keyList: 'La lista firmada de proveedores y avisos de la biblioteca.',
  keyListFetch: 'Cuándo se pide la lista la próxima vez y qué resultó del último intento.',
  keyStatistics: 'Qué base de datos de contadores se usa y desde cuándo.',
  keyTabJournal:
    'Que el navegador aún debe escribir de nuevo su diario de pestañas después del último fin de sesión.',
  keyBookmarks: 'Qué marcadores pertenecen a la configuración de la biblioteca.',
  keySession:
    'Cuándo empezó la sesión abierta, los proveedores que el usuario aceptó y recuentos de cookies.',
  keyPending: 'Direcciones que esperan el sí o el no de un usuario.',
  keyLanguage: 'El idioma que eligió el usuario.',
  keyLargePrint: 'Si el usuario eligió letra grande.',
  keyIdle: 'Cuándo terminará una sesión desatendida.',
  keyReceipt: 'Lo que se comprobó en el último borrado.',
  keyAftercare: 'Los proveedores de la última sesión, para la hoja; desaparece a los pocos minutos.',
  keySessionStatistics: 'Si se cuenta a este usuario y los idiomas ya contados.',
  keyHouse: 'El aspecto y las palabras propias de la biblioteca para estas páginas.',
  keyObserved:
    'Por cada proveedor de la lista: en cuántas sesiones se usó y con cuántas otras empresas contactaron sus páginas.',
  keySeen: 'Qué novedades de las políticas de privacidad se han mostrado.',
  keyCookieEvidence:
    'Lo que se vio de las cookies en la sesión abierta, para distinguir las de inicio de sesión.',
  keyProfile: 'Si este perfil del navegador se desecha al cerrar el navegador.',
  keySigningOut: 'Que hay un cierre de sesión del catálogo en curso.',
  keyVisited: 'Qué proveedores se están visitando, donde cada visita requiere su propio aviso.',
  keyStartTabs: 'Cuántas páginas estaban abiertas al iniciar el navegador.',
  keyZoom: 'Tamaños de página fijados en la sesión abierta.',
  keySetting: 'Un ajuste de la biblioteca.',
  keyUnknown: 'Una entrada de esta versión de Carrel que no se describe aquí.',
});
