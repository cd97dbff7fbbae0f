/**
 * What is known of single vendors beyond their hosts, in plain words. Only what a source supports stands here; for
 * all others the notice uses the category's general wording.
 */
import type { CatalogueFacts } from './entry.ts';

export const FACTS: readonly CatalogueFacts[] = [
  {
    id: 'amazon',
    notice: 'strong',
    dataKept: {
      en: 'Amazon adds the loan to your Amazon account and keeps it there after the book goes back. Your notes and highlights stay too, until you delete them. Amazon can use this to sell you things, and sends you email about the loan.',
      es: 'Amazon añade el préstamo a su cuenta y lo guarda allí después de la devolución. Sus notas y subrayados también quedan, hasta que usted los borre. Amazon puede usarlo para venderle cosas y le escribe sobre el préstamo.',
    },
    retention: {
      en: 'For a long time. Loans that have ended stay in your list of content.',
      es: 'Mucho tiempo. Los préstamos terminados siguen en su lista de contenidos.',
    },
    alternatives: {
      en: 'Read the book in your browser on the library’s eBook site\nUse the library’s own reading app\nAsk the desk for a printed copy',
      es: 'Lea el libro en el navegador, en el sitio de libros electrónicos de la biblioteca\nUse la aplicación de lectura de la biblioteca\nPida un ejemplar impreso en el mostrador',
    },
    deleteUrl: 'https://www.amazon.com/hz/mycd/myx',
    logoutUrl: 'https://www.amazon.com/gp/flex/sign-out.html?action=sign-out',
    signInCookies: ['/^(at|sess-at|sst|ubid|x)-main$/', 'session-id', 'session-token'],
  },

  // Catalogs
  {
    id: 'bibliocommons',
    dataPassed: ['your library card number', 'your PIN', 'your name'],
    dataKept: {
      en: 'Your library card number, PIN and name. Your birth month and email too, if you give them. Lists and comments that you share are public.',
      es: 'Su número de tarjeta, PIN y nombre. También su mes de nacimiento y correo, si los da. Las listas y comentarios que comparte son públicos.',
    },
    retention: {
      en: 'What you have borrowed is kept only if you turn that on, and goes when you turn it off.',
      es: 'Lo que ha tomado prestado se guarda solo si usted lo activa, y se borra cuando lo desactiva.',
    },
    signInCookies: ['bc_access_token', 'session_id', 'biblio-lb', '/^_(live_)?bcui_session_id$/'],
  },
  {
    id: 'iii-sierra',
    dataKept: {
      en: 'A list of what you have read, in your library record, if you turn that on.',
      es: 'Una lista de lo que ha leído, en su ficha de la biblioteca, si usted la activa.',
    },
    signInCookies: ['III_SESSION_ID', 'III_EXPT_FILE', 'JSESSIONID', 'PAT_LOGGED_IN'],
  },
  {
    id: 'polaris',
    signInCookies: ['ASP.NET_SessionId', '__RequestVerificationToken'],
    unverified: ['signInCookies'],
  },
  { id: 'sirsidynix-enterprise', signInCookies: ['JSESSIONID'] },
  { id: 'koha', signInCookies: ['CGISESSID'] },
  {
    id: 'evergreen',
    signInCookies: ['ses', 'eg_loggedin', 'eg_shib_logged_in', 'eg_nb', 'overdrive', 'oneclickdigital'],
  },
  { id: 'aspen', signInCookies: ['PHPSESSID'] },
  { id: 'spydus', signInCookies: ['SPYDUS_BRWSESSIONID', 'SAML_SessionId'] },
  {
    id: 'prism',
    dataKept: {
      en: 'A list of your past loans, in your account. You can download it there.',
      es: 'Una lista de sus préstamos anteriores, en su cuenta. Puede descargarla allí.',
    },
  },
  {
    id: 'syndetics',
    dataPassed: ['which book you are looking at', 'which library you use'],
  },
  {
    id: 'mylibro',
    dataKept: {
      en: 'What you enter. It may pass it to the library and to companies that work with it.',
      es: 'Lo que usted escribe. Puede pasarlo a la biblioteca y a empresas que trabajan con ella.',
    },
  },

  // eBooks, video, music
  {
    id: 'overdrive',
    dataPassed: ['that your library card is valid', 'your email address, if you give it'],
    dataKept: {
      en: 'What you borrow. You can turn off the record of your activity in Libby. You can see and delete your data in OverDrive’s privacy portal.',
      es: 'Lo que toma prestado. En Libby puede desactivar el registro de su actividad. En el portal de privacidad de OverDrive puede ver y borrar sus datos.',
    },
    deleteUrl: 'https://help.overdrive.com/en-us/2290.htm',
    // Signing out of Libby takes the loans off the patron's phone too.
    logoutIsDestructive: true,
    handsOffTo: ['amazon', 'adobe-ade'],
  },
  {
    id: 'cloudlibrary',
    dataKept: {
      en: 'What you find, borrow, read or hear. Its policy of 2019 says that this is shared with the company behind it and with others.',
      es: 'Lo que encuentra, toma prestado, lee u oye. Su política de 2019 dice que lo comparte con la empresa que lo hace y con otros.',
    },
  },
  {
    id: 'adobe-ade',
    dataKept: {
      en: 'In 2014, Adobe’s reading app was found to send which books and pages people read. Adobe says that it does this to check the loan.',
      es: 'En 2014 se vio que la aplicación de lectura de Adobe enviaba qué libros y páginas leía la gente. Adobe dice que lo hace para comprobar el préstamo.',
    },
  },
  {
    id: 'kanopy',
    dataKept: {
      en: 'You need a personal account with your email address. In 2019, when New York libraries dropped Kanopy, it wrote to users at such addresses.',
      es: 'Necesita una cuenta personal con su correo electrónico. En 2019, cuando bibliotecas de Nueva York dejaron Kanopy, la empresa escribió a usuarios a esas direcciones.',
    },
    contact: 'privacy@kanopy.com',
  },

  // Databases and courses
  {
    id: 'ebsco',
    dataKept: {
      en: 'Signing in can open a personal account for you. It keeps your searches and folders until you take back your consent. That deletes the account.',
      es: 'Al iniciar sesión puede abrirse una cuenta personal para usted. Guarda sus búsquedas y carpetas hasta que retire su consentimiento. Eso borra la cuenta.',
    },
    signInCookies: ['JSESSIONID'],
  },
  {
    id: 'gale',
    dataPassed: ['which library you use'],
    handsOffTo: ['gale-udemy', 'gale-petersons', 'getsetup'],
  },
  {
    id: 'proquest',
    dataKept: {
      en: 'ProQuest says that it does not sell your data. It uses a Google service to count visits, and says that Google may not use what it counts.',
      es: 'ProQuest dice que no vende sus datos. Usa un servicio de Google para contar visitas y dice que Google no puede usar lo que cuenta.',
    },
    signInCookies: ['JSESSIONID', 'EBSESSIONID', 'EBUQUSER'],
  },
  { id: 'ebookcentral', signInCookies: ['JSESSIONID', 'EBSESSIONID', 'EBUQUSER'] },
  {
    id: 'linkedin-learning',
    logoutUrl: 'https://www.linkedin.com/logout',
    signInCookies: ['li_at', 'liap', 'JSESSIONID'],
    unverified: ['signInCookies'],
  },

  // News
  {
    id: 'nytimes',
    dataKept: {
      en: 'You need a personal account with The New York Times. The link that the library gives you is the pass itself, so do not share it.',
      es: 'Necesita una cuenta personal con The New York Times. El enlace que le da la biblioteca es el pase mismo: no lo comparta.',
    },
    signInCookies: ['NYT-S', 'nyt-d', 'datadome'],
  },
  {
    id: 'wsj',
    dataKept: {
      en: 'You need a personal account with the company. The pass lasts a few days, and you can renew it.',
      es: 'Necesita una cuenta personal con la empresa. El pase dura unos días y puede renovarlo.',
    },
  },

  // Events, messages, printing
  {
    id: 'springshare',
    dataKept: {
      en: 'What you enter in a form. Springshare says that it never shares or sells it.',
      es: 'Lo que escribe en un formulario. Springshare dice que nunca lo comparte ni lo vende.',
    },
  },
  { id: 'museumkey', dataPassed: ['your library card number'] },
  {
    id: 'feedburner',
    dataKept: {
      en: 'Links in this feed lead through Google, so Google can see that you follow them.',
      es: 'Los enlaces de este canal pasan por Google, y Google puede ver que usted los sigue.',
    },
  },
  {
    id: 'printeron',
    dataPassed: ['the document that you print', 'your email address'],
  },

  // Sign-in services
  {
    id: 'ezproxy',
    dataKept: {
      en: 'It keeps the cookies of the sites that you visit on its own server, and logs each address that you open.',
      es: 'Guarda en su propio servidor las cookies de los sitios que visita y anota cada dirección que abre.',
    },
    signInCookies: ['ezproxy', 'ezproxyl', 'ezproxyn'],
  },
  { id: 'openathens', logoutUrl: 'https://login.openathens.net/signout' },
];
