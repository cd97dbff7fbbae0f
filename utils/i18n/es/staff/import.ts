/** Spanish, staff console: import and export. */
import type en from '../../en/staff/import.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  exportHeading: 'Exportar',
  exportIntro:
    'Toda la lista como archivo: para una hoja de cálculo, para una copia en lugar seguro o para otra biblioteca.',
  separator: 'Celdas separadas por',
  comma: 'Comas',
  semicolon: 'Puntos y comas (donde se escribe 1,5)',
  exportCsv: 'Guardar como hoja de cálculo (CSV)',
  exportJson: 'Guardar como JSON',
  importHeading: 'Importar',
  importIntro:
    'Cualquier lista que tenga: una hoja de cálculo guardada como CSV, una exportación de LibGuides, la página web guardada con sus bases de datos, la configuración de EZproxy, KBART o líneas de nombres y enlaces. Nada cambia antes de que vea qué cambiaría. Los proveedores que no están en el archivo se quedan como están.',
  choose: 'Archivo',
  paste: 'O pegue líneas con nombres y enlaces',
  pasteRead: 'Leer estas líneas',
  dropHere: 'También puede soltar un archivo aquí.',
  emptyCells: 'Una celda vacía',
  emptyLeave: 'deja lo que hay',
  emptyClear: 'quita lo que hay',
  locked: 'Esta computadora está bloqueada: aquí no se puede importar nada.',
  reading: 'Leyendo el archivo…',
  working: 'Examinando el archivo…',
  stop: 'Parar',
  stopped: 'Se paró. No se cambió nada.',
  'problem_too-big':
    'El archivo tiene {size} MB; se pueden leer {limit} MB como mucho. Divídalo o quite columnas.',
  'problem_too-many-rows':
    'El archivo tiene {rows} filas; caben {limit} como mucho. Divídalo en archivos menores.',
  problem_workbook:
    'Es un libro de Excel. En Excel o LibreOffice elija «Guardar como», luego «CSV UTF-8», y elija ese archivo aquí.',
  problem_binary: 'No es un archivo de texto. Guarde la hoja de cálculo como CSV y elija ese archivo.',
  problem_empty: 'No hay nada en este archivo.',
  'problem_no-header':
    'Nada en este archivo parece un nombre o un enlace. Ponga los nombres de las columnas en la primera fila; una exportación los muestra.',
  problem_json: 'Este JSON está roto. Expórtelo otra vez de donde vino.',
  'problem_json-shape':
    'Este JSON no contiene una lista de proveedores. Necesita una lista llamada «vendors».',
  'problem_open-quote':
    'En la fila {row} se abren comillas que nunca se cierran, así que el resto no se puede leer. Quítelas o ciérrelas.',
  nothingChanged: 'No se cambió nada.',
  preview: 'Qué cambiaría',
  added: { one: '{count} proveedor nuevo', other: '{count} proveedores nuevos' },
  changed: { one: '{count} proveedor cambiado', other: '{count} proveedores cambiados' },
  same: { one: '{count} proveedor se queda como está', other: '{count} proveedores se quedan como están' },
  known: {
    one: '{count} fila lleva a un proveedor que ya está',
    other: '{count} filas llevan a proveedores que ya están',
  },
  apart: { one: '{count} fila no es un proveedor', other: '{count} filas no son proveedores' },
  unclear: {
    one: '{count} fila no está clara: solo su nombre dice a quién se refiere',
    other: '{count} filas no están claras: solo sus nombres dicen a quién se refieren',
  },
  losing: {
    one: '{count} proveedor perdería direcciones, y sin su sí las conserva',
    other: '{count} proveedores perderían direcciones, y sin su sí las conservan',
  },
  bad: { one: '{count} fila necesita atención', other: '{count} filas necesitan atención' },
  ignored: 'Columnas que Carrel no conoce y deja fuera: {columns}',
  badHeading: 'Filas que necesitan atención',
  badIntro: 'Corríjalas aquí y compruebe otra vez, o traiga el resto y deje estas fuera.',
  row: 'Fila {row}: {name}',
  sameAs: 'Es otra vez el proveedor de la fila {row}. Haga de ambas una fila en el archivo.',
  cell: '{field} en la fila {row}',
  check: 'Comprobar otra vez',
  noColumn: 'El archivo no tiene columna para «{field}». Añada una.',
  knownHeading: 'Ya están',
  knownIntro:
    'Estas filas llevan a proveedores de la lista, o de una fila de más arriba. A esos proveedores no se les quita nada.',
  inFile: 'En el archivo',
  apartHeading: 'Filas que no son proveedores',
  apart_library: 'Es una dirección de la propia biblioteca ({host}).',
  apart_proxy: 'Es el proxy de la biblioteca ({host}), y no lleva a ningún proveedor.',
  apart_opaque:
    'Pasa por el proxy de la biblioteca ({host}) y no dice adónde lleva. Ponga en el archivo la dirección del proveedor.',
  apart_helper: 'Con esto se construyen páginas ({host}); no es un proveedor.',
  apart_social: 'Es una red donde la biblioteca puede tener una página ({host}); no es un proveedor.',
  unclearHeading: 'Filas que no están claras',
  unclearIntro:
    'Estas filas no tienen enlace. Diga de cada una a qué proveedor se refiere, o déjela: entonces no pasa nada con ella.',
  unclearWho: 'Proveedor en la fila {row}: {name}',
  unclearLeave: 'Dejarla',
  unclearNobody: 'Ningún proveedor se llama así. Ponga su dirección web en el archivo.',
  finding_includes: 'Nombra otros archivos, que no se leyeron. Impórtelos también: {items}',
  finding_groups: 'Sus servicios se reparten entre grupos de usuarios, que Carrel no distingue: {items}',
  'finding_never-proxied': 'Servidores que el proxy nunca lleva, y que se dejaron fuera: {items}',
  finding_untitled:
    'Servidores antes del primer título, que no son de ningún servicio y se dejaron fuera: {items}',
  'finding_inner-links': {
    one: '{count} enlace lleva al propio sitio de la página, y se dejó fuera',
    other: '{count} enlaces llevan al propio sitio de la página, y se dejaron fuera',
  },
  gain: '{vendor} abarcaría también {hosts}.',
  lossHeading: 'Qué perderían los proveedores',
  lossIntro:
    'El archivo omite direcciones que estos proveedores tienen ahora. Las conservan si usted no dice que sí, para cada proveedor por separado.',
  loss: '{vendor} ya no abarcaría {hosts}: las páginas de allí se abrirían sin aviso.',
  lossTo: '{vendor} ya no abarcaría {hosts}: las páginas de allí contarían como {to}.',
  lossYes: 'Sí, quitar esto a {vendor}',
  asDatabase:
    'El archivo no nombra la clase de servicio: los proveedores nuevos entran como bases de datos. Después puede cambiarlo.',
  addedHeading: 'Nuevos',
  changedHeading: 'Cambiados',
  vendor: 'Proveedor',
  field: 'Campo',
  from: 'Ahora',
  to: 'Después',
  addresses: 'Direcciones web',
  more: { one: 'y {count} más', other: 'y {count} más' },
  showMore: { one: 'Mostrar {count} más', other: 'Mostrar {count} más' },
  bringIn: { one: 'Traer {count} proveedor', other: 'Traer {count} proveedores' },
  nothing: 'No hay nada que traer: la lista ya dice todo esto.',
  cancel: 'Cancelar',
  done: { one: '{count} proveedor traído.', other: '{count} proveedores traídos.' },
  subject: { one: '{count} proveedor', other: '{count} proveedores' },
});
