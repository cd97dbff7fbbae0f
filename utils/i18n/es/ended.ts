/** Spanish, ended page. */
import type en from '../en/ended.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  headingErasing: 'Borrando su sesión',
  ending: 'Cerrando pestañas y borrando lo que guarda el navegador…',
  verifying: 'Comprobando que no queda nada…',
  waitHere: 'Tarda unos segundos. Puede irse: termina solo.',
  headingDone: 'Su sesión se ha borrado',
  headingFailed: 'Algunas cosas no se pudieron borrar',
  introDone:
    'Borramos lo que hizo en esta computadora y miramos otra vez. La lista de abajo dice qué vimos y qué no podemos ver.',
  introLeft:
    'Borramos lo demás y miramos otra vez. Pero los archivos que aparecen primero abajo quizá sigan en esta computadora: bórrelos, por favor, o avise al personal.',
  introAtExit:
    'Borramos lo que hizo en esta computadora y volvimos a mirar. Lo que aparece primero abajo queda hasta que se cierre el navegador: ciérrelo, por favor.',
  introFailed:
    'Lo intentamos más de una vez. Avise al personal antes de irse, por favor. Nadie puede comenzar una sesión aquí hasta que se resuelva.',
  headingGone: 'Ya no hay nada que mostrar',
  gone: 'Lo que le dijimos sobre su última sesión se guarda solo un rato.',
  checked: 'Qué comprobamos',
  erased: 'Borrado; miramos otra vez y ya no está',
  failed: 'No se pudo borrar',
  unchecked: 'Borrado, pero el navegador no nos deja mirar otra vez',
  atExit: 'Queda hasta que se cierre el navegador',
  outOfReach: 'Quizá siga aquí: el navegador no nos deja borrarlo',
  left: { one: 'queda {count}', other: 'quedan {count}' },
  slip: 'Qué hacer con los sitios que visitó',
  slipWhy:
    'Los sitios de fuera de la biblioteca quizá todavía guarden lo que hizo allí. Esta lista está aquí solo unos minutos.',
  again: 'Comenzar una sesión nueva',
  cookies: 'Cookies',
  partitionedCookies: 'Cookies de partes dentro de páginas de otros sitios',
  history: 'La lista de páginas que abrió',
  downloads: 'La lista de sus descargas',
  files: 'Los archivos que descargó',
  tabs: 'Las pestañas abiertas',
  recentlyClosed: 'Las pestañas que se podían volver a abrir',
  siteStorage: 'Lo que los sitios guardaron en este navegador',
  siteCaches: 'Copias y archivos que los sitios guardan para usar sin red',
  cache: 'Copias de páginas e imágenes',
  passwords: 'Contraseñas guardadas (guardarlas está desactivado)',
  formData: 'Lo que escribió en formularios',
  serviceWorkers: 'Ayudantes que los sitios dejaron en marcha',
  permissions: 'Los permisos que dio a sitios: cámara, micrófono, lugar, avisos, portapapeles, descargas',
  otherPermissions:
    'Otros permisos que dio a sitios, por ejemplo para tipos de letra, aparatos de música o USB',
  allPermissions: 'Todos los permisos que dio a sitios',
  filesOffList: 'Archivos que quitó de la lista de descargas',
  ownMemory: 'Lo que recordaba nuestra propia protección',
  bookmarks: 'Los marcadores que añadió',
  readingList: 'Su lista de lectura',
  zoom: 'Los tamaños de página que eligió',
  clipboard: 'Lo que copió',
  kept: 'Se queda aquí, como esta biblioteca ha decidido',
  canaries: 'Marcas de prueba que pusimos para demostrar el borrado',
  storageBuckets: 'Nombres que los sitios dieron a su almacenamiento',
  lock: 'El cierre que impide escribir a los sitios',
  gate: 'La puerta cerrada a la web',
  pageGuard: 'Nuestra protección dentro de las páginas',
  promiseBrowser:
    'Lo que esto promete: nadie que use este navegador encontrará lo que arriba figura como borrado. En el disco de esta computadora pueden quedar rastros hasta que otros archivos los reemplacen.',
  promiseDisk:
    'Lo que esto promete: nadie que use este navegador encontrará lo que arriba figura como borrado. Además, esta computadora desecha toda la carpeta del navegador cuando este se cierra.',
  staffHeading: 'Para el personal',
  staff1: 'Pulse «Intentar de nuevo» en la página de inicio. Otro programa puede haber retenido un archivo.',
  staff2: 'Si vuelve esta página, cierre el navegador y ábralo de nuevo: lo primero que hace es borrar.',
  staff3: 'Si eso no ayuda, reinicie la computadora y diga a quienes la cuidan qué línea aparece arriba.',
});
