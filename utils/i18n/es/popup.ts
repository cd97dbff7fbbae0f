/** Spanish, popup. */
import type en from '../en/popup.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  title: 'Esta sesión',
  closed: 'No hay ninguna sesión abierta.',
  openStart: 'Abrir la página de inicio',
  seeAll: 'Verlo y borrarlo todo',
  soFar: 'Abierta desde hace {time}',
  timeLeft: 'Tiempo restante: {time}',
  noLimit: 'Sin límite de tiempo. Termina cuando usted la termina o cuando nadie usa la computadora.',
  vendors: 'Servicios que visitó',
  noVendors: 'Ninguno por ahora.',
  contacts: {
    one: 'contacta también con {count} empresa más',
    other: 'contacta también con {count} empresas más',
  },
  revoke: 'Preguntar otra vez',
  revokeFor: 'Preguntarme otra vez antes de ir a {vendor}',
  cookies: 'Cookies',
  kept: { one: '{count} guardada', other: '{count} guardadas' },
  refused: { one: '{count} rechazada', other: '{count} rechazadas' },
  wouldRefuse: { one: '{count} se rechazaría', other: '{count} se rechazarían' },
  cookiesWhy:
    'Las cookies que mantienen abiertas sus cuentas se quedan hasta que termine su sesión. Otras que un sitio puede necesitar se borran al salir de él. Las que llegan con imágenes y anuncios se rechazan y no se cuentan.',
  cookiesReport:
    'Por ahora esta biblioteca solo cuenta las cookies. Todas se borran cuando termina su sesión.',
  cookiesOff: 'Esta biblioteca no filtra las cookies. Todas se borran cuando termina su sesión.',
  cookiesBy: 'De quién son las cookies guardadas y rechazadas',
  downloads: 'Archivos descargados',
  downloadsCount: {
    one: '{count} archivo. Se borra cuando termina su sesión.',
    other: '{count} archivos. Se borran cuando termina su sesión.',
  },
  broken: 'Este sitio no funciona',
  brokenWhy:
    'Permite que este sitio ponga sus propias cookies hasta que termine su sesión y lo carga de nuevo.',
  brokenNone: 'Abra primero un sitio web.',
  brokenDone:
    'Este sitio puede poner sus propias cookies hasta que termine su sesión. ¿Sigue sin funcionar? Pregunte al personal.',
  brokenFailed: 'No funcionó. Pregunte al personal.',
});
