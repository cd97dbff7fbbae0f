/** Russian, "your session". */
import type en from '../en/session.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Ваш сеанс у вас на виду',
  intro:
    'Это всё, что этот компьютер сейчас хранит о вашем сеансе. Любую часть можно стереть когда угодно. Остальное исчезнет в конце сеанса.',
  erase: 'Стереть',
  eraseNamed: 'Стереть: {what}',
  erased: 'Стёрто: {what}',
  eraseFailed: 'Стереть не удалось: {what}. Мы попробуем снова в конце сеанса.',
  time: 'Время',
  cookiesOf: 'Файлы cookie {company}',
  cookiesSignOut: 'Если стереть файл cookie, вход там может прерваться.',
  cookieCount: {
    one: '{count} файл cookie',
    few: '{count} файла cookie',
    many: '{count} файлов cookie',
    other: '{count} файла cookie',
  },
  noCookies: 'Файлов cookie нет.',
  pages: 'Открытые страницы',
  pageCount: {
    one: '{count} страница',
    few: '{count} страницы',
    many: '{count} страниц',
    other: '{count} страницы',
  },
  sites: 'Что сайты сохранили здесь',
  siteCount: {
    one: 'Вы открыли {count} сайт.',
    few: 'Вы открыли {count} сайта.',
    many: 'Вы открыли {count} сайтов.',
    other: 'Вы открыли {count} сайта.',
  },
  sitesWhy:
    'Сайты могут хранить данные в браузере. Он не говорит нам какие, поэтому мы считаем только сайты.',
  files: 'Скачанные файлы',
  noFiles: 'Файлов нет.',
  notToldHeading: 'Чего не узнаёт система библиотеки',
  notTold1: 'На каких сайтах вы были',
  notTold2: 'Что вы читали или искали',
  notTold3: 'Какие файлы вы скачали',
  notTold4: 'Кто вы: этот компьютер не знает',
  countsHeading: 'Ваш выбор',
  countsOn: 'Этот сеанс учитывается, но без вас: как часто пользуются услугой, и только.',
  countsOff: 'Этот сеанс не учитывается. Этот выбор забудется в конце.',
  countsLeaveOut: 'Не учитывать этот сеанс',
  countsTakeIn: 'Учитывать этот сеанс',
  recordHeading: 'Ваши данные в библиотеке',
  record:
    'То, что библиотека хранит о вас как о читателе, не на этом компьютере. Вы можете это увидеть и исправить: войдите в каталог или спросите на стойке.',
});
