/** Spanish, staff console: the finder of sign-in cookies. */
import type en from '../../en/staff/finder.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  intro:
    'Carrel puede averiguar qué cookies mantienen abierta la sesión en un servicio. Así puede guardar estas y rechazar todas las demás.',
  before: 'Antes de empezar',
  step1:
    'Inicie sesión en el servicio en este navegador con una cuenta de prueba: una hecha para probar, nunca la de un usuario.',
  step2: 'Abra allí una página que solo vean las personas con sesión iniciada, por ejemplo «Mi cuenta».',
  step3: 'Elija aquí esa página y pulse el botón.',
  help: 'Si el servicio no le deja iniciar sesión, pulse «Este sitio no funciona» en el menú de Carrel e inténtelo de nuevo.',
  does: 'Qué hace el botón',
  asks: 'Carrel nunca pide nada a un sitio web por su cuenta. Este botón es la única excepción, y lo pulsa usted: Carrel pide a este sitio esta única página, casi siempre de 5 a 40 veces, cada vez sin algunas de sus cookies.',
  safe: 'No envía ningún formulario ni sigue enlaces que cierren la sesión. Su propia sesión en este navegador queda como está. Algunos sitios cierran una sesión que se usa así; en ese caso Carrel se lo dice.',
  address: 'Dirección de la página',
  pages: 'Páginas abiertas ahora',
  noPages: 'No hay ningún sitio web abierto. Abra primero el servicio.',
  take: 'Usar {page}',
  find: 'Buscar las cookies de inicio de sesión',
  stop: 'Detener',
  working: {
    one: 'Se ha preguntado al sitio {count} vez…',
    other: 'Se ha preguntado al sitio {count} veces…',
  },
  stopped: 'Detenido. No ha cambiado nada.',
  foundHeading: 'Qué mantiene abierta la sesión',
  found: 'Hacen falta {needed} de {all} cookies. Se preguntó al sitio {requests} veces.',
  foundMore:
    'Ahora no se puede prescindir de ninguna de estas. Una cookie que renueva la sesión solo al cabo de un tiempo no se encuentra así: si las sesiones se cierran pasado un rato, pregunte al servicio.',
  ruleHeading: 'La regla para este servicio',
  ruleIntro:
    'Esta parte de la ficha del servicio nombra sus cookies de inicio de sesión. Los nombres que ya tenía se quedan: pueden hacer falta para formularios y otras partes del servicio.',
  rule: 'Regla',
  copy: 'Copiar la regla',
  copied: 'Copiada.',
  save: 'Guardar la regla en esta computadora',
  saved: 'Guardada. Desde ahora Carrel guarda estas cookies de este servicio; puede deshacerlo.',
  notSaved: 'La regla no se guardó: {problem}',
  librarySite:
    'Este es un sitio de la biblioteca, o uno detrás de su proxy. Carrel guarda sus cookies durante la sesión de todos modos.',
  byPolicy:
    'La directiva de su organización nombra las cookies de inicio de sesión de este servicio, así que se cambian allí. Copie la regla y envíela al departamento de informática.',
  stale: 'alguien cambió los servicios al mismo tiempo; pulse otra vez el botón de arriba',
  nothing: 'el servicio ya tiene esta regla',
  problemHeading: 'Aún no hay respuesta',
  badAddress: 'Esta dirección no se puede probar. Debe ser una página web que no cierre la sesión.',
  noCookies: 'Este navegador no tiene ninguna cookie de este sitio. Inicie sesión allí primero.',
  looksTheSame:
    'Esta página se ve igual sin ninguna cookie. Elija una que solo vean las personas con sesión iniciada. Algunos sitios rellenan sus páginas más tarde; esas páginas no se pueden probar.',
  siteRefuses: 'El sitio pidió una pausa. Inténtelo de nuevo dentro de una hora.',
  signInLost:
    'El sitio cerró la sesión durante la prueba. Inicie sesión de nuevo. Este sitio no se puede probar.',
  tooMany: 'Se preguntó al sitio 80 veces sin una respuesta clara, así que Carrel se detuvo.',
  noAnswer: 'El sitio no respondió. Ábralo primero en esta sesión y responda que sí a su aviso.',
});
