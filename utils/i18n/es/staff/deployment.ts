/** Spanish, staff console: the deployment kit. */
import type en from '../../en/staff/deployment.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  intro:
    'Un kit pone Carrel en todas las computadoras de la biblioteca: las directivas del navegador, los ajustes de Carrel y cómo instalarlos. Se hace aquí, en esta página; no se envía nada.',
  config: 'Ajustes de la biblioteca',
  configHelp:
    'Un archivo por biblioteca o sucursal, en JSON: los ajustes de Carrel y, en «deployment», los navegadores, las plataformas y las direcciones. Empieza con lo que esta computadora tiene ahora.',
  open: 'Abrir un archivo',
  keep: 'Guardar los ajustes',
  make: 'Hacer el kit',
  making: 'Se hace el kit…',
  made: 'El kit está hecho: {count} archivos en {name}. Empiece por README.md.',
  failed: 'No se pudo hacer el kit. Inténtelo de nuevo.',
  wrong: 'No se ha hecho nada. Corrija antes esto:',
  notJson: 'Esto no es JSON: {reason}.',
  unreadable: 'No se puede leer el archivo. No se cambió nada.',
  store: 'Guardar los textos para las tiendas',
  storeHelp:
    'Ficha, declaración de privacidad y el motivo de cada permiso, para las tiendas de Chrome y Firefox.',
} as const);
