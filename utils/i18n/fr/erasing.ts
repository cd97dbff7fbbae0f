/** French, an erase that takes long. */
import type en from '../en/erasing.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  files: 'Retirer les fichiers téléchargés',
  tabs: 'Fermer tous les onglets',
  erase: 'Effacer ce que garde le navigateur',
  check: 'Regarder une seconde fois',
  heading: 'Où cela en est',
  done: '{step} : fait',
  now: '{step} : en cours',
  next: '{step} : à venir',
  wait: 'Cela prend plus de temps que d’habitude, mais le travail avance. Personne n’a besoin d’attendre ici : tout finit tout seul, et d’ici là personne ne peut utiliser cet ordinateur.',
});
