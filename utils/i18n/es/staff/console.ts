/** Spanish, staff console: its shell. */
import type en from '../../en/staff/console.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  title: 'Consola del personal de Carrel',
  tabTitle: '{tab} – Consola del personal de Carrel',
  tabs: 'Partes de la consola',
  publish: 'Publicar una lista',
  statistics: 'Estadísticas',
  records: 'Registros',
  staffTab:
    'Esta parte es para el personal y este equipo está bloqueado. Para abrirla aquí, informática pone «staff.locked» en false en la política de este equipo mientras haga falta; tarda unos segundos y no hay que reiniciar.',
  overview: 'Resumen',
  vendors: 'Proveedores',
  import: 'Importar y exportar',
  try: 'Probar una dirección',
  notices: 'Avisos',
  reviews: 'Revisiones e informes',
  deployment: 'Instalación',
  thisComputer: 'Este equipo',
  locked:
    'Esta computadora está bloqueada: puede verlo todo aquí y no cambiar nada. Los cambios se hacen en una computadora del personal.',
  unknown: 'No hay ninguna parte de la consola en esta dirección.',
  loading: 'Un momento…',
  failed: 'Esta parte de la consola no se cargó.',
  tryAgain: 'Intentar otra vez',
  undo: 'Deshacer: {change}',
  redo: 'Rehacer: {change}',
  nothingToUndo: 'Nada que deshacer',
  changeEdit: '{subject} cambiado',
  changeAdd: '{subject} añadido',
  changeRetire: '{subject} retirado',
  changeRestore: '{subject} recuperado',
  changeReset: '{subject} restablecido',
  changeImport: 'importación de {subject}',
  changeWording: 'palabras del aviso ({subject})',
  changeKinds: 'clases de avisos',
  saved: 'Guardado. Desde ahora se ve así.',
  undone: 'Deshecho.',
  redone: 'Hecho otra vez.',
  stale: 'La lista cambió en otra ventana. No se guardó nada. Mírela como está ahora e inténtelo otra vez.',
  full: 'No queda sitio en esta computadora para tanto. No se guardó nada y nada se perdió. Importe menos proveedores o pida sitio a informática.',
  noAnswer: 'Carrel no respondió. No se guardó nada. Inténtelo otra vez.',
  refused: 'No se guardó nada, por esto:',
  setAside:
    'No se pudieron leer los cambios que el personal hizo en esta computadora. Están apartados. Importe su última exportación o hágalos otra vez.',
  dropSetAside: 'Eliminar lo apartado',
});
