/** Vietnamese, an erase that takes long. */
import type en from '../en/erasing.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  files: 'Xóa các tệp đã tải xuống',
  tabs: 'Đóng mọi thẻ',
  erase: 'Xóa những gì trình duyệt giữ',
  check: 'Xem lại lần nữa',
  heading: 'Đã đến đâu',
  done: '{step}: xong',
  now: '{step}: đang làm',
  next: '{step}: chưa làm',
  wait: 'Việc này lâu hơn mọi khi, nhưng vẫn đang chạy. Không ai cần chờ ở đây: nó sẽ tự xong, và đến lúc đó không ai dùng được máy này.',
});
