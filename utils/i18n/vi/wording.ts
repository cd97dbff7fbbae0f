/** Vietnamese, general wording of the notices. */
import type en from '../en/wording.ts';
import { translationOf } from '../messages.ts';

export default translationOf<typeof en>()({
  summary: 'Dịch vụ này do công ty khác điều hành, có chính sách riêng tư riêng.',
  passed:
    'Chỉ những gì cho thấy quý vị được dùng dịch vụ này, không phải quý vị là ai. Những gì quý vị gõ ở đó sẽ đến công ty.',
  kept: 'Công ty có thể thấy quý vị xem gì ở đó. Chính sách riêng tư của họ cho biết giữ gì và bao lâu.',
  alternatives: 'Dùng không cần tài khoản cá nhân nếu được\nHỏi ở quầy',
  catalogSummary: 'Danh mục của chúng tôi do công ty khác điều hành. Họ có chính sách riêng tư riêng.',
  catalogPassed: 'Những gì quý vị tìm. Nếu đăng nhập: cả số thẻ thư viện.',
  catalogAlternatives: 'Tìm mà không đăng nhập\nĐể tắt lịch sử mượn\nHỏi ở quầy',
  databaseSummary: 'Thư viện trả tiền cho cơ sở dữ liệu này, nhưng công ty khác điều hành.',
  databaseAlternatives:
    'Dùng không cần tài khoản cá nhân nếu được\nIn hoặc lưu những gì cần và đừng để lại ở đó\nHỏi ở quầy',
  econtentSummary: 'Công ty khác cho mượn thứ này thay thư viện. Xin đọc chính sách riêng tư của họ trước.',
  econtentPassed: 'Những gì cho thấy quý vị có thẻ ở đây. Một số công ty hỏi thêm khi quý vị đăng nhập.',
  econtentKept:
    'Công ty có thể thấy quý vị mượn, đọc, xem hay nghe gì. Chính sách riêng tư của họ cho biết giữ gì.',
  econtentAlternatives: 'Đọc trong trình duyệt, không cần ứng dụng hay tài khoản\nHỏi ở quầy để có bản in',
  retailSummary: 'Đây là một cửa hàng. Họ có thể gắn những gì quý vị làm với tài khoản của quý vị ở đó.',
  retailPassed: 'Tựa sách quý vị chọn. Những gì quý vị gõ ở đó sẽ đến cửa hàng.',
  retailKept:
    'Cửa hàng có thể giữ nhiều năm trong tài khoản những gì quý vị xem hay mượn, và dùng nó để bán hàng cho quý vị.',
  retailAlternatives: 'Đọc trong trình duyệt trên trang sách điện tử của thư viện\nHỏi ở quầy để có bản in',
  communicationsSummary: 'Tin tức, e-mail và tin nhắn đi qua mạng công cộng. Người khác có thể chặn đọc.',
  communicationsPassed: 'Địa chỉ hoặc số quý vị gõ ở đó.',
  communicationsKept:
    'Địa chỉ hoặc số của quý vị, cho đến khi hủy nhận tin. Công ty thường thấy quý vị mở tin nào.',
  communicationsAlternatives:
    'Để ngừng bản tin, dùng liên kết hủy trong đó hoặc báo thư viện\nHỏi ở quầy về sách đặt và ngày trả',
  communicationsUse:
    'Thư viện có thể viết cho quý vị về chương trình của mình. Có thể xin quý vị ủng hộ. Thư viện không bán địa chỉ của quý vị.',
  learningSummary: 'Thư viện trả tiền cho các khóa học này, nhưng công ty khác điều hành.',
  learningKept: 'Khóa học thường cần tài khoản. Nó có thể giữ những gì quý vị học, câu trả lời và tiến độ.',
  genealogySummary: 'Thư viện trả tiền cho trang lịch sử gia đình này, nhưng công ty khác điều hành.',
  genealogyKept: 'Công ty có thể thấy quý vị tìm tên nào. Cây gia phả quý vị làm ở đó sẽ ở lại đó.',
  genealogyAlternatives: 'Tìm không cần tài khoản cá nhân\nLưu những gì tìm được vào ổ riêng\nHỏi ở quầy',
  newsSummary: 'Thư viện trả tiền cho trang tin này, nhưng công ty khác điều hành.',
  newsKept: 'Công ty có thể thấy quý vị đọc gì. Một số trang xin quý vị mở tài khoản bằng e-mail.',
  newsAlternatives: 'Đọc báo in trong thư viện\nDùng không cần tài khoản cá nhân nếu được\nHỏi ở quầy',
  eventsSummary: 'Sự kiện, phòng, vé và khảo sát do công ty khác lo.',
  eventsPassed: 'Những gì quý vị ghi trong biểu mẫu.',
  eventsKept: 'Công ty có thể giữ tên, cách liên lạc và những gì quý vị ghi danh hay trả lời.',
  eventsAlternatives: 'Ghi danh ở quầy',
  eventsUse:
    'Thư viện có thể viết cho quý vị về chương trình của mình. Để ngừng, dùng liên kết hủy hoặc báo thư viện.',
  paymentSummary: 'Trả tiền, quà tặng và in ấn đi qua công ty khác.',
  paymentPassed: 'Số tiền, và những gì quý vị gõ ở đó, như số thẻ.',
  paymentKept: 'Hồ sơ quý vị đã trả gì và khi nào. Hồ sơ này thường phải giữ nhiều năm.',
  paymentAlternatives: 'Trả tiền, tặng hoặc in ở quầy',
  paymentUse:
    'Nếu quý vị tặng, thư viện giữ tên và địa chỉ để cảm ơn, báo tin và xin lần nữa. Công ty do thư viện thuê kiểm tra địa chỉ và đoán ai có thể tặng. Thư viện không bao giờ bán chúng. Quý vị có thể ngừng bất cứ lúc nào.',
  authenticationSummary: 'Công ty này kiểm tra xem quý vị có được dùng một dịch vụ của thư viện không.',
  authenticationPassed: 'Chỉ những gì cho thấy quý vị được dùng dịch vụ.',
  authenticationKept: 'Họ có thể thấy quý vị đến dịch vụ nào và khi nào.',
  authenticationAlternatives: 'Dùng trong thư viện, nơi có thể không cần đăng nhập\nHỏi ở quầy',
});
