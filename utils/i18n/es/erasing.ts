/** Spanish, an erase that takes long. */
import type en from '../en/erasing.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  files: 'Quitar los archivos descargados',
  tabs: 'Cerrar todas las pestañas',
  erase: 'Borrar lo que guarda el navegador',
  check: 'Mirar otra vez',
  heading: 'Por dónde va',
  done: '{step}: hecho',
  now: '{step}: ahora',
  next: '{step}: falta',
  wait: 'Tarda más de lo normal, pero sigue trabajando. Nadie tiene que esperar aquí: termina solo, y hasta entonces nadie puede usar esta computadora.',
});
