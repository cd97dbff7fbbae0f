/** Vietnamese, aftercare slip. */
import type en from '../en/slip.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Nên làm gì với các trang quý vị đã xem',
  intro:
    'Chúng tôi đã xóa phiên của quý vị trên máy này. Các dịch vụ này có thể vẫn giữ những gì quý vị làm ở đó. Đây là cách để xóa.',
  gone: 'Danh sách này mất khi đóng trang, hoặc sau mười phút. Chúng tôi không giữ bản sao. Nó không mang tên quý vị.',
  print: 'In',
  keeps: 'Nó giữ gì',
  keepsUnknown: 'Chúng tôi không biết. Chính sách riêng tư của nó có thể cho biết.',
  remove: 'Để xóa, hãy đến',
  removeUnknown:
    'Đăng nhập ở đó bằng thiết bị của quý vị và tìm “riêng tư” hoặc “xóa dữ liệu của tôi” trong tài khoản.',
  policy: 'Chính sách riêng tư',
  contact: 'Liên lạc',
  everywhere: 'Với mỗi trang quý vị đã đăng nhập',
  everywhere1: 'Bằng thiết bị của quý vị, mở phần cài đặt tài khoản và đăng xuất khỏi mọi thiết bị khác.',
  everywhere2: 'Nếu ai đó có thể đã thấy mật khẩu, hãy đổi nó.',
  everywhere3: 'Nếu có câu hỏi, hãy hỏi chúng tôi. Quý vị không cần nói mình đã xem gì.',
  none: 'Theo chúng tôi biết, quý vị không đến dịch vụ bên ngoài nào.',
  clearedHeading: 'Danh sách này đã mất',
  cleared: 'Nó chỉ được giữ một lúc ngắn, để người sau không đọc được.',
  qrHeading: 'Trên điện thoại của bạn',
  qr: 'Hướng máy ảnh điện thoại vào mã này để mang danh sách theo.',
});
