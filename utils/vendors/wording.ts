/** What a notice says where nothing is known of the vendor itself: true of the whole category, in plain words. */
import type { Category } from './record.ts';

export interface CategoryWording {
  summary: { en: string; es: string };
  passed: { en: string; es: string };
  kept: { en: string; es: string };
  alternatives: { en: string[]; es: string[] };
}

const ASK = { en: 'Ask at the desk', es: 'Pregunte en el mostrador' };
/** A library sees to this in its contracts; it cannot vouch for what the patron enters there. */
const PASSED = {
  en: 'Only what shows that you may use this service, not who you are. What you type there goes to the company.',
  es: 'Solo lo que muestra que puede usar este servicio, no quién es. Lo que escriba allí va a la empresa.',
};
const KEPT = {
  en: 'The company can see what you look at there. Its privacy policy says what it keeps and for how long.',
  es: 'La empresa puede ver lo que usted mira allí. Su política de privacidad dice qué guarda y cuánto tiempo.',
};
const NO_ACCOUNT = {
  en: 'Use it without a personal account where you can',
  es: 'Úselo sin cuenta personal si es posible',
};

const GENERAL: CategoryWording = {
  summary: {
    en: 'This service is run by another company, with its own privacy policy.',
    es: 'Este servicio es de otra empresa, con su propia política de privacidad.',
  },
  passed: PASSED,
  kept: KEPT,
  alternatives: { en: [NO_ACCOUNT.en, ASK.en], es: [NO_ACCOUNT.es, ASK.es] },
};

