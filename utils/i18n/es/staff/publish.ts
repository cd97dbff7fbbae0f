/** Spanish, staff console: signed lists. */
import type en from '../../en/staff/publish.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  intro:
    'Publique los proveedores, avisos y alertas que mantiene aquí en todas las computadoras de la biblioteca. Los firma con la clave de la biblioteca y pone un archivo en un servidor web; cada computadora lo descarga, comprueba la firma y lo usa sin reiniciar.',
  hereHeading: 'La lista en esta computadora',
  noConfig:
    'Aquí no hay ninguna lista configurada: falta «vendorList» en la política de esta computadora. No se descarga nada.',
  address: 'Dirección',
  number: 'Número',
  none: 'Todavía no se usa ninguna lista.',
  published: 'Firmada',
  ends: 'Termina',
  ended: 'Esta lista ha terminado. Se sigue usando; firme una nueva.',
  publisher: 'Biblioteca',
  what: 'Contiene',
  vendors: { one: '{count} registro de proveedor', other: '{count} registros de proveedores' },
  answered: 'Última respuesta del servidor',
  never: 'ninguna todavía',
  problem: 'El último intento falló',
  fetchNow: 'Descargar ahora',
  fetching: 'Preguntando al servidor…',
  fetched: 'Se usa la lista más reciente.',
  keyHeading: '1. La clave de la biblioteca',
  keyIntro:
    'Se crea una sola vez. El archivo de la clave está protegido por una frase: guarde ambas cosas en dos lugares seguros y nunca en una computadora pública. Quien tenga las dos puede firmar por la biblioteca. Si se pierden, cree una clave nueva; informática tendrá que poner su parte pública en la política.',
  passphrase: 'Frase de contraseña',
  passphraseHelp: 'Al menos 15 caracteres. Sirven cuatro o cinco palabras que no tengan que ver entre sí.',
  again: 'La misma otra vez',
  different: 'Las dos frases no son iguales. Escriba ambas de nuevo.',
  makeKey: 'Crear una clave',
  making: 'Creando la clave…',
  keyMade:
    'El archivo de la clave se ha guardado como «{file}». Dé a informática esta clave pública para «vendorList.publicKey»:',
  publicKey: 'Clave pública',
  keyFileName: 'carrel-clave-de-firma.json',
  signHeading: '2. Firmar',
  signIntro: 'Lo que se firmará: la lista en uso con todo lo que ha cambiado en esta computadora.',
  content: '{vendors}; {retired}; {texts}.',
  retired: { one: '{count} proveedor retirado', other: '{count} proveedores retirados' },
  texts: { one: '{count} texto propio', other: '{count} textos propios' },
  breaches: {
    one: 'Contiene una alerta de fuga de datos.',
    other: 'Contiene {count} alertas de fugas de datos.',
  },
  keyFile: 'Archivo de la clave',
  versionHelp: 'Debe crecer con cada lista. Las computadoras rechazan una más antigua que la suya.',
  badVersion: '«Número» debe ser un número entero, al menos {least}.',
  endsHelp:
    'Después de este día ninguna computadora empieza a usar esta lista. Las que ya la tienen la conservan.',
  badEnd: '«Termina» debe ser un día que aún no haya pasado.',
  noKeyFile: 'Elija primero el archivo de la clave.',
  sign: 'Firmar y guardar',
  signing: 'Firmando…',
  signed:
    'Firmada. El archivo se ha guardado como «{file}». Póngalo en el servidor tal como está; no lo abra ni lo guarde en un editor.',
  listFileName: 'carrel-lista.json',
  policyHeading: '3. Ponerla en el servidor y avisar una vez a informática',
  policyIntro:
    'Sirve cualquier servidor web. Informática pone esto en la política de todas las computadoras, con la dirección de su archivo:',
  checkHeading: 'Comprobar un archivo',
  checkIntro:
    'Abra un archivo firmado, por ejemplo el que da su servidor, para ver qué dirían las computadoras.',
  checkFile: 'Archivo firmado',
  checkKey: 'Clave pública que debe haberlo firmado',
  check: 'Comprobar',
  checkGood: 'Correcto: número {number}, firmado {issued}, termina {expires}.',
  checkBad: 'Las computadoras lo rechazarían:',
  locked:
    'Esta computadora está bloqueada: las claves y las listas se hacen en una computadora del personal.',
  problemShort:
    'La frase es demasiado corta o demasiado simple. Use al menos 15 caracteres, por ejemplo cuatro o cinco palabras.',
  problemNoCrypto:
    'Este navegador no puede firmar. Actualícelo a Chrome 137, Edge 137, Firefox 129 o posterior.',
  problemPem:
    'Es una clave para otra cosa (un archivo PEM), no un archivo de clave de esta página. Elija el archivo que guardó «Crear una clave».',
  problemSsh:
    'Es una clave SSH, no un archivo de clave de esta página. Elija el archivo que guardó «Crear una clave».',
  problemPublic: 'Es solo la clave pública. Elija el archivo de la clave que guardó «Crear una clave».',
  problemList: 'Es una lista firmada, no un archivo de clave. Elija el archivo que guardó «Crear una clave».',
  problemConfig:
    'Es una lista de ajustes, no un archivo de clave. Elija el archivo que guardó «Crear una clave».',
  problemNotKey: 'No es un archivo de clave. Elija el archivo que guardó «Crear una clave».',
  problemDamaged:
    'El archivo de la clave está dañado: falta una parte o se ha cambiado. Use su segunda copia.',
  problemPassphrase:
    'La frase no es correcta o el archivo de la clave se ha cambiado. Escríbala de nuevo; fíjese en las mayúsculas.',
  problemUnreadable: 'El archivo no se pudo leer. Elíjalo de nuevo.',
  problemTooLarge:
    'La lista ocuparía más de 4 MB, más de lo que aceptan las computadoras. Quite textos o registros.',
});
