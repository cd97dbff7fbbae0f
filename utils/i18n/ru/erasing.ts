/** Russian, an erase that takes long. */
import type en from '../en/erasing.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  files: 'Удаление загруженных файлов',
  tabs: 'Закрытие всех вкладок',
  erase: 'Стирание того, что хранит браузер',
  check: 'Повторная проверка',
  heading: 'Что уже сделано',
  done: '{step}: готово',
  now: '{step}: сейчас',
  next: '{step}: ещё впереди',
  wait: 'Это длится дольше обычного, но работа идёт. Ждать здесь никому не нужно: всё закончится само, а до тех пор никто не сможет пользоваться этим компьютером.',
});
