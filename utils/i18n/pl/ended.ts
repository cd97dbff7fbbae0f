/** Polish, ended page. */
import type en from '../en/ended.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  headingErasing: 'Wymazywanie sesji',
  ending: 'Zamykanie kart i wymazywanie tego, co trzyma przeglądarka…',
  verifying: 'Sprawdzanie, czy wszystko zniknęło…',
  waitHere: 'To potrwa kilka sekund. Można odejść: skończy się samo.',
  headingDone: 'Sesja została wymazana',
  headingFailed: 'Niektórych rzeczy nie udało się wymazać',
  introDone:
    'Wymazaliśmy to, co zrobiono na tym komputerze, i sprawdziliśmy jeszcze raz. Lista poniżej mówi, co widzieliśmy, a czego nie możemy zobaczyć.',
  introLeft:
    'Wymazaliśmy resztę i sprawdziliśmy jeszcze raz. Ale pliki wymienione poniżej jako pierwsze mogą nadal być na tym komputerze: prosimy je usunąć albo powiedzieć o tym pracownikom.',
  introAtExit:
    'Usunęliśmy to, co robiono na tym komputerze, i sprawdziliśmy. To, co wymieniono poniżej jako pierwsze, zostaje do zamknięcia przeglądarki: prosimy ją zamknąć.',
  introFailed:
    'Próbowaliśmy kilka razy. Przed wyjściem prosimy powiedzieć o tym pracownikowi. Dopóki tego nie naprawimy, nikt nie zacznie tu sesji.',
  headingGone: 'Nie ma już nic do pokazania',
  gone: 'To, co mówiliśmy o ostatniej sesji, przechowujemy tylko krótko.',
  checked: 'Co sprawdziliśmy',
  erased: 'Wymazane; sprawdziliśmy jeszcze raz: nie ma',
  failed: 'Nie udało się wymazać',
  unchecked: 'Wymazane, ale przeglądarka nie pozwala sprawdzić',
  atExit: 'Zostaje do zamknięcia przeglądarki',
  outOfReach: 'Może nadal tu być: przeglądarka nie pozwala nam tego wymazać',
  left: {
    one: 'została {count} rzecz',
    few: 'zostały {count} rzeczy',
    many: 'zostało {count} rzeczy',
    other: 'zostało {count} rzeczy',
  },
  slip: 'Co zrobić z odwiedzonymi stronami',
  slipWhy:
    'Strony spoza biblioteki mogą nadal trzymać to, co tam zrobiono. Ta lista jest tu tylko przez kilka minut.',
  again: 'Zacznij nową sesję',
  cookies: 'Pliki cookie',
  partitionedCookies: 'Pliki cookie części wstawionych w strony innych witryn',
  history: 'Lista otwartych stron',
  downloads: 'Lista pobranych plików',
  files: 'Pobrane pliki',
  tabs: 'Otwarte karty',
  recentlyClosed: 'Karty, które można było otworzyć ponownie',
  siteStorage: 'To, co strony zapisały w przeglądarce',
  siteCaches: 'Kopie i pliki, które strony trzymają do pracy bez sieci',
  cache: 'Kopie stron i obrazów',
  passwords: 'Zapisane hasła (zapisywanie jest wyłączone)',
  formData: 'To, co wpisano w formularze',
  serviceWorkers: 'Programy pomocnicze zostawione przez strony',
  permissions: 'Zgody dane stronom: kamera, mikrofon, miejsce, powiadomienia, schowek, pobieranie',
  otherPermissions: 'Inne zgody dane stronom, na przykład na czcionki, urządzenia muzyczne lub USB',
  allPermissions: 'Wszystkie zgody dane stronom',
  filesOffList: 'Pliki usunięte z listy pobranych',
  ownMemory: 'To, co pamiętała nasza ochrona',
  bookmarks: 'Dodane zakładki',
  readingList: 'Lista do przeczytania',
  zoom: 'Ustawione rozmiary stron',
  clipboard: 'To, co skopiowano',
  kept: 'Zostaje tutaj, jak ustaliła biblioteka',
  canaries: 'Znaki próbne, które mają dowieść wymazania',
  storageBuckets: 'Nazwy, które strony nadały swoim danym',
  lock: 'Blokada, która nie pozwala stronom zapisywać',
  gate: 'Zamknięte drzwi do sieci',
  pageGuard: 'Nasza ochrona wewnątrz stron',
  promiseBrowser:
    'Co to obiecuje: nikt, kto używa tej przeglądarki, nie znajdzie tego, co powyżej oznaczono jako wymazane. W plikach na dysku tego komputera mogą zostać ślady, dopóki nie zastąpią ich nowe.',
  promiseDisk:
    'Co to obiecuje: nikt, kto używa tej przeglądarki, nie znajdzie tego, co powyżej oznaczono jako wymazane. Ten komputer wyrzuca też cały folder przeglądarki, gdy się ją zamyka.',
  staffHeading: 'Dla personelu',
  staff1: 'Naciśnij „Spróbuj ponownie” na stronie startowej. Inny program mógł przytrzymać plik.',
  staff2: 'Jeśli ta strona wróci, zamknij przeglądarkę i otwórz ją ponownie: najpierw wymazuje.',
  staff3:
    'Jeśli to nie pomoże, uruchom komputer ponownie i powiedz opiekunom komputera, który wiersz widać powyżej.',
});
