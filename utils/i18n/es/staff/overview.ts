/** Spanish, staff console: the overview. */
import type en from '../../en/staff/overview.ts';
import { translationOf } from '../../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Carrel en esta computadora',
  intro: 'Esta página es para el personal. Muestra qué rige aquí; no dice nada de ninguna persona.',
  where:
    'Los ajustes vienen de la directiva del navegador de su organización. No se pueden cambiar en esta página.',
  library: 'Biblioteca',
  protection: 'Protección',
  full: 'Completa: el navegador permite que Carrel detenga una página antes de que se envíe algo.',
  reduced:
    'Reducida: este navegador no permite que Carrel detenga la primera página al abrirse. Instale Carrel por directiva para tener protección completa.',
  session: 'Sesión',
  closed: 'Cerrada',
  open: 'Abierta',
  ending: 'Borrándose',
  verifying: 'Comprobándose',
  eraseFailed: 'Cerrada. El último borrado dejó algo; Comenzar lo intenta otra vez.',
  languages: 'Idiomas',
  policyAdopted: 'Política de privacidad adoptada',
  notSet: 'Sin definir',
  ours: 'Proveedores que tiene',
  due: 'De ellos, con revisión pendiente',
  listedHeading: 'En sus listas, sin ficha',
  listedIntro:
    'Sitios a los que enlazan sus páginas de bases de datos y que Carrel no conoce. Para ellos hay el aviso general. Son los enlaces de sus listas, nunca lo que alguien abrió.',
  listedNoLists:
    'Los ajustes no nombran ninguna página con sus bases de datos («databaseListUrls»). Pida a informática que la añada: sus enlaces tendrán entonces un aviso, conocidos o no.',
  listedClosed: 'Pulse Comenzar en esta computadora, abra su lista de bases de datos y vuelva a mirar aquí.',
  listedNone: 'Ninguno por ahora. Abra su lista de bases de datos en esta sesión y vuelva a mirar aquí.',
  listedSite: 'Sitio',
  listedLinks: 'Enlaces',
  listedAdd: 'Añadir',
  ownNameHeading: 'Quizás un proveedor bajo su propio nombre',
  ownNameIntro:
    'Hay enlaces en sus páginas que llevan a estos nombres de la biblioteca y parecen páginas de un proveedor. Eso no cambia nada: allí se abren sin aviso. Si es el proveedor, pida a informática que quite el nombre de los de la biblioteca, y añádalo a las direcciones web del proveedor.',
  ownName: '{host} parece de {vendor} (enlaces: {links})',
  problems: 'Ajustes que necesitan atención',
  noProblems: 'Todos los ajustes se leyeron sin problemas.',
});
