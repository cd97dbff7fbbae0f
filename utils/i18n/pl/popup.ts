/** Polish, popup. */
import type en from '../en/popup.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  title: 'Ta sesja',
  closed: 'Żadna sesja nie jest otwarta.',
  openStart: 'Otwórz stronę startową',
  seeAll: 'Zobacz i wymaż wszystko',
  soFar: 'Otwarta od: {time}',
  timeLeft: 'Pozostały czas: {time}',
  noLimit: 'Bez limitu czasu. Kończy się, gdy ją zakończysz albo gdy nikt nie używa komputera.',
  vendors: 'Odwiedzone usługi',
  noVendors: 'Na razie żadne.',
  contacts: {
    one: 'łączy się też z {count} inną firmą',
    few: 'łączy się też z {count} innymi firmami',
    many: 'łączy się też z {count} innymi firmami',
    other: 'łączy się też z {count} innymi firmami',
  },
  revoke: 'Zapytaj mnie znowu',
  revokeFor: 'Zapytaj mnie znowu, zanim przejdę do {vendor}',
  cookies: 'Pliki cookie',
  kept: {
    one: '{count} zachowany',
    few: '{count} zachowane',
    many: '{count} zachowanych',
    other: '{count} zachowanych',
  },
  refused: {
    one: '{count} odrzucony',
    few: '{count} odrzucone',
    many: '{count} odrzuconych',
    other: '{count} odrzuconych',
  },
  wouldRefuse: {
    one: '{count} byłby odrzucony',
    few: '{count} byłyby odrzucone',
    many: '{count} byłoby odrzuconych',
    other: '{count} byłoby odrzuconych',
  },
  cookiesWhy:
    'Pliki cookie, dzięki którym jesteś zalogowany, zostają do końca sesji. Inne, których strona może potrzebować, znikają, gdy ją opuszczasz. Te z obrazków i reklam są odrzucane i nie są liczone.',
  cookiesReport: 'Ta biblioteka na razie tylko liczy pliki cookie. Wszystkie znikają z końcem sesji.',
  cookiesOff: 'Ta biblioteka nie filtruje plików cookie. Wszystkie znikają z końcem sesji.',
  cookiesBy: 'Czyje pliki cookie zostają, a czyje są odrzucane',
  downloads: 'Pobrane pliki',
  downloadsCount: {
    one: '{count} plik. Zniknie z końcem sesji.',
    few: '{count} pliki. Znikną z końcem sesji.',
    many: '{count} plików. Zniknie z końcem sesji.',
    other: '{count} pliku. Zniknie z końcem sesji.',
  },
  broken: 'Ta strona nie działa',
  brokenWhy: 'Pozwala tej stronie zapisywać własne pliki cookie do końca sesji i wczytuje ją ponownie.',
  brokenNone: 'Najpierw otwórz jakąś stronę.',
  brokenDone:
    'Ta strona może zapisywać własne pliki cookie do końca sesji. Nadal nie działa? Zapytaj pracownika.',
  brokenFailed: 'Nie udało się. Zapytaj pracownika.',
});
