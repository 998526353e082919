import CampaignModel

/// What findings of briefs mean and why they matter, in Vietnamese.
enum VietnameseBriefMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .briefSyntax: CodeMeaning(
      "Brief không phải YAML hoặc JSON hợp lệ.",
      matters: "Không đọc được phần nào."),
    .briefEncoding: CodeMeaning(
      "Brief không phải văn bản UTF-8.",
      matters: "Chữ tiếng Việt sẽ bị sai."),
    .briefTooLarge: CodeMeaning(
      "Tệp lớn hơn bất kỳ brief nào.",
      matters: "Có lẽ đó là một tệp khác."),
    .briefTooDeep: CodeMeaning(
      "Danh sách và ánh xạ lồng nhau quá sâu.",
      matters: "Không brief nào cần vậy; giới hạn này bảo vệ chương trình."),
    .briefEmpty: CodeMeaning(
      "Tệp không có gì.",
      matters: "Không có gì để trả lời."),
    .briefNotMapping: CodeMeaning(
      "Tài liệu là danh sách hoặc một giá trị thay vì các trường có giá trị.",
      matters: "Các trường được đọc theo tên."),
    .unknownField: CodeMeaning(
      "Brief nêu một điều mà không bộ quy tắc hay plugin nào biết.",
      matters: "Điều khách muốn nói sẽ mất đi mà không ai hay."),
    .duplicateField: CodeMeaning(
      "Một trường được nêu hai lần, có khi một lần bằng tên khác.",
      matters: "Không rõ lần nào được tính."),
    .missingField: CodeMeaning(
      "Thiếu một trường mà không có nó thì không lập được kế hoạch.",
      matters: "Nó không được đoán."),
    .wrongType: CodeMeaning(
      "Một trường có giá trị khác kiểu nó cần.",
      matters: "Đọc sai còn tệ hơn không đọc."),
    .unknownValue: CodeMeaning(
      "Một lựa chọn nêu giá trị mà nó không có.",
      matters: "Quy tắc về giá trị đó sẽ không áp dụng."),
    .outOfRange: CodeMeaning(
      "Con số nằm ngoài khoảng hợp lý của trường.",
      matters: "Thường là thừa số không, hoặc sai đơn vị."),
    .ambiguousNumber: CodeMeaning(
      "Con số có thể đọc hai cách: 1.500 là một phẩy năm hay một nghìn năm trăm.",
      matters: "Chênh nhau một nghìn lần."),
    .notANumber: CodeMeaning(
      "Trường cần số hoặc số tiền lại có thứ khác.",
      matters: "Không có gì để tính."),
    .notADate: CodeMeaning(
      "Trường cần ngày lại có thứ khác, hoặc ngày không tồn tại.",
      matters: "Các mốc của kế hoạch dựa vào đó."),
    .weightsZero: CodeMeaning(
      "Tổng trọng số các mục tiêu bằng không.",
      matters: "Khi đó không mục tiêu nào chỉ hướng."),
    .weightsNormalised: CodeMeaning(
      "Tổng trọng số các mục tiêu không bằng 1 nên đã được quy về 1.",
      matters: "Tỷ lệ được giữ; hãy xem có đúng ý khách không."),
    .currencyMismatch: CodeMeaning(
      "Số tiền theo loại tiền khác với bảng giá.",
      matters: "Không có tỷ giá ngầm nào."),
    .briefUnreadable: CodeMeaning(
      "Không đọc được tệp brief.",
      matters: "Tệp không tồn tại hoặc không được phép mở."),
    .valueTooLong: CodeMeaning(
      "Văn bản hoặc danh sách dài hơn mọi brief cần.",
      matters: "Có lẽ đã dán nhầm chỗ."),
    .yamlAlias: CodeMeaning(
      "Brief dùng neo và bí danh của YAML.",
      matters: "Vài dòng có thể phình ra hàng gigabyte; brief không cần chúng."),
    .severalDocuments: CodeMeaning(
      "Tệp có nhiều tài liệu.",
      matters: "recommend trả lời một brief mỗi tệp; batch đọc nhiều."),
    .briefTooComplex: CodeMeaning(
      "Tài liệu có nhiều giá trị hơn bất kỳ brief nào.",
      matters: "Có lẽ đó là một tệp khác."),
    .rangeBroken: CodeMeaning(
      "Khoảng đi từ cao xuống thấp, hoặc bắt đầu từ không.",
      matters: "Không số nào nằm trong đó."),
    .agencyFeeTwice: CodeMeaning(
      "Phí agency vừa ghi theo tỷ lệ vừa ghi theo số tiền.",
      matters: "Số tiền được tính, và câu trả lời nói rõ."),
  ]
}
