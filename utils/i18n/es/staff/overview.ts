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
  problems: 'Ajustes que necesitan atención',
  noProblems: 'Todos los ajustes se leyeron sin problemas.',
});
