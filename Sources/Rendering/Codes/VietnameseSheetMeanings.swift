import CampaignModel

/// What findings about workbooks that are read mean and why they matter, in Vietnamese.
enum VietnameseSheetMeanings {
  /// By code of `DiagnosticCode.sheetCodes`.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .workbookOld: CodeMeaning(
      "Tệp là bảng tính theo kiểu Excel ghi trước năm 2007, một dạng riêng không đọc được.",
      matters: "Không brief nào trong đó được trả lời."),
    .workbookEncrypted: CodeMeaning(
      "Bảng tính, hoặc một phần của nó, đã được mã hóa.",
      matters: "Không có mật khẩu thì không đọc được gì, và chương trình không bao giờ hỏi mật khẩu."),
    .workbookIsText: CodeMeaning(
      "Tệp mang tên bảng tính nhưng chứa văn bản thuần, chẳng hạn CSV.",
      matters: "Đọc văn bản như bảng tính sẽ ra ô sai; tên tệp nên nói đúng nội dung."),
    .workbookIsMarkup: CodeMeaning(
      "Tệp mang tên bảng tính nhưng chứa HTML hoặc XML, như một số trang web vẫn xuất bảng.",
      matters: "Phần mềm bảng tính vẫn mở được nên không ai để ý, cho đến khi một chương trình khác đọc nó."),
    .workbookForeign: CodeMeaning(
      "Tệp mang tên bảng tính nhưng những byte đầu là của loại tệp khác, hoặc là một loại bảng tính khác.",
      matters: "Không brief nào trong đó được trả lời."),
    .workbookDamaged: CodeMeaning(
      "Bảng tính là một tệp nén gồm nhiều phần; tệp này kết thúc quá sớm, hoặc một phần không khớp số kiểm tra.",
      matters: "Đọc tiếp sẽ ra những ô không ai ghi."),
    .workbookLacksPart: CodeMeaning(
      "Thiếu, hoặc bỏ trống, một phần mà không có nó thì không đọc được bảng tính.",
      matters: "Không biết có những trang nào, hoặc trên trang có gì."),
    .workbookSyntax: CodeMeaning(
      "Một phần của bảng tính không phải XML hợp lệ.",
      matters: "Từ chỗ đó trở đi không biết ô nào chứa gì."),
    .workbookDeclares: CodeMeaning(
      "Một phần của bảng tính khai báo kiểu tài liệu; cách này có thể làm tệp nhỏ phình ra vô tận hoặc kéo theo tệp khác.",
      matters: "Không phần mềm bảng tính nào ghi như vậy, nên tệp bị từ chối chứ không đọc thử."),
    .workbookTooLarge: CodeMeaning(
      "Một phần của bảng tính khi giải nén lớn hơn mức đọc được, hoặc có quá nhiều phần.",
      matters: "Một tệp nhỏ có thể giải nén ra đầy bộ nhớ máy; giới hạn này ngăn điều đó."),
    .sheetUnknown: CodeMeaning(
      "Bạn hỏi một trang mà bảng tính không có.",
      matters: "Trang có tên gần giống có thể là của khách hàng khác, nên không trang nào được đọc."),
    .sheetPlaceInvalid: CodeMeaning(
      "Một dòng hoặc ô ghi rằng nó nằm ở nơi không trang tính nào có.",
      matters: "Chương trình ghi tệp đã đếm sai; những ô khác cũng có thể lệch chỗ."),
    .sheetRowOrder: CodeMeaning(
      "Các dòng của trang tính không theo thứ tự.",
      matters: "Dòng được đọc theo thứ tự trong tệp; một dòng sai chỗ cho thấy chương trình đã ghi tệp sai."),
    .sheetCellTwice: CodeMeaning(
      "Một dòng chứa cùng một ô hai lần.",
      matters: "Trang tính hiện ô nào tùy vào phần mềm mở nó."),
    .cellError: CodeMeaning(
      "Một công thức trong trang tính cho ra lỗi, như chia cho 0 hoặc dùng một tên không có.",
      matters: "Brief thiếu giá trị lẽ ra ở đó; đoán thay sẽ làm đổi kết quả."),
    .cellWithoutResult: CodeMeaning(
      "Ô có công thức nhưng chưa lưu kết quả, như khi một chương trình ghi tệp mà chưa ai mở bằng phần mềm bảng tính.",
      matters: "Công thức không được tính trong khi đọc, nên không biết giá trị."),
    .cellUnreadable: CodeMeaning(
      "Ô ghi rằng nó chứa một loại giá trị, nhưng nội dung không thuộc loại đó.",
      matters: "Chương trình ghi tệp đã ghi sai; lấy giá trị nào cũng chỉ là đoán."),
    .cellReference: CodeMeaning(
      "Văn bản và định dạng nằm trong các danh sách mà ô trỏ vào; ô này trỏ quá cuối danh sách.",
      matters: "Nội dung lẽ ra của ô không có trong tệp."),
    .cellTextTooLong: CodeMeaning(
      "Một ô chứa nhiều chữ hơn mức mọi phần mềm bảng tính cho phép.",
      matters: "Không phần mềm bảng tính nào ghi như vậy, và không trường nào của brief cần dài đến thế."),
    .cellDate: CodeMeaning(
      "Trang tính lưu ngày bằng số; số trong ô này nằm trước ngày đầu tiên hoặc sau ngày cuối cùng.",
      matters: "Thường thì ô chứa số tiền hay số lượng và vô tình mang định dạng ngày."),
  ]
}
