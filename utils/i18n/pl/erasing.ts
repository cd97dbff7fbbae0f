/** Polish, an erase that takes long. */
import type en from '../en/erasing.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  files: 'Usuwanie pobranych plików',
  tabs: 'Zamykanie wszystkich kart',
  erase: 'Wymazywanie tego, co przechowuje przeglądarka',
  check: 'Sprawdzanie jeszcze raz',
  heading: 'Jak daleko to jest',
  done: '{step}: gotowe',
  now: '{step}: teraz',
  next: '{step}: jeszcze przed nami',
  wait: 'To trwa dłużej niż zwykle, ale działa. Nikt nie musi tu czekać: skończy się samo, a do tego czasu nikt nie może używać tego komputera.',
});
