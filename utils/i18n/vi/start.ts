/** Vietnamese, start page. */
import type en from '../en/start.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  heading: 'Chào mừng đến {library}',
  introClosed: 'Máy này là của quý vị cho đến khi quý vị kết thúc phiên.',
  introClosedChild: 'Chào em! Máy này là của em cho đến khi em nói xong rồi.',
  start: 'Bắt đầu',
  starting: 'Đang chuẩn bị máy cho quý vị…',
  startErases: 'Bắt đầu sẽ xóa những gì trình duyệt này đang giữ: lịch sử, cookie, đăng nhập và tệp đã tải.',
  startFailed: 'Không bắt đầu được phiên. Hãy thử lại, hoặc hỏi nhân viên.',
  eraseFailed:
    'Một số thứ của phiên trước không xóa được. Để bảo vệ mọi người, máy này đóng lại cho đến khi xóa được.',
  eraseFailedHelp: 'Hãy thử lại. Nếu thông báo này trở lại, hãy hỏi nhân viên hoặc dùng máy khác.',
  introOpen:
    'Phiên của quý vị đang mở. Khi xong, hãy kết thúc, và chúng tôi xóa những gì quý vị đã làm ở đây.',
  introOpenChild: 'Bây giờ em có thể xem. Khi xong, hãy bấm “Kết thúc phiên”.',
  whereTo: 'Đi đâu?',
  libraryHome: 'Trang chủ thư viện',
  catalog: 'Tìm trong danh mục',
  catalogAt: 'Tìm trong danh mục tại {host}',
  typeAddress: 'Quý vị cũng có thể gõ địa chỉ ở đầu cửa sổ.',
  yourSession: 'Xem phiên này giữ gì',
  ending: 'Đang xóa phiên trước…',
  verifying: 'Đang kiểm tra xem mọi thứ đã mất chưa…',
  waitHere: 'Việc này mất vài giây. Trang sẽ tự đổi.',
  keepsHeading: 'Máy này giữ gì',
  keepsNow: 'Đến khi quý vị kết thúc: trang đã mở, đăng nhập, tệp của quý vị.',
  keepsErased: 'Khi kết thúc: chúng tôi xóa hết và kiểm tra.',
  keepsWalk: 'Nếu quý vị bỏ đi, phiên tự kết thúc.',
  keepsWho: 'Chúng tôi không hỏi quý vị là ai.',
  keepsOthers: 'Trước khi quý vị đến công ty khác, chúng tôi cho biết.',
  keepsNowChild: 'Khi em ở đây, máy giữ các trang em mở và tệp em lưu.',
  keepsErasedChild: 'Khi em xong, chúng tôi xóa hết.',
  keepsWalkChild: 'Nếu em đi, máy tự dừng.',
  keepsWhoChild: 'Chúng tôi không hỏi tên em. Đừng cho người lạ biết tên.',
  keepsOthersChild: 'Chúng tôi cho em biết khi em rời thư viện. Lúc đó em có thể ở lại hoặc đi.',
  moreHeading: 'Thêm về sự riêng tư của quý vị ở đây',
  moreNow:
    'Khi phiên đang mở, trình duyệt cần những thứ đó để chạy. Khi phiên kết thúc, chúng tôi xóa, xem lại và cho quý vị biết đã thấy gì.',
  moreRecords:
    'Thư viện giữ tên, địa chỉ, số điện thoại và e-mail nếu quý vị đã cho. Quý vị có thể xem và sửa. Không có điều nào ở trên máy này.',
  moreCounts:
    'Chúng tôi đếm các phiên và cách chúng kết thúc. Nếu quý vị đồng ý, cũng đếm một dịch vụ được dùng bao nhiêu lần, nhưng không bao giờ là ai dùng.',
  moreOthers:
    'Các công ty khác có thể giữ những gì quý vị làm trên trang của họ, theo chính sách riêng tư của họ.',
  moreSecurity: 'Chúng tôi bảo vệ những gì mình giữ hết sức có thể. Không ai hứa được là luôn luôn được.',
  video:
    'Một số nơi trong thư viện có máy quay luôn ghi hình. Có bảng báo ở cửa. Chúng để giữ an toàn cho người và tài sản. Bản ghi hình cũng riêng tư như mọi hồ sơ thư viện, và công chúng không được xem.',
  interception:
    'E-mail, tin nhắn, tin RSS và mạng không dây là đường công cộng. Người khác có thể đọc những gì quý vị gửi qua đó.',
  law: 'Hồ sơ thư viện có tên quý vị là riêng tư theo luật ({law}). Chúng tôi chỉ đưa ra khi tòa án ra lệnh, hoặc khi quý vị đồng ý bằng văn bản.',
  adopted: 'Thư viện thông qua chính sách riêng tư ngày {date}.',
  mayChange: 'Chính sách này có thể thay đổi. Thỉnh thoảng xin xem lại.',
  changed: 'Mới: chính sách riêng tư của chúng tôi đã thay đổi.',
  computerUse: 'Quy định máy tính và Internet cho người lớn',
  computerUseTeen: 'Quy định máy tính và Internet cho thiếu niên',
  computerUseChild: 'Quy định máy tính và Internet cho trẻ em',
  internetSafety: 'An toàn trên Internet',
  siteBlocking: 'Khi một trang bị chặn, và cách xin mở',
  privacyPolicy: 'Chính sách riêng tư',
  countsWhat:
    'Mỗi dịch vụ được dùng bao nhiêu lần, không gì thêm, không bao giờ là ai dùng. Nếu để trống, chúng tôi chỉ đếm là đã có một phiên.',
  countsTakeIn: 'Đếm các dịch vụ tôi dùng',
  staffHeading: 'Dành cho nhân viên: {count}',
  staffCount: { other: '{count} cài đặt cần chú ý' },
});
