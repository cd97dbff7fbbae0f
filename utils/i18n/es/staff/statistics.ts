/** Spanish, staff console: the statistics. */
import type en from '../../en/staff/statistics.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  intro:
    'Lo que ocurrió en esta computadora, solo en números. No se guarda ningún nombre, dirección, título ni hora. Las sesiones y los problemas al borrar se cuentan siempre. Lo que se usó, solo si el usuario dijo que sí: esas cifras son una parte y no el total.',
  rule: 'Los números menores que {small} son pequeños: podrían referirse a una sola persona. No se muestran nunca, y se retienen otros números si de ellos se pudiera deducir uno pequeño. Cuando termina un mes, sus números pequeños se borran.',
  off: 'El recuento está desactivado en esta computadora («statistics.enabled» en la política). Lo contado antes se sigue mostrando.',
  unreadable:
    'Los contadores no se pueden leer en este momento. Nada más está afectado. Vuelva a cargar la página para intentarlo de nuevo.',
  asideHeading: 'Contadores apartados',
  aside: '«{name}», el {day}: {why}',
  asideWhat: 'Una base de datos dañada se sustituyó por una nueva. Sus recuentos no están en estas cifras.',
  sessionsHeading: 'Sesiones por día',
  sessionsChart: 'Sesiones de cada uno de los últimos días, del más antiguo al más reciente',
  nothingYet:
    'Todavía no hay nada que mostrar. Un día se muestra cuando ha terminado, y solo si tuvo al menos {small} sesiones.',
  day: 'Día',
  count: 'Número',
  asTable: 'Lo mismo en una tabla',
  monthHeading: 'Un mes',
  month: 'Mes',
  running: 'Este mes no ha terminado: por ahora solo se pueden mostrar sus días.',
  what: 'Qué se contó',
  total: 'En total',
  parts: 'De ellos',
  exactly: '{number}',
  atLeast: 'al menos {low}',
  between: 'de {low} a {high}',
  fewer: 'pequeño o ninguno',
  partsChart: '{measure}, {month}: las partes más grandes',
  noParts: 'retenidas o ninguna',
  surveyHeading: 'Para la encuesta anual',
  surveyIntro:
    'La encuesta Public Libraries Survey pide el «Number of Uses (Sessions) of Public Internet Computers Per Year» (dato 651). Sume los números de todas sus computadoras públicas; este es el de esta computadora.',
  from: 'Primer mes',
  to: 'Último mes',
  surveyResult: 'Sesiones de {from} a {to}: {number}',
  surveyRange:
    'Si es un intervalo, hubo que retener días pequeños de algún mes. Cualquier número del intervalo es una estimación justa (dato 651a: estimación anual).',
  download: 'Guardar como hoja de cálculo (CSV)',
  fileName: 'carrel-estadisticas-{from}-{to}.csv',
  keptHeading: 'Cuánto tiempo',
  kept: 'Las cifras se guardan 25 meses y después se borran. Se quedan en esta computadora; Carrel no las envía a ninguna parte.',
  deleteAll: 'Borrar todos los contadores',
  deleteSure: '¿Borrar todos los recuentos de esta computadora? No se puede deshacer.',
  deleteYes: 'Borrarlos',
  deleteNo: 'Conservarlos',
  deleted: 'Todos los contadores se han borrado.',
  columnFrom: 'Primer día',
  columnTo: 'Último día',
  columnMeasure: 'Medida',
  columnPart: 'Parte',
  columnLow: 'Al menos',
  columnHigh: 'Como máximo',
  columnDefinition: 'Definición',
  surveyName: 'PLS 651: usos (sesiones) de computadoras públicas con internet',
  surveyDefinition:
    'Usos (sesiones) de esta computadora pública con internet en el periodo, sea cual sea su duración. Public Libraries Survey (IMLS), dato 651. Si «al menos» y «como máximo» difieren, indique una estimación anual (651a).',
  session: 'Sesiones',
  sessionDefinition:
    'Veces que alguien empezó a usar esta computadora y la sesión terminó, según lo que la terminó.',
  handoff: 'Pasos a otras empresas',
  handoffDefinition:
    'Veces que un usuario leyó un aviso y siguió al sitio de otra empresa, por empresa. Solo en sesiones cuyo usuario dijo que sí.',
  goBack: 'Veces que se eligió «Volver»',
  goBackDefinition:
    'Veces que un usuario leyó un aviso y no siguió. Solo en sesiones cuyo usuario dijo que sí.',
  notice: 'Sesiones con un aviso, por idioma',
  noticeDefinition:
    'Sesiones en las que se mostró al menos un aviso en el idioma; cada una cuenta una vez. Solo en sesiones cuyo usuario dijo que sí.',
  cookieRefused: 'Cookies rechazadas',
  cookieRefusedDefinition:
    'Cookies que no eran para iniciar sesión y se rechazaron, por la empresa que las puso. Solo en sesiones cuyo usuario dijo que sí.',
  notWorking: '«Este sitio no funciona»',
  notWorkingDefinition:
    'Veces que un usuario pulsó «Este sitio no funciona», por empresa. Solo en sesiones cuyo usuario dijo que sí.',
  eraseFailure: 'Problemas al borrar',
  eraseFailureDefinition: 'Veces que algo no se pudo borrar después de una sesión, por tipo.',
  reasonButton: '«Terminar sesión»',
  reasonShortcut: 'Atajo de teclado',
  reasonLogout: 'Cierre de sesión en el catálogo',
  reasonIdle: 'Ya no había nadie',
  reasonTimeLimit: 'Se acabó el tiempo',
  reasonLastWindow: 'Se cerró la última ventana',
  reasonNextPatron: '«Acabo de llegar»',
  reasonCheckIn: 'Equipo devuelto',
  reasonExternal: 'Otro programa',
  reasonInterrupted: 'El navegador se cerró o falló',
  reasonOther: 'Otro',
  unlisted: 'Sitios fuera de la lista de proveedores',
  unknownVendor: 'Proveedor que ya no está en la lista ({id})',
});
