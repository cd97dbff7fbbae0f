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
  introDone:
    'Chúng tôi đã xóa những gì quý vị làm trên máy này và xem lại lần nữa. Danh sách dưới đây cho biết chúng tôi đã thấy gì và không thể thấy gì.',
  introLeft:
    'Chúng tôi đã xóa phần còn lại và xem lại lần nữa. Nhưng các tệp nêu đầu tiên bên dưới có thể vẫn còn trên máy này: xin hãy xóa chúng hoặc báo cho nhân viên.',
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
  outOfReach: 'Có thể vẫn còn ở đây: trình duyệt không cho chúng tôi xóa',
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
  passwords: 'Mật khẩu đã lưu (đã tắt việc lưu)',
  formData: 'Những gì quý vị gõ vào biểu mẫu',
  serviceWorkers: 'Chương trình phụ mà các trang để lại chạy',
  permissions: 'Quyền quý vị đã cho các trang: máy ảnh, micrô, vị trí, thông báo, bảng tạm, tải xuống',
  otherPermissions: 'Các quyền khác quý vị đã cho các trang, ví dụ cho phông chữ, thiết bị âm nhạc hoặc USB',
  allPermissions: 'Mọi quyền quý vị đã cho các trang',
  filesOffList: 'Các tệp quý vị đã bỏ khỏi danh sách tải xuống',
  ownMemory: 'Những gì phần bảo vệ của chúng tôi đã nhớ',
  bookmarks: 'Dấu trang quý vị đã thêm',
  readingList: 'Danh sách đọc của quý vị',
  zoom: 'Cỡ trang quý vị đã đặt',
  clipboard: 'Những gì quý vị đã sao chép',
  kept: 'Giữ lại ở đây, theo quy định của thư viện',
  canaries: 'Dấu thử chúng tôi đặt để chứng minh việc xóa',
  storageBuckets: 'Tên mà các trang đặt cho nơi lưu trữ của họ',
  lock: 'Khóa không cho các trang ghi dữ liệu',
  gate: 'Cánh cửa ra mạng đã đóng',
  pageGuard: 'Phần bảo vệ của chúng tôi trong các trang',
  promiseBrowser:
    'Điều này hứa rằng: không ai dùng trình duyệt này sẽ tìm thấy những gì ghi là đã xóa ở trên. Dấu vết có thể còn trong tệp trên ổ đĩa của máy này cho đến khi tệp mới thay thế.',
  promiseDisk:
    'Điều này hứa rằng: không ai dùng trình duyệt này sẽ tìm thấy những gì ghi là đã xóa ở trên. Máy này cũng bỏ toàn bộ thư mục của trình duyệt khi trình duyệt đóng.',
  staffHeading: 'Dành cho nhân viên',
  staff1: 'Nhấn “Thử lại” ở trang bắt đầu. Có thể một chương trình khác đã giữ tệp.',
  staff2: 'Nếu trang này lại hiện ra, hãy đóng trình duyệt rồi mở lại: nó sẽ xóa trước tiên.',
  staff3: 'Nếu vẫn không được, hãy khởi động lại máy và báo cho người phụ trách dòng nào hiện ở trên.',
});
