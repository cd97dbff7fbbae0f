/** Arabic, an erase that takes long. */
import type en from '../en/erasing.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  files: 'إزالة الملفات المنزّلة',
  tabs: 'إغلاق جميع علامات التبويب',
  erase: 'محو ما يحتفظ به المتصفح',
  check: 'النظر مرة أخرى',
  heading: 'إلى أين وصل العمل',
  done: '{step}: تم',
  now: '{step}: الآن',
  next: '{step}: لم يبدأ بعد',
  wait: 'يستغرق هذا وقتاً أطول من المعتاد، لكن العمل مستمر. لا داعي لأن ينتظر أحد هنا: سينتهي من تلقاء نفسه، ولا يمكن لأحد استخدام هذا الحاسوب حتى ذلك الحين.',
});
