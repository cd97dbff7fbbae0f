/** Polish, start page. */
import type en from '../en/start.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Witamy w {library}',
  introClosed: 'Ten komputer jest Twój, dopóki nie zakończysz sesji.',
  introClosedChild: 'Cześć! Ten komputer jest Twój, dopóki nie powiesz, że to koniec.',
  start: 'Zacznij',
  starting: 'Przygotowujemy komputer…',
  startErases:
    'Rozpoczęcie wymazuje to, co przeglądarka trzyma teraz: historię, pliki cookie, logowania i pobrane pliki.',
  startFailed: 'Nie udało się zacząć sesji. Spróbuj ponownie albo zapytaj pracownika.',
  eraseFailed:
    'Niektórych rzeczy z ostatniej sesji nie udało się wymazać. Dla ochrony wszystkich komputer pozostaje zamknięty, aż się to uda.',
  eraseFailedHelp:
    'Spróbuj ponownie. Jeśli ten komunikat wróci, zapytaj pracownika albo użyj innego komputera.',
  introOpen: 'Sesja jest otwarta. Gdy skończysz, zakończ ją, a my wymażemy, co tu zrobiono.',
  introOpenChild: 'Możesz się teraz rozejrzeć. Gdy skończysz, naciśnij „Zakończ sesję”.',
  whereTo: 'Dokąd?',
  libraryHome: 'Strona biblioteki',
  catalog: 'Szukaj w katalogu',
  catalogAt: 'Szukaj w katalogu {host}',
  typeAddress: 'Można też wpisać adres u góry okna.',
  yourSession: 'Zobacz, co trzyma ta sesja',
  ending: 'Wymazywanie ostatniej sesji…',
  verifying: 'Sprawdzanie, czy wszystko zniknęło…',
  waitHere: 'To potrwa kilka sekund. Strona zmieni się sama.',
  keepsHeading: 'Co przechowuje ten komputer',
  keepsNow: 'Do końca sesji: otwarte strony, Twoje logowania i pliki.',
  keepsErased: 'Na koniec: wymazujemy wszystko i sprawdzamy.',
  keepsWalk: 'Jeśli odejdziesz, sesja skończy się sama.',
  keepsWho: 'Nie pytamy, kim jesteś.',
  keepsOthers: 'Zanim przejdziesz do innej firmy, powiemy o tym.',
  keepsNowChild: 'Gdy tu jesteś, pamięta otwarte strony i zapisane pliki.',
  keepsErasedChild: 'Gdy skończysz, wszystko wymażemy.',
  keepsWalkChild: 'Jeśli odejdziesz, skończy się samo.',
  keepsWhoChild: 'Nie pytamy, jak się nazywasz. Nie podawaj nazwiska obcym.',
  keepsOthersChild: 'Powiemy, kiedy wychodzisz z biblioteki. Możesz wtedy zostać albo iść.',
  moreHeading: 'Więcej o Twojej prywatności tutaj',
  moreNow:
    'W czasie sesji przeglądarka potrzebuje tych rzeczy, aby działać. Na koniec wymazujemy je, sprawdzamy jeszcze raz i mówimy, co zobaczyliśmy.',
  moreRecords:
    'Biblioteka przechowuje Twoje nazwisko, adres, telefon i e-mail, jeśli go podano. Możesz je zobaczyć i poprawić. Niczego z tego nie ma na tym komputerze.',
  moreCounts:
    'Liczymy sesje i to, jak się kończą. Jeśli się zgodzisz, także jak często używa się usługi, ale nigdy kto.',
  moreOthers:
    'Inne firmy mogą zachować to, co robisz na ich stronach, zgodnie z własną polityką prywatności.',
  moreSecurity: 'Chronimy to, co mamy, najlepiej jak umiemy. Nikt nie może obiecać, że to zawsze się uda.',
  video:
    'W niektórych miejscach biblioteki kamery nagrywają przez cały czas. Mówią o tym znaki przy wejściach. Służą bezpieczeństwu ludzi i rzeczy. Nagranie jest tak samo poufne jak inne zapisy biblioteki i publiczność nie może go oglądać.',
  interception:
    'E-maile, SMS-y, kanały wiadomości (RSS) i sieci bezprzewodowe to drogi publiczne. Inni mogą odczytać to, co nimi wysyłasz.',
  law: 'Zapisy biblioteki z Twoim nazwiskiem są poufne z mocy prawa ({law}). Wydajemy je tylko na polecenie sądu albo za Twoją pisemną zgodą.',
  adopted: 'Biblioteka przyjęła swoją politykę prywatności {date}.',
  mayChange: 'Ta polityka może się zmienić. Warto czasem do niej zajrzeć.',
  changed: 'Nowość: nasza polityka prywatności się zmieniła.',
  computerUse: 'Zasady korzystania z komputerów i Internetu dla dorosłych',
  computerUseTeen: 'Zasady korzystania z komputerów i Internetu dla młodzieży',
  computerUseChild: 'Zasady korzystania z komputerów i Internetu dla dzieci',
  internetSafety: 'Bezpieczeństwo w Internecie',
  siteBlocking: 'Gdy strona jest zablokowana: jak poprosić o jej otwarcie',
  privacyPolicy: 'Polityka prywatności',
  countsWhat:
    'Jak często używa się każdej i nic więcej; nigdy kto. Bez zaznaczenia liczymy tylko, że była sesja.',
  countsTakeIn: 'Licz usługi, z których korzystam',
  staffHeading: 'Dla pracowników: {count}',
  staffCount: {
    one: '{count} ustawienie wymaga uwagi',
    few: '{count} ustawienia wymagają uwagi',
    many: '{count} ustawień wymaga uwagi',
    other: '{count} ustawienia wymaga uwagi',
  },
});
