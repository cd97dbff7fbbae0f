/** Vietnamese, popup. */
import type en from '../en/popup.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  title: 'Phiên này',
  closed: 'Không có phiên nào đang mở.',
  openStart: 'Mở trang bắt đầu',
  seeAll: 'Xem và xóa tất cả',
  soFar: 'Đã mở {time}',
  timeLeft: 'Thời gian còn lại: {time}',
  noLimit: 'Không giới hạn thời gian. Phiên kết thúc khi quý vị kết thúc, hoặc khi không ai dùng máy.',
  vendors: 'Các dịch vụ quý vị đã đến',
  noVendors: 'Chưa có.',
  contacts: { other: 'cũng liên lạc với {count} công ty khác' },
  revoke: 'Hỏi lại tôi',
  revokeFor: 'Hỏi lại tôi trước khi tôi đến {vendor}',
  cookies: 'Cookie',
  kept: { other: 'giữ {count}' },
  refused: { other: 'từ chối {count}' },
  wouldRefuse: { other: 'sẽ từ chối {count}' },
  cookiesWhy:
    'Cookie giúp quý vị đăng nhập được giữ đến khi phiên kết thúc. Cookie khác mà trang có thể cần sẽ mất khi quý vị rời trang. Cookie đi kèm hình ảnh và quảng cáo bị từ chối và không được đếm.',
  cookiesReport: 'Hiện thư viện này chỉ đếm cookie. Tất cả sẽ mất khi phiên kết thúc.',
  cookiesOff: 'Thư viện này không lọc cookie. Tất cả sẽ mất khi phiên kết thúc.',
  cookiesBy: 'Cookie được giữ và bị từ chối là của ai',
  downloads: 'Tệp đã tải',
  downloadsCount: { other: '{count} tệp. Sẽ mất khi phiên kết thúc.' },
  broken: 'Trang này không chạy',
  brokenWhy: 'Cho trang này đặt cookie riêng đến khi phiên kết thúc, và tải lại trang.',
  brokenNone: 'Hãy mở một trang web trước.',
  brokenDone: 'Trang này có thể đặt cookie riêng đến khi phiên kết thúc. Vẫn không chạy? Hãy hỏi nhân viên.',
  brokenFailed: 'Không được. Hãy hỏi nhân viên.',
});
