/** Spanish, staff console: the preview of a notice. */
import type en from '../../en/staff/preview.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  heading: 'El aviso como se ve',
  language: 'Idioma',
  size: 'Tamaño',
  width: 'Pantalla',
  desk: 'Esta ventana',
  phone: 'Estrecha (320)',
  look: 'Aspecto',
  asHere: 'Como aquí',
  light: 'Claro',
  dark: 'Oscuro',
  none: 'Para este proveedor no se muestra ningún aviso: se pasa allí enseguida.',
});
