import CampaignModel

/// What findings about tables of briefs and files with several briefs mean and why they matter, in Vietnamese.
enum VietnameseTableBriefMeanings {
  /// By code of `DiagnosticCode.tableBriefCodes`.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .headingsMissing: CodeMeaning(
      "Những dòng đầu bảng không có dòng nào nêu tên các trường của brief.",
      matters: "Thiếu tên cột thì không biết ô nào là ngân sách, ô nào là tệp khách hàng."),
    .columnUnread: CodeMeaning(
      "Tên cột không ứng với trường nào, bằng tiếng nào hay tên gọi khác nào.",
      matters: "Nếu cột này quan trọng thì mọi kết quả đều thiếu điều nó nói."),
    .columnTwice: CodeMeaning(
      "Hai cột cùng chỉ một trường.",
      matters: "Chọn cột nào cũng chỉ là đoán."),
    .rowsAbove: CodeMeaning(
      "Tên cột không nằm ở dòng đầu; những dòng phía trên được bỏ qua.",
      matters: "Thường đó là tiêu đề. Nếu là brief thì brief đó chưa được trả lời."),
    .briefRowRagged: CodeMeaning(
      "Một dòng có nhiều hoặc ít ô hơn số tên cột.",
      matters: "Thừa một dấu phân cách là mọi ô phía sau lệch sang cột khác."),
    .quoteOpen: CodeMeaning(
      "Một ô mở đầu bằng dấu nháy kép nhưng đến hết tệp vẫn chưa đóng.",
      matters: "Mọi thứ phía sau sẽ bị coi là thuộc ô này."),
    .quoteContinued: CodeMeaning(
      "Giữa dấu nháy đóng và dấu phân cách tiếp theo còn có chữ khác.",
      matters: "Không biết ô kết thúc ở đâu."),
    .mapColumnMissing: CodeMeaning(
      "--map nêu một tên cột mà bảng không có.",
      matters: "Cột bạn muốn nói sẽ không được đọc."),
    .mapFieldMissing: CodeMeaning(
      "--map gán một cột cho trường không tồn tại.",
      matters: "Nội dung của cột sẽ không đi đến đâu."),
    .mapForm: CodeMeaning(
      "Giá trị của --map thiếu tên cột, thiếu trường hoặc thiếu dấu bằng ở giữa.",
      matters: "Như vậy chưa nói được cột nào nghĩa là gì."),
    .mapTwice: CodeMeaning(
      "--map nói hai điều về cùng một cột.",
      matters: "Chỉ bạn mới biết mình muốn điều nào."),
    .serialRead: CodeMeaning(
      "Ngày được ghi bằng một con số; bảng tính đếm ngày như vậy, kể từ cuối năm 1899.",
      matters: "Ngày này nhiều khả năng là đúng; hãy xem lại một lần."),
    .columnsRead: CodeMeaning(
      "Cách chương trình hiểu các tên cột của bảng.",
      matters: "Hiểu nhầm một cột sang trường khác sẽ làm sai mọi kết quả."),
    .sheetUnread: CodeMeaning(
      "Một trang tính không có brief nào nhận ra được, hoặc đang bị ẩn.",
      matters: "Nếu trên đó có brief thì chúng chưa được trả lời."),
    .amountMerged: CodeMeaning(
      "Ngân sách, tệp khách hàng hoặc một số lượng khác nằm trong ô gộp qua nhiều dòng.",
      matters: "Nếu mỗi dòng đều lấy số đó, một ngân sách chung sẽ bị lập kế hoạch nhiều lần."),
    .briefIsTable: CodeMeaning(
      "Đưa vào một bảng tính ở chỗ cần một brief.",
      matters: "Bảng có nhiều brief; lệnh batch trả lời từng dòng một."),
    .valueMerged: CodeMeaning(
      "Một ô gộp qua nhiều dòng; giá trị của nó được dùng cho từng dòng.",
      matters: "Thường đúng là như vậy, ví dụ một khách hàng có nhiều chiến dịch; hãy xem lại một lần."),
    .hiddenRows: CodeMeaning(
      "Những dòng bị bộ lọc hay ai đó ẩn đi vẫn được đọc như các dòng khác.",
      matters: "Dòng ẩn chưa bị xóa; có thể bạn không muốn tính chúng."),
    .filesUnread: CodeMeaning(
      "Thư mục có những tệp thuộc loại không dùng để viết brief.",
      matters: "Brief nằm trong tệp như vậy chưa được trả lời."),
    .encodingGuessed: CodeMeaning(
      "Tệp không dùng Unicode; nó được đọc theo bảng mã cũ của Windows tiếng Việt.",
      matters: "Nếu đoán sai thì chữ có dấu sẽ thành chữ khác."),
    .rowTooLong: CodeMeaning(
      "Một dòng của bảng dài hơn mọi brief rất nhiều.",
      matters: "Thường là do một dấu nháy không đóng đã nuốt các dòng phía sau."),
    .valuesTangled: CodeMeaning(
      "Trong tệp nhiều brief có một brief không kết thúc.",
      matters: "Phần phía sau không tách ra được; các brief phía trước vẫn được trả lời."),
    .inputFormatUnknown: CodeMeaning(
      "--input-format nêu một cách viết brief không có.",
      matters: "Tên gần nhất được gợi ý; chưa đọc gì."),
    .columnUnnamed: CodeMeaning(
      "Một ô có nội dung nhưng cột của nó không có tên.",
      matters: "Kết quả thiếu điều ô đó nói."),
  ]
}
