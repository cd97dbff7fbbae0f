/** Spanish, "your session". */
import type en from '../en/session.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Su sesión, a la vista',
  intro:
    'Esto es todo lo que esta computadora guarda ahora de su sesión. Borre cualquier parte cuando quiera. Lo demás se va cuando termina su sesión.',
  erase: 'Borrar',
  eraseNamed: 'Borrar: {what}',
  erased: 'Borrado: {what}',
  eraseFailed: 'No se pudo borrar: {what}. Lo intentaremos otra vez cuando termine su sesión.',
  time: 'Tiempo',
  cookiesOf: 'Cookies de {company}',
  cookiesSignOut: 'Al borrar una cookie quizá tenga que volver a entrar en su cuenta.',
  cookieCount: { one: '{count} cookie', other: '{count} cookies' },
  noCookies: 'Ninguna cookie.',
  pages: 'Páginas que abrió',
  pageCount: { one: '{count} página', other: '{count} páginas' },
  sites: 'Qué guardaron aquí los sitios',
  siteCount: { one: 'Usted abrió {count} sitio.', other: 'Usted abrió {count} sitios.' },
  sitesWhy:
    'Los sitios pueden guardar cosas en el navegador. El navegador no nos dice qué, así que contamos solo los sitios.',
  files: 'Archivos que descargó',
  noFiles: 'Ningún archivo.',
  notToldHeading: 'Qué no se le dice al sistema de la biblioteca',
  notTold1: 'A qué sitios fue',
  notTold2: 'Qué leyó o buscó',
  notTold3: 'Qué archivos descargó',
  notTold4: 'Quién es usted: esta computadora no lo sabe',
  countsHeading: 'Usted elige',
  countsOn: 'Los servicios que usted usa se cuentan, sin usted: cuántas veces se usa cada uno, y nada más.',
  countsOff:
    'Los servicios que usted usa no se cuentan; solo que hubo una sesión. Esa elección se olvida al terminar.',
  countsLeaveOut: 'No contar los servicios que uso',
  countsTakeIn: 'Contar los servicios que uso',
  recordHeading: 'Su ficha de la biblioteca',
  record:
    'Lo que la biblioteca guarda de usted como titular de una tarjeta no está en esta computadora. Puede verlo y corregirlo: entre en el catálogo o pregunte en el mostrador.',
});
