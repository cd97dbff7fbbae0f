/** Polish, "your session". */
import type en from '../en/session.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Twoja sesja, do wglądu',
  intro:
    'To wszystko, co ten komputer trzyma teraz o Twojej sesji. Możesz wymazać każdą część, kiedy chcesz. Reszta znika z końcem sesji.',
  erase: 'Wymaż',
  eraseNamed: 'Wymaż: {what}',
  erased: 'Wymazano: {what}',
  eraseFailed: 'Nie udało się wymazać: {what}. Spróbujemy jeszcze raz na koniec sesji.',
  time: 'Czas',
  cookiesOf: 'Pliki cookie {company}',
  cookiesSignOut: 'Wymazanie pliku cookie może Cię tam wylogować.',
  cookieCount: {
    one: '{count} plik cookie',
    few: '{count} pliki cookie',
    many: '{count} plików cookie',
    other: '{count} pliku cookie',
  },
  noCookies: 'Brak plików cookie.',
  pages: 'Otwarte strony',
  pageCount: { one: '{count} strona', few: '{count} strony', many: '{count} stron', other: '{count} strony' },
  sites: 'Co strony tu zapisały',
  siteCount: {
    one: 'Otwarto {count} witrynę.',
    few: 'Otwarto {count} witryny.',
    many: 'Otwarto {count} witryn.',
    other: 'Otwarto {count} witryny.',
  },
  sitesWhy: 'Strony mogą zapisywać rzeczy w przeglądarce. Nie mówi ona nam co, więc liczymy tylko witryny.',
  files: 'Pobrane pliki',
  noFiles: 'Brak plików.',
  notToldHeading: 'Czego nie dowiaduje się system biblioteki',
  notTold1: 'Na jakich stronach jesteś',
  notTold2: 'Co czytasz i czego szukasz',
  notTold3: 'Jakie pliki pobierasz',
  notTold4: 'Kim jesteś: ten komputer tego nie wie',
  countsHeading: 'Twój wybór',
  countsOn: 'Usługi, z których korzystasz, są liczone, bez Ciebie: jak często używa się każdej i nic więcej.',
  countsOff:
    'Usługi, z których korzystasz, nie są liczone, tylko to, że była sesja. Ten wybór zniknie z jej końcem.',
  countsLeaveOut: 'Nie licz usług, z których korzystam',
  countsTakeIn: 'Licz usługi, z których korzystam',
  recordHeading: 'Twoja karta w bibliotece',
  record:
    'Tego, co biblioteka ma o Tobie jako o czytelniku, nie ma na tym komputerze. Możesz to zobaczyć i poprawić: zaloguj się do katalogu albo zapytaj przy ladzie.',
});
