/** Russian, popup. */
import type en from '../en/popup.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  title: 'Этот сеанс',
  closed: 'Сеанс не открыт.',
  openStart: 'Открыть начальную страницу',
  seeAll: 'Посмотреть и стереть всё',
  soFar: 'Открыт: {time}',
  timeLeft: 'Осталось: {time}',
  noLimit:
    'Времени не ограничено. Сеанс закончится, когда вы его закончите или когда компьютером никто не пользуется.',
  vendors: 'Услуги, в которые вы переходили',
  noVendors: 'Пока нет.',
  contacts: {
    one: 'связывается ещё с {count} компанией',
    few: 'связывается ещё с {count} компаниями',
    many: 'связывается ещё с {count} компаниями',
    other: 'связывается ещё с {count} компании',
  },
  revoke: 'Спросить снова',
  revokeFor: 'Спросить меня снова, прежде чем я перейду в {vendor}',
  cookies: 'Файлы cookie',
  kept: {
    one: '{count} сохранён',
    few: '{count} сохранено',
    many: '{count} сохранено',
    other: '{count} сохранено',
  },
  refused: {
    one: '{count} отклонён',
    few: '{count} отклонено',
    many: '{count} отклонено',
    other: '{count} отклонено',
  },
  wouldRefuse: {
    one: '{count} был бы отклонён',
    few: '{count} были бы отклонены',
    many: '{count} были бы отклонены',
    other: '{count} были бы отклонены',
  },
  cookiesWhy: 'Остаются только файлы cookie для входа, и только до конца сеанса.',
  cookiesReport: 'Пока эта библиотека только считает файлы cookie. Все они исчезнут в конце сеанса.',
  cookiesOff: 'Эта библиотека не фильтрует файлы cookie. Все они исчезнут в конце сеанса.',
  cookiesBy: 'Чьи файлы cookie сохранены',
  downloads: 'Скачанные файлы',
  downloadsCount: {
    one: '{count} файл. Исчезнет в конце сеанса.',
    few: '{count} файла. Исчезнут в конце сеанса.',
    many: '{count} файлов. Исчезнут в конце сеанса.',
    other: '{count} файла. Исчезнут в конце сеанса.',
  },
  broken: 'Этот сайт не работает',
  brokenWhy: 'Разрешает этому сайту ставить свои файлы cookie до конца сеанса и загружает его снова.',
  brokenNone: 'Сначала откройте сайт.',
  brokenDone:
    'Этот сайт может ставить свои файлы cookie до конца сеанса. Всё равно не работает? Спросите сотрудника.',
  brokenFailed: 'Не получилось. Спросите сотрудника.',
});
