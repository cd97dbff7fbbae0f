/** Arabic, "your session". */
import type en from '../en/session.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'جلستك أمام عينيك',
  intro: 'هذا كل ما يحتفظ به هذا الحاسوب عن جلستك الآن. امحُ أي جزء متى شئت. ويزول الباقي عندما تنهي جلستك.',
  erase: 'محو',
  eraseNamed: 'محو: {what}',
  erased: 'تم محو: {what}',
  eraseFailed: 'تعذّر محو: {what}. سنحاول مرة أخرى عند انتهاء جلستك.',
  time: 'الوقت',
  cookiesOf: 'ملفات تعريف الارتباط لـ {company}',
  cookiesSignOut: 'محو ملف تعريف ارتباط قد يُخرجك من حسابك هناك.',
  cookieCount: {
    zero: 'لا ملفات تعريف ارتباط',
    one: 'ملف تعريف ارتباط واحد',
    two: 'ملفا تعريف ارتباط',
    few: '{count} ملفات تعريف ارتباط',
    many: '{count} ملف تعريف ارتباط',
    other: '{count} ملف تعريف ارتباط',
  },
  noCookies: 'لا ملفات تعريف ارتباط.',
  pages: 'الصفحات التي فتحتها',
  pageCount: {
    zero: 'لا صفحات',
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: '{count} صفحات',
    many: '{count} صفحة',
    other: '{count} صفحة',
  },
  sites: 'ما خزّنته المواقع هنا',
  siteCount: {
    zero: 'لم تفتح أي موقع.',
    one: 'فتحت موقعاً واحداً.',
    two: 'فتحت موقعين.',
    few: 'فتحت {count} مواقع.',
    many: 'فتحت {count} موقعاً.',
    other: 'فتحت {count} موقع.',
  },
  sitesWhy: 'يمكن للمواقع أن تخزّن أشياء في المتصفح. وهو لا يخبرنا ما هي، لذلك نعدّ المواقع فقط.',
  files: 'الملفات التي نزّلتها',
  noFiles: 'لا ملفات.',
  notToldHeading: 'ما لا يعلمه نظام المكتبة',
  notTold1: 'المواقع التي ذهبت إليها',
  notTold2: 'ما قرأته أو بحثت عنه',
  notTold3: 'الملفات التي نزّلتها',
  notTold4: 'من أنت: هذا الحاسوب لا يعلم',
  recordHeading: 'سجلك في المكتبة',
  record:
    'ما تحتفظ به المكتبة عنك كصاحب بطاقة ليس على هذا الحاسوب. يمكنك الاطلاع عليه وتصحيحه: سجّل الدخول إلى الفهرس، أو اسأل في المكتب.',
  seeAll: 'عرض كل شيء ومحوه',
});
