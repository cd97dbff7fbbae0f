/** Vietnamese, "your session". */
import type en from '../en/session.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Phiên của quý vị, để quý vị xem',
  intro:
    'Đây là tất cả những gì máy này đang giữ về phiên của quý vị. Hãy xóa bất cứ phần nào khi muốn. Phần còn lại mất khi quý vị kết thúc phiên.',
  erase: 'Xóa',
  eraseNamed: 'Xóa: {what}',
  erased: 'Đã xóa: {what}',
  eraseFailed: 'Không xóa được: {what}. Sẽ thử lại khi phiên kết thúc.',
  time: 'Thời gian',
  cookiesOf: 'Cookie của {company}',
  cookiesSignOut: 'Xóa cookie có thể làm quý vị bị đăng xuất ở đó.',
  cookieCount: { other: '{count} cookie' },
  noCookies: 'Không có cookie.',
  pages: 'Trang quý vị đã mở',
  pageCount: { other: '{count} trang' },
  sites: 'Những gì các trang lưu ở đây',
  siteCount: { other: 'Quý vị đã mở {count} trang web.' },
  sitesWhy:
    'Các trang có thể lưu đồ trong trình duyệt. Trình duyệt không cho chúng tôi biết là gì, nên chúng tôi chỉ đếm trang.',
  files: 'Tệp quý vị đã tải',
  noFiles: 'Không có tệp.',
  notToldHeading: 'Những gì hệ thống của thư viện không được biết',
  notTold1: 'Quý vị đã đến trang nào',
  notTold2: 'Quý vị đã đọc hay tìm gì',
  notTold3: 'Quý vị đã tải tệp nào',
  notTold4: 'Quý vị là ai: máy này không biết',
  countsHeading: 'Quý vị chọn',
  countsOn:
    'Các dịch vụ quý vị dùng được đếm, không có quý vị: mỗi dịch vụ được dùng bao nhiêu lần, không gì thêm.',
  countsOff:
    'Các dịch vụ quý vị dùng không được đếm, chỉ đếm là đã có một phiên. Lựa chọn này bị quên khi phiên kết thúc.',
  countsLeaveOut: 'Đừng đếm các dịch vụ tôi dùng',
  countsTakeIn: 'Đếm các dịch vụ tôi dùng',
  recordHeading: 'Hồ sơ thư viện của quý vị',
  record:
    'Những gì thư viện giữ về quý vị là người có thẻ không ở trên máy này. Quý vị có thể xem và sửa: đăng nhập danh mục, hoặc hỏi ở quầy.',
});