const BY_CATEGORY: Readonly<Record<Category, Partial<CategoryWording>>> = {
  catalog: {
    summary: {
      en: 'Our catalog is run by another company. It has a privacy policy of its own.',
      es: 'Nuestro catálogo lo lleva otra empresa. Tiene su propia política de privacidad.',
    },
    passed: {
      en: 'What you search for. If you sign in: your library card number too.',
      es: 'Lo que busca. Si inicia sesión: también el número de su tarjeta de la biblioteca.',
    },
    alternatives: {
      en: ['Search without signing in', 'Leave your borrowing history turned off', ASK.en],
      es: ['Busque sin iniciar sesión', 'Deje desactivado su historial de préstamos', ASK.es],
    },
  },
  database: {
    summary: {
      en: 'The library pays for this database, but another company runs it.',
      es: 'La biblioteca paga esta base de datos, pero la lleva otra empresa.',
    },
    alternatives: {
      en: [NO_ACCOUNT.en, 'Print or save what you need and do not store it there', ASK.en],
      es: [NO_ACCOUNT.es, 'Imprima o guarde lo que necesita y no lo deje allí', ASK.es],
    },
  },
  econtent: {
    summary: {
      en: 'Another company lends this for the library. Please read its privacy policy first.',
      es: 'Otra empresa presta esto por la biblioteca. Lea antes su política de privacidad.',
    },
    passed: {
      en: 'What shows that you have a library card here. Some companies ask for more when you sign in.',
      es: 'Lo que muestra que tiene una tarjeta de esta biblioteca. Algunas empresas piden más al iniciar sesión.',
    },
    kept: {
      en: 'The company can see what you borrow, read, watch or hear. Its privacy policy says what it keeps.',
      es: 'La empresa puede ver lo que toma prestado, lee, mira u oye. Su política de privacidad dice qué guarda.',
    },
    alternatives: {
      en: ['Read in the browser, without an app or a reader account', 'Ask at the desk for a printed copy'],
      es: [
        'Lea en el navegador, sin aplicación ni cuenta de lector',
        'Pida un ejemplar impreso en el mostrador',
      ],
    },
  },
  retail: {
    summary: {
      en: 'This is a store. It can tie what you do to your own account with it.',
      es: 'Esto es una tienda. Puede unir lo que usted hace con su cuenta personal.',
    },
    passed: {
      en: 'The title that you chose. What you type there goes to the store.',
      es: 'El título que eligió. Lo que escriba allí va a la tienda.',
    },
    kept: {
      en: 'A store can keep what you look at or borrow in your account for years, and use it to sell to you.',
      es: 'Una tienda puede guardar por años en su cuenta lo que mira o toma prestado, y usarlo para venderle.',
    },
    alternatives: {
      en: ['Read in the browser on the library’s own eBook site', 'Ask at the desk for a printed copy'],
      es: ['Lea en el navegador, en el sitio de la biblioteca', 'Pida un ejemplar impreso en el mostrador'],
    },
  },
  communications: {
    summary: {
      en: 'News, email and text notices go over public networks. Others can intercept them.',
      es: 'Las noticias, los correos y los mensajes van por redes públicas. Otros pueden interceptarlos.',
    },
    passed: {
      en: 'The address or number that you enter there.',
      es: 'La dirección o el número que usted escriba allí.',
    },
    kept: {
      en: 'Your address or number, until you unsubscribe. The company can often see which messages you open.',
      es: 'Su dirección o número, hasta que se dé de baja. A menudo la empresa ve qué mensajes abre.',
    },
    alternatives: {
      en: [
        'To stop a newsletter, use the unsubscribe link in it or tell the library',
        'Ask at the desk for your holds and due dates',
      ],
      es: [
        'Para dejar un boletín, use su enlace de baja o avise a la biblioteca',
        'Pregunte en el mostrador por sus reservas y fechas',
      ],
    },
  },
  learning: {
    summary: {
      en: 'The library pays for these courses, but another company runs them.',
      es: 'La biblioteca paga estos cursos, pero los lleva otra empresa.',
    },
    kept: {
      en: 'Courses often need an account. It can keep what you learn, your answers and how far you are.',
      es: 'Los cursos a menudo piden una cuenta. Puede guardar lo que aprende, sus respuestas y su avance.',
    },
  },
  genealogy: {
    summary: {
      en: 'The library pays for this family history site, but another company runs it.',
      es: 'La biblioteca paga este sitio de historia familiar, pero lo lleva otra empresa.',
    },
    kept: {
      en: 'The company can see which names you search for. A family tree that you build there stays there.',
      es: 'La empresa puede ver qué nombres busca. El árbol que haga allí se queda allí.',
    },
    alternatives: {
      en: ['Search without a personal account', 'Save what you find on your own drive', ASK.en],
      es: ['Busque sin cuenta personal', 'Guarde lo que encuentre en su propia memoria', ASK.es],
    },
  },
  news: {
    summary: {
      en: 'The library pays for this news site, but another company runs it.',
      es: 'La biblioteca paga este sitio de noticias, pero lo lleva otra empresa.',
    },
    kept: {
      en: 'The company can see what you read. Some news sites ask you to open an account with your email.',
      es: 'La empresa puede ver lo que lee. Algunos sitios piden abrir una cuenta con su correo.',
    },
    alternatives: {
      en: ['Read the printed paper in the library', NO_ACCOUNT.en, ASK.en],
      es: ['Lea el periódico impreso en la biblioteca', NO_ACCOUNT.es, ASK.es],
    },
  },
  events: {
    summary: {
      en: 'Events, rooms and passes are booked with another company.',
      es: 'Los actos, las salas y los pases se reservan con otra empresa.',
    },
    passed: { en: 'What you enter in the form.', es: 'Lo que usted escriba en el formulario.' },
    kept: {
      en: 'The company can keep your name, how to reach you, and what you sign up for.',
      es: 'La empresa puede guardar su nombre, sus datos de contacto y en qué se inscribe.',
    },
    alternatives: { en: ['Sign up at the desk'], es: ['Inscríbase en el mostrador'] },
  },
  payment: {
    summary: {
      en: 'Payments, gifts and print jobs go through another company.',
      es: 'Los pagos, donativos e impresiones pasan por otra empresa.',
    },
    passed: {
      en: 'The sum, and what you enter there, such as your card number.',
      es: 'El importe y lo que usted escriba allí, como el número de su tarjeta.',
    },
    kept: {
      en: 'A record of what you paid and when. Such records often have to be kept for years.',
      es: 'Un registro de lo que pagó y cuándo. A menudo debe guardarse por años.',
    },
    alternatives: { en: ['Pay, give or print at the desk'], es: ['Pague, done o imprima en el mostrador'] },
  },
  authentication: {
    summary: {
      en: 'This company checks that you may use a service of the library.',
      es: 'Esta empresa comprueba que usted puede usar un servicio de la biblioteca.',
    },
    passed: {
      en: 'Only what shows that you may use the service.',
      es: 'Solo lo que muestra que usted puede usar el servicio.',
    },
    kept: {
      en: 'It can see which service you go to and when.',
      es: 'Puede ver a qué servicio va y cuándo.',
    },
    alternatives: {
      en: ['Use it in the library, where it may need no sign-in', ASK.en],
      es: ['Úselo en la biblioteca, donde quizá no haga falta identificarse', ASK.es],
    },
  },
};

/** The general wording for a category. */
export function categoryWording(category: Category): CategoryWording {
  return { ...GENERAL, ...BY_CATEGORY[category] };
}
