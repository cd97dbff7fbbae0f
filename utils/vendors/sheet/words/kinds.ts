/** Words for kinds of services and of notices, in the ten languages of Carrel's pages. Pure. */
import type { Category, NoticeKind } from '../../record.ts';
import { byWord, folded } from './fold.ts';

const CATEGORY = byWord<Category>({
  catalog: `catalogue, library catalog, opac, ils, catálogo, catalogue de la bibliothèque, каталог, 目录, 馆藏目录, 目錄,
    الفهرس, فهرس, katalòg, katalog, danh mục thư viện, mục lục`,
  database: `databases, research database, research, reference, e-resource, electronic resource, articles,
    base de datos, bases de datos, base de données, bases de données, base de dados, bases de dados, banco de dados,
    база данных, базы данных, 数据库, 資料庫, قاعدة بيانات, قواعد بيانات, قاعدة البيانات, baz done, baz enfòmasyon,
    baza danych, bazy danych, cơ sở dữ liệu`,
  econtent: `ebooks, e-books, ebook, ebooks and media, ebooks & media, e-content, media, audiobooks, streaming, video,
    streaming video, music, movies, magazines, digital library,
    libros y medios digitales, libros electrónicos, audiolibros, libros digitales, vídeo, música,
    livres numériques, livres et médias numériques, livre audio, livres audio, vidéo, musique,
    livros digitais, livros eletrônicos, livros e mídia digital, audiolivros,
    электронные книги, аудиокниги, книги и медиа, видео, музыка, 电子书, 电子书和媒体, 有声书, 電子書, 视频, 音乐,
    كتب إلكترونية, كتب صوتية, كتب ووسائط رقمية, liv elektwonik, liv dijital, ebooki, e-booki, książki elektroniczne,
    audiobooki, sách điện tử, sách nói`,
  retail: `store, shop, shopping, bookstore, tienda, compras, librería, magasin, boutique, librairie, loja, livraria,
    магазин, 商店, 商城, 书店, متجر, magazen, boutik, sklep, księgarnia, cửa hàng`,
  communications: `news and messages, newsletter, newsletters, messages, email, chat, survey, forms, ask a librarian,
    noticias y mensajes, mensajes, boletín, boletines, actualités et messages, messagerie, lettre d'information,
    notícias e mensagens, mensagens, boletim, сообщения, рассылка, новости и сообщения, 消息, 新闻和消息, 通讯,
    رسائل, أخبار ورسائل, mesaj, wiadomości i komunikaty, komunikaty, newslettery, tin nhắn, bản tin`,
  learning: `courses, course, online courses, e-learning, elearning, language learning, homework help, tutoring, test prep,
    cursos, curso, aprendizaje, aprendizaje en línea, cours, cours en ligne, formation, apprentissage,
    aprendizagem, курсы, обучение, 课程, 学习, 課程, دورات, تعلم, kou, aprantisaj, kursy, nauka, khóa học, học tập`,
  genealogy: `family history, ancestry, historia familiar, genealogía, généalogie, histoire familiale, genealogia,
    história da família, генеалогия, история семьи, 家谱, 家族史, 家譜, علم الأنساب, تاريخ العائلة, jeneyaloji,
    istwa fanmi, genealogia, historia rodziny, gia phả, phả hệ, lịch sử gia đình`,
  news: `newspapers, newspaper, periódicos, periódico, prensa, noticias, diarios, journaux, journal, presse, actualités,
    jornais, jornal, notícias, imprensa, газеты, газета, новости, пресса, 报纸, 新闻, 報紙, صحف, جرائد, أخبار,
    jounal, gazety, prasa, wiadomości, báo, báo chí, tin tức`,
  events: `events and rooms, event, rooms, room booking, calendar, museum passes, reservations, eventos, actos y salas,
    actos, salas, calendario, événements, événements et salles, salles, agenda, réservations, eventos e salas,
    calendário, события, мероприятия, мероприятия и залы, календарь, 活动, 活动和房间, 活動, 日历, فعاليات, أحداث,
    evènman, wydarzenia, wydarzenia i sale, sự kiện, sự kiện và phòng`,
  payment: `payments, payments and printing, printing, print, fines, donations, pagos, pagos e impresión, impresión,
    paiement, paiements, paiements et impression, impression, pagamentos, pagamentos e impressão, impressão,
    платежи, оплата, печать, 支付, 付款, 打印, 付款和打印, دفع, مدفوعات, طباعة, peman, enprime, płatności, drukowanie,
    thanh toán, in ấn`,
  authentication: `sign-in, sign in, login, single sign-on, sso, identity, identificación, inicio de sesión, acceso,
    connexion, authentification, autenticação, autenticación, вход, аутентификация, 登录, 身份验证, 登入, تسجيل الدخول,
    مصادقة, koneksyon, logowanie, uwierzytelnianie, đăng nhập, xác thực`,
});

const NOTICE = byWord<NoticeKind>({
  standard: `normal, usual, default, estándar, habitual, norme, ordinaire, padrão, normal, обычное, обычный, стандартное,
    стандартный, стандарт, 标准, 標準, 普通, عادي, قياسي, estanda, nòmal, standardowe, standardowy, zwykłe, tiêu chuẩn,
    thông thường`,
  strong: `severe, warning, fuerte, reforzado, fort, forte, renforcé, reforçado, сильное, строгое, усиленное, строгий, 强, 强烈,
    強, 严格, قوي, مشدد, fò, mocne, silne, mocny, mạnh`,
  none: `no notice, without, ninguno, ninguna, sin aviso, aucun, aucune, sans avis, nenhum, nenhuma, sem aviso, нет, без уведомления,
    无, 没有, 無, لا شيء, بدون, okenn, brak, żadne, không, không có`,
});

/** The category that a word names, in any of the ten languages. */
export function categoryOf(word: string): Category | undefined {
  return CATEGORY.get(folded(word));
}

/** The kind of notice that a word names. */
export function noticeOf(word: string): NoticeKind | undefined {
  return NOTICE.get(folded(word));
}
