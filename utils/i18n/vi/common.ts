/** Vietnamese, shared by all pages. */
import type en from '../en/common.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  language: 'Ngôn ngữ',
  largePrint: 'Chữ lớn',
  oneMoment: 'Xin chờ một chút…',
  tryAgain: 'Thử lại',
  noAnswerHeading: 'Trang này cần được giúp một chút',
  noAnswer:
    'Phần bảo vệ sự riêng tư của quý vị trên máy này không trả lời. Chưa mở hay gửi gì cả. Hãy thử lại, hoặc hỏi nhân viên.',
  endSession: 'Kết thúc phiên',
  endHeading: 'Kết thúc phiên của quý vị?',
  endExplained:
    'Việc này đóng mọi thẻ và xóa những gì quý vị đã làm ở đây: trang, cookie, đăng nhập và tệp đã tải. Không thể hoàn tác.',
  endFiles: { other: '{count} tệp đã tải này sẽ bị xóa:' },
  endSaveFirst: 'Quý vị cần tệp nào không? Chọn “Tiếp tục làm việc” và lưu nó vào ổ riêng của mình trước.',
  endNotTaken: 'Không được. Phiên của quý vị vẫn mở. Hãy thử lại, hoặc hỏi nhân viên.',
  endUnderWay: 'Đang xóa. Trang này sẽ tự đóng.',
  eraseEverything: 'Xóa tất cả',
  keepWorking: 'Tiếp tục làm việc',
  reduced:
    'Máy này chưa được cài đặt đầy đủ: một hai trang có thể mở trước khi chúng tôi cho quý vị biết ai điều hành. Xin báo cho nhân viên.',
  backToStart: 'Về trang bắt đầu',
  back: 'Về biên nhận',
  contact: 'Nếu có câu hỏi: {contact}',
  childHelp: 'Chưa chắc? Hãy hỏi người lớn hoặc người làm việc ở đây.',
  nextPatronHeading: 'Đây không phải phiên của bạn?',
  nextPatron: 'Xóa nó và bắt đầu phiên của tôi',
  nextPatronExplained: 'Người trước có thể đã để mở. Bạn có thể cho xóa ngay bây giờ.',
});
