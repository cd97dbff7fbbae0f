/** Polish, general wording of the notices. */
import type en from '../en/wording.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  summary: 'Tę usługę prowadzi inna firma, z własną polityką prywatności.',
  passed:
    'Tylko to, co pokazuje, że możesz korzystać z usługi, a nie kim jesteś. To, co tam wpiszesz, trafia do firmy.',
  kept: 'Firma może widzieć, co tam oglądasz. Jej polityka prywatności mówi, co i jak długo zachowuje.',
  alternatives: 'Jeśli można, korzystaj bez konta osobistego\nZapytaj przy ladzie',
  catalogSummary: 'Nasz katalog prowadzi inna firma. Ma własną politykę prywatności.',
  catalogPassed: 'Czego szukasz. Po zalogowaniu: także numer karty bibliotecznej.',
  catalogAlternatives: 'Szukaj bez logowania\nNie włączaj historii wypożyczeń\nZapytaj przy ladzie',
  databaseSummary: 'Biblioteka płaci za tę bazę danych, ale prowadzi ją inna firma.',
  databaseAlternatives:
    'Jeśli można, korzystaj bez konta osobistego\nWydrukuj albo zapisz, co potrzebne, i nie zostawiaj tego tam\nZapytaj przy ladzie',
  econtentSummary: 'Inna firma wypożycza to dla biblioteki. Przeczytaj najpierw jej politykę prywatności.',
  econtentPassed: 'To, co pokazuje, że masz tu kartę. Niektóre firmy pytają o więcej przy logowaniu.',
  econtentKept:
    'Firma może widzieć, co wypożyczasz, czytasz, oglądasz i czego słuchasz. Jej polityka prywatności mówi, co zachowuje.',
  econtentAlternatives:
    'Czytaj w przeglądarce, bez aplikacji i konta\nPoproś przy ladzie o egzemplarz drukowany',
  retailSummary: 'To jest sklep. Może połączyć to, co robisz, z Twoim kontem w nim.',
  retailPassed: 'Wybrany tytuł. To, co tam wpiszesz, trafia do sklepu.',
  retailKept:
    'Sklep może latami trzymać na Twoim koncie to, co oglądasz lub wypożyczasz, i używać tego do sprzedaży.',
  retailAlternatives:
    'Czytaj w przeglądarce na stronie e-booków biblioteki\nPoproś przy ladzie o egzemplarz drukowany',
  communicationsSummary: 'Wiadomości, e-maile i SMS-y idą przez sieci publiczne. Inni mogą je przechwycić.',
  communicationsPassed: 'Adres lub numer, który tam wpiszesz.',
  communicationsKept:
    'Twój adres lub numer, aż się wypiszesz. Firma często widzi, które wiadomości otwierasz.',
  communicationsAlternatives:
    'Aby nie dostawać biuletynu, użyj w nim odnośnika do wypisania albo powiedz bibliotece\nO rezerwacje i terminy zapytaj przy ladzie',
  communicationsUse:
    'Biblioteka może pisać do Ciebie o swoich programach. Może prosić o wsparcie. Nie sprzedaje Twojego adresu.',
  learningSummary: 'Biblioteka płaci za te kursy, ale prowadzi je inna firma.',
  learningKept:
    'Kursy często wymagają konta. Może ono trzymać to, czego się uczysz, Twoje odpowiedzi i postępy.',
  genealogySummary: 'Biblioteka płaci za tę stronę o historii rodzin, ale prowadzi ją inna firma.',
  genealogyKept: 'Firma może widzieć, jakich nazwisk szukasz. Drzewo, które tam zrobisz, tam zostanie.',
  genealogyAlternatives:
    'Szukaj bez konta osobistego\nZapisz znalezione rzeczy na własnym nośniku\nZapytaj przy ladzie',
  newsSummary: 'Biblioteka płaci za tę stronę z wiadomościami, ale prowadzi ją inna firma.',
  newsKept: 'Firma może widzieć, co czytasz. Niektóre strony proszą o konto z Twoim e-mailem.',
  newsAlternatives:
    'Przeczytaj gazetę drukowaną w bibliotece\nJeśli można, korzystaj bez konta osobistego\nZapytaj przy ladzie',
  eventsSummary: 'Wydarzenia, sale, wejściówki i ankiety obsługuje inna firma.',
  eventsPassed: 'To, co wpiszesz w formularz.',
  eventsKept: 'Firma może zachować Twoje nazwisko, kontakt, zapisy i odpowiedzi.',
  eventsAlternatives: 'Zapisz się przy ladzie',
  eventsUse:
    'Biblioteka może pisać do Ciebie o swoich programach. Aby to przerwać, użyj odnośnika do wypisania albo powiedz bibliotece.',
  paymentSummary: 'Płatności, darowizny i wydruki idą przez inną firmę.',
  paymentPassed: 'Kwota i to, co tam wpiszesz, na przykład numer karty.',
  paymentKept: 'Zapis, co i kiedy zapłacono. Często trzeba go trzymać latami.',
  paymentAlternatives: 'Zapłać, przekaż darowiznę albo drukuj przy ladzie',
  paymentUse:
    'Gdy dajesz darowiznę, biblioteka zachowuje Twoje nazwisko i adres, aby podziękować, pisać o nowościach i prosić znowu. Wynajęte firmy sprawdzają adresy i szacują, kto może dać. Nigdy ich nie sprzedaje. Możesz to przerwać w każdej chwili.',
  authenticationSummary: 'Ta firma sprawdza, czy możesz korzystać z usługi biblioteki.',
  authenticationPassed: 'Tylko to, co pokazuje, że możesz korzystać z usługi.',
  authenticationKept: 'Może widzieć, do jakiej usługi i kiedy idziesz.',
  authenticationAlternatives:
    'Korzystaj w bibliotece, gdzie może nie trzeba się logować\nZapytaj przy ladzie',
});
