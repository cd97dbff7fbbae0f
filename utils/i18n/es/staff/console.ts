/** Spanish, staff console: its shell. */
import type en from '../../en/staff/console.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  title: 'Consola del personal de Carrel',
  tabTitle: '{tab} – Consola del personal de Carrel',
  tabs: 'Partes de la consola',
  overview: 'Resumen',
  locked:
    'Esta computadora está bloqueada: puede verlo todo aquí y no cambiar nada. Los cambios se hacen en una computadora del personal.',
  unknown: 'No hay ninguna parte de la consola en esta dirección.',
  loading: 'Un momento…',
  failed: 'Esta parte de la consola no se cargó.',
  tryAgain: 'Intentar otra vez',
});
