/** What a notice says where nothing is known of the vendor itself: true of the whole category, in plain words. */
import type { Category } from './record.ts';

export interface CategoryWording {
  summary: { en: string; es: string };
  passed: { en: string; es: string };
  kept: { en: string; es: string };
  alternatives: { en: string[]; es: string[] };
}

const ASK = { en: 'Ask at the desk', es: 'Pregunte en el mostrador' };
const PASSED = {
  en: 'Only what shows that you may use this service. The library does not pass on who you are.',
  es: 'Solo lo que muestra que usted puede usar este servicio. La biblioteca no dice quién es usted.',
};
const KEPT = {
  en: 'The company sees what you look at there. What it keeps, and how long, is in its privacy policy.',
  es: 'La empresa ve lo que usted mira allí. Lo que guarda, y por cuánto tiempo, está en su política de privacidad.',
};
const NO_ACCOUNT = {
  en: 'Use it without a personal account where you can',
  es: 'Úselo sin cuenta personal si es posible',
};

const GENERAL: CategoryWording = {
  summary: {
    en: 'This service belongs to another company. The library’s privacy rules end here.',
    es: 'Este servicio es de otra empresa. Las reglas de privacidad de la biblioteca terminan aquí.',
  },
  passed: PASSED,
  kept: KEPT,
  alternatives: { en: [NO_ACCOUNT.en, ASK.en], es: [NO_ACCOUNT.es, ASK.es] },
};

const BY_CATEGORY: Partial<Record<Category, Partial<CategoryWording>>> = {
  catalog: {
    summary: {
      en: 'Our catalogue is run by another company. It has a privacy policy of its own.',
      es: 'Nuestro catálogo lo lleva otra empresa. Tiene su propia política de privacidad.',
    },
    passed: {
      en: 'If you sign in: your library card number.',
      es: 'Si inicia sesión: su número de tarjeta de la biblioteca.',
    },
  },
  database: {
    summary: {
      en: 'The library pays for this database, but another company runs it.',
      es: 'La biblioteca paga esta base de datos, pero la lleva otra empresa.',
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
      en: 'This is a shop. It ties what you do to your own account with it.',
      es: 'Esto es una tienda. Une lo que usted hace con su cuenta personal.',
    },
    kept: {
      en: 'A shop keeps what you borrow or look at in your account, often for years, and may use it to sell to you.',
      es: 'Una tienda guarda en su cuenta lo que toma prestado o mira, a menudo por años, y puede usarlo para venderle.',
    },
    alternatives: {
      en: ['Read in the browser on the library’s own eBook site', 'Ask at the desk for a printed copy'],
      es: ['Lea en el navegador, en el sitio de la biblioteca', 'Pida un ejemplar impreso en el mostrador'],
    },
  },
  communications: {
    summary: {
      en: 'News, e-mail and text notices go over public networks. Others can intercept them.',
      es: 'Las noticias, los correos y los mensajes de texto van por redes públicas. Otros pueden interceptarlos.',
    },
    passed: {
      en: 'The address or number that you enter there.',
      es: 'La dirección o el número que usted escriba allí.',
    },
    alternatives: {
      en: [
        'To stop a newsletter, use the unsubscribe link in it',
        'Ask at the desk for your holds and due dates',
      ],
      es: [
        'Para dejar un boletín, use su enlace de baja',
        'Pregunte en el mostrador por sus reservas y fechas',
      ],
    },
  },
  events: {
    summary: {
      en: 'Signing up for events goes through another company.',
      es: 'La inscripción a los actos pasa por otra empresa.',
    },
    passed: { en: 'What you enter in the form.', es: 'Lo que usted escriba en el formulario.' },
    alternatives: { en: ['Sign up at the desk'], es: ['Inscríbase en el mostrador'] },
  },
  payment: {
    summary: {
      en: 'Payments and gifts go through another company.',
      es: 'Los pagos y donativos pasan por otra empresa.',
    },
    passed: {
      en: 'The sum, and what you enter there, such as your card number.',
      es: 'El importe y lo que usted escriba allí, como el número de su tarjeta.',
    },
    alternatives: { en: ['Pay or give at the desk'], es: ['Pague o done en el mostrador'] },
  },
};

/** The general wording for a category. */
export function categoryWording(category: Category): CategoryWording {
  return { ...GENERAL, ...BY_CATEGORY[category] };
}
