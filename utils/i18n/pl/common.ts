/** Polish, shared by all pages. */
import type en from '../en/common.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  language: 'Język',
  largePrint: 'Duży druk',
  oneMoment: 'Chwileczkę…',
  tryAgain: 'Spróbuj ponownie',
  noAnswerHeading: 'Ta strona potrzebuje pomocy',
  noAnswer:
    'Część tego komputera, która chroni prywatność, nie odpowiada. Niczego nie otwarto ani nie wysłano. Spróbuj ponownie albo zapytaj pracownika.',
  endSession: 'Zakończ sesję',
  endHeading: 'Zakończyć sesję?',
  endExplained:
    'Wszystkie karty zostaną zamknięte, a to, co tu zrobiono, wymazane: strony, pliki cookie, logowania i pobrane pliki. Nie da się tego cofnąć.',
  endFiles: {
    one: 'Ten pobrany plik zniknie:',
    few: 'Te {count} pobrane pliki znikną:',
    many: 'Te {count} pobranych plików zniknie:',
    other: 'Te {count} pobrane pliki znikną:',
  },
  endSaveFirst: 'Potrzebujesz któregoś? Wybierz „Pracuj dalej” i najpierw zapisz go na własnym nośniku.',
  endNotTaken: 'Nie udało się. Sesja jest nadal otwarta. Spróbuj ponownie albo zapytaj pracownika.',
  endUnderWay: 'Wymazywanie. Ta strona zamknie się sama.',
  eraseEverything: 'Wymaż wszystko',
  keepWorking: 'Pracuj dalej',
  reduced:
    'Ten komputer nie jest w pełni ustawiony: jakaś strona może się otworzyć, zanim powiemy, do kogo należy. Prosimy powiedzieć o tym pracownikowi.',
  backToStart: 'Wróć do strony startowej',
  back: 'Wróć do potwierdzenia',
  contact: 'W razie pytań: {contact}',
  childHelp: 'Nie masz pewności? Zapytaj kogoś dorosłego albo osobę, która tu pracuje.',
  nextPatronHeading: 'To nie Twoja sesja?',
  nextPatron: 'Wymaż ją i zacznij moją',
  nextPatronExplained: 'Ktoś przed Tobą mógł zostawić ją otwartą. Możesz ją teraz wymazać.',
});
