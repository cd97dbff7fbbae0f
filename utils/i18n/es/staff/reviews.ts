/** Spanish, staff console: reviews and reports. */
import type en from '../../en/staff/reviews.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  intro: 'A quién hay que revisar otra vez y cómo están los proveedores.',
  ofOurs: 'Estos son los proveedores que tiene su biblioteca.',
  ofTouched:
    'Nadie ha dicho aún qué proveedores tiene su biblioteca, así que estos son todos de los que sus ajustes, su lista o el personal dicen algo. Dígalo en la pestaña «Proveedores», o traiga su lista en «Importar».',
  annual: 'Informe anual de proveedores',
  board: 'Informe para la junta',
  print: 'Imprimir o guardar como PDF',
  back: 'Revisiones',
  dueHeading: 'Revisión pendiente',
  dueIntro: {
    one: '{count} proveedor nunca se revisó, o hace más de un año.',
    other: '{count} proveedores nunca se revisaron, o hace más de un año.',
  },
  allDue: 'Todos los pendientes',
  gradesHeading: 'Calificaciones por clase de servicio',
  policyHeading: 'Sin enlace a una política de privacidad',
  policyNone: 'Todos tienen una.',
  observedHeading: 'Declarado y observado',
  observedIntro:
    'Cuántas otras empresas nombra la ficha de un proveedor y con cuántas contactaron sus páginas en las sesiones de esta computadora. Solo se guardan sumas. Un mes se cuenta cuando ha terminado, y los proveedores con pocas sesiones no salen.',
  observedNone:
    'Aún no hay nada que mostrar: no ha terminado ningún mes con bastantes sesiones para un mismo proveedor.',
  vendor: 'Proveedor',
  kind: 'Clase de servicio',
  reviewed: 'Última revisión',
  never: 'Nunca',
  policy: 'Política de privacidad',
  read: 'Leerla',
  today: 'Revisado hoy',
  total: 'Todos',
  declared: 'Nombradas en la ficha',
  average: 'Contactadas, en promedio',
  more: { one: 'y {count} más', other: 'y {count} más' },
  reportOf: '{library}, {day}',
  annualIntro:
    'La biblioteca pasa a la gente a empresas de su elección solo después de un aviso. Este informe las enumera con su calificación y el día de la última revisión.',
  boardIntro: 'Cómo están en privacidad las empresas a las que la biblioteca pasa a la gente.',
  inFigures: 'En cifras',
  vendors: 'Proveedores en uso',
  reviewedThisYear: 'Revisados este año',
  due: 'Con revisión pendiente',
  without: 'Sin enlace a su política',
  leaks: 'Con fuga de datos conocida',
  leaksHeading: 'Fugas de datos conocidas',
  leaksNone: 'Ninguna.',
  since: 'Desde {day}',
  grade: 'Calificación',
  notice: 'Aviso',
  asKind: 'Por clase',
  belowHeading: 'Por debajo de nuestra norma',
  belowNone: 'Ninguno.',
});
