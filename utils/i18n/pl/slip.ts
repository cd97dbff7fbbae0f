/** Polish, aftercare slip. */
import type en from '../en/slip.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Co zrobić z odwiedzonymi stronami',
  intro:
    'Wymazaliśmy sesję na tym komputerze. Te usługi mogą nadal trzymać to, co tam zrobiono. Oto jak to usunąć.',
  gone: 'Ta lista zniknie po zamknięciu strony albo po dziesięciu minutach. Nie mamy kopii. Nie ma na niej Twojego nazwiska.',
  print: 'Drukuj',
  keeps: 'Co zachowuje',
  keepsUnknown: 'Nie wiemy. Może mówi o tym ich polityka prywatności.',
  remove: 'Aby usunąć, przejdź do',
  removeUnknown:
    'Zaloguj się tam z własnego urządzenia i poszukaj na koncie „prywatność” albo „usuń moje dane”.',
  policy: 'Polityka prywatności',
  contact: 'Kontakt',
  everywhere: 'Dla każdej strony, na której było logowanie',
  everywhere1: 'Na własnym urządzeniu otwórz ustawienia konta i wyloguj wszystkie inne urządzenia.',
  everywhere2: 'Jeśli ktoś mógł zobaczyć hasło, zmień je.',
  everywhere3: 'Masz pytanie? Zapytaj nas. Nie musisz mówić, co było oglądane.',
  none: 'O ile wiemy, nie było przejścia do żadnej usługi z zewnątrz.',
  clearedHeading: 'Tej listy już nie ma',
  cleared: 'Przechowujemy ją tylko krótko, aby następna osoba nie mogła jej przeczytać.',
  qrHeading: 'Na Twoim telefonie',
  qr: 'Skieruj aparat telefonu na ten kod, aby zabrać listę ze sobą.',
});
