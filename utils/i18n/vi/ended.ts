/** Vietnamese, ended page. */
import type en from '../en/ended.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  headingErasing: 'Đang xóa phiên của quý vị',
  ending: 'Đang đóng thẻ và xóa những gì trình duyệt giữ…',
  verifying: 'Đang kiểm tra xem mọi thứ đã mất chưa…',
  waitHere: 'Việc này mất vài giây. Quý vị có thể đi: nó sẽ tự xong.',
  headingDone: 'Phiên của quý vị đã được xóa',
  headingFailed: 'Một số thứ không xóa được',
  introDone: 'Chúng tôi đã xóa những gì quý vị làm trên máy này và xem lại lần nữa. Người sau sẽ không thấy.',
  introAtExit:
    'Chúng tôi đã xóa những gì quý vị làm trên máy này và kiểm tra lại. Những gì nêu đầu tiên bên dưới còn lại cho đến khi đóng trình duyệt: xin hãy đóng trình duyệt.',
  introFailed:
    'Chúng tôi đã thử hơn một lần. Xin báo nhân viên trước khi đi. Chưa ai có thể bắt đầu phiên ở đây cho đến khi việc này được giải quyết.',
  headingGone: 'Không còn gì để hiển thị',
  gone: 'Những gì chúng tôi nói về phiên vừa rồi chỉ được giữ một lúc ngắn.',
  checked: 'Chúng tôi đã kiểm tra gì',
  erased: 'Đã xóa, và xem lại: không còn nữa',
  failed: 'Không xóa được',
  unchecked: 'Đã xóa, nhưng trình duyệt không cho chúng tôi xem lại',
  atExit: 'Còn lại cho đến khi đóng trình duyệt',
  left: { other: 'còn {count}' },
  slip: 'Nên làm gì với các trang quý vị đã xem',
  slipWhy:
    'Các trang bên ngoài thư viện có thể vẫn giữ những gì quý vị đã làm ở đó. Danh sách này chỉ ở đây vài phút.',
  again: 'Bắt đầu phiên mới',
  cookies: 'Cookie',
  partitionedCookies: 'Cookie của các phần nằm trong trang của nơi khác',
  history: 'Danh sách trang quý vị đã mở',
  downloads: 'Danh sách tải xuống của quý vị',
  files: 'Tệp quý vị đã tải',
  tabs: 'Các thẻ đang mở',
  recentlyClosed: 'Các thẻ có thể mở lại',
  siteStorage: 'Những gì các trang lưu trong trình duyệt này',
  siteCaches: 'Bản sao và tệp mà các trang giữ để dùng khi không có mạng',
  cache: 'Bản sao trang và hình',
  passwords: 'Mật khẩu đã lưu',
  formData: 'Những gì quý vị gõ vào biểu mẫu',
  serviceWorkers: 'Chương trình phụ mà các trang để lại chạy',
  permissions: 'Quyền quý vị đã cho các trang',
  ownMemory: 'Những gì phần bảo vệ của chúng tôi đã nhớ',
  bookmarks: 'Dấu trang quý vị đã thêm',
  readingList: 'Danh sách đọc của quý vị',
  zoom: 'Cỡ trang quý vị đã đặt',
  clipboard: 'Những gì quý vị đã sao chép',
});
