/** French, popup. */
import type en from '../en/popup.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  title: 'Cette session',
  closed: 'Aucune session n’est ouverte.',
  openStart: 'Ouvrir la page d’accueil',
  seeAll: 'Tout voir et effacer',
  soFar: 'Ouverte depuis {time}',
  timeLeft: 'Temps restant : {time}',
  noLimit:
    'Pas de limite de temps. Elle finit quand vous la terminez, ou quand personne n’utilise l’ordinateur.',
  vendors: 'Les services où vous êtes allé',
  noVendors: 'Aucun pour l’instant.',
  contacts: {
    one: 'contacte aussi {count} autre entreprise',
    other: 'contacte aussi {count} autres entreprises',
  },
  revoke: 'Me redemander',
  revokeFor: 'Me redemander avant d’aller chez {vendor}',
  cookies: 'Cookies',
  kept: { one: '{count} gardé', other: '{count} gardés' },
  refused: { one: '{count} refusé', other: '{count} refusés' },
  wouldRefuse: { one: '{count} serait refusé', other: '{count} seraient refusés' },
  cookiesWhy:
    'Les cookies qui vous gardent connecté restent jusqu’à la fin de votre session. Les autres dont un site peut avoir besoin partent quand vous le quittez. Ceux des images et des publicités sont refusés et ne sont pas comptés.',
  cookiesReport:
    'Pour l’instant, cette bibliothèque compte seulement les cookies. Tous partent à la fin de votre session.',
  cookiesOff: 'Cette bibliothèque ne filtre pas les cookies. Tous partent à la fin de votre session.',
  cookiesBy: 'À qui sont les cookies gardés et refusés',
  downloads: 'Fichiers téléchargés',
  downloadsCount: {
    one: '{count} fichier. Il part à la fin de votre session.',
    other: '{count} fichiers. Ils partent à la fin de votre session.',
  },
  broken: 'Ce site ne marche pas',
  brokenWhy: 'Permet à ce site de poser ses propres cookies jusqu’à la fin de votre session, et le recharge.',
  brokenNone: 'Ouvrez d’abord un site web.',
  brokenDone:
    'Ce site peut poser ses propres cookies jusqu’à la fin de votre session. Il ne marche toujours pas ? Demandez au personnel.',
  brokenFailed: 'Cela n’a pas marché. Demandez au personnel.',
});
