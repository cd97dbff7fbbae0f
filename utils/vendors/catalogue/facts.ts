/**
 * What is known of single vendors beyond their hosts, in plain words. Only what a source supports stands here; for
 * all others the notice uses the category's general wording.
 */
import type { VendorPatch } from '../record.ts';

export const FACTS: readonly VendorPatch[] = [
  {
    id: 'amazon',
    notice: 'strong',
    embeddedHosts: [],
    dataKept: {
      en: 'Amazon adds the loan to your Amazon account and keeps it there after the book goes back. Your notes and highlights stay too, until you delete them. Amazon may use this to sell you things.',
      es: 'Amazon añade el préstamo a su cuenta y lo guarda allí después de la devolución. Sus notas y subrayados también quedan, hasta que usted los borre. Amazon puede usarlo para venderle cosas.',
    },
    retention: {
      en: 'For a long time. Loans that have ended stay in your list of content.',
      es: 'Mucho tiempo. Los préstamos terminados siguen en su lista de contenidos.',
    },
    alternatives: {
      en: 'Read the book in your browser on the library’s eBook site\nUse the library’s own reading app\nAsk the desk for a printed copy',
      es: 'Lea el libro en el navegador, en el sitio de libros electrónicos de la biblioteca\nUse la aplicación de lectura de la biblioteca\nPida un ejemplar impreso en el mostrador',
    },
    signInCookies: ['at-main', 'sess-at-main', 'session-id', 'session-token', 'ubid-main', 'x-main'],
  },
  {
    id: 'bibliocommons',
    dataKept: {
      en: 'Your library card number, PIN and name. What you have borrowed is kept only if you turn that on. Lists and comments that you share are public.',
      es: 'Su número de tarjeta, PIN y nombre. Lo que ha tomado prestado se guarda solo si usted lo activa. Las listas y comentarios que comparte son públicos.',
    },
    signInCookies: ['bc_access_token', 'session_id', 'biblio-lb', '/^_(live_)?bcui_session_id$/'],
  },
  {
    id: 'overdrive',
    dataPassed: ['that your library card is valid'],
    dataKept: {
      en: 'What you borrow, under an id that stands for you. You can see and delete your data in OverDrive’s privacy portal.',
      es: 'Lo que toma prestado, con un identificador que lo representa. Puede ver y borrar sus datos en el portal de privacidad de OverDrive.',
    },
    logoutIsDestructive: true,
    handsOffTo: ['amazon'],
  },
  {
    id: 'nytimes',
    dataKept: {
      en: 'You need a personal account with your e-mail address. It stays when your library pass ends.',
      es: 'Necesita una cuenta personal con su correo electrónico. La cuenta sigue cuando termina el pase.',
    },
    signInCookies: ['NYT-S'],
  },
  {
    id: 'wsj',
    dataKept: {
      en: 'You need a personal account. It stays when your library pass ends.',
      es: 'Necesita una cuenta personal. La cuenta sigue cuando termina el pase.',
    },
  },
  {
    id: 'kanopy',
    dataKept: {
      en: 'You need a personal account with your e-mail address, and Kanopy may write to you there.',
      es: 'Necesita una cuenta personal con su correo electrónico, y Kanopy puede escribirle.',
    },
  },
  {
    id: 'ebsco',
    dataKept: {
      en: 'If you agree to a personal account, it keeps your searches and folders. Taking your consent back deletes them.',
      es: 'Si acepta una cuenta personal, esta guarda sus búsquedas y carpetas. Al retirar el consentimiento se borran.',
    },
    signInCookies: ['JSESSIONID', 'EBSESSIONID', 'EBUQUSER'],
  },
  { id: 'proquest', signInCookies: ['JSESSIONID'] },
  { id: 'koha', signInCookies: ['CGISESSID'] },
  { id: 'evergreen', signInCookies: ['ses', 'eg_loggedin', 'eg_nb'] },
  { id: 'iii-sierra', signInCookies: ['III_SESSION_ID', 'III_EXPT_FILE', 'JSESSIONID', 'PAT_LOGGED_IN'] },
  { id: 'linkedin-learning', signInCookies: ['li_at', 'JSESSIONID'] },
  {
    id: 'beanstack',
    dataKept: {
      en: 'Reading logs, also those of children.',
      es: 'Registros de lectura, también los de niños.',
    },
  },
  {
    id: 'printeron',
    dataPassed: ['the document that you print', 'your e-mail address'],
  },
];
