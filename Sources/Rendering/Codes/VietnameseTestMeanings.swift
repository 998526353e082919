import CampaignModel

/// What findings about tests mean and why they matter, in Vietnamese.
enum VietnameseTestMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .duplicateCase: CodeMeaning(
      "Hai trường hợp của một kiểm thử có cùng tên.",
      matters: "Khi một trường hợp hỏng, tên của nó phải cho biết đó là trường hợp nào."),
    .caseWithoutNothing: CodeMeaning(
      "Một trường hợp bỏ đi trường mà brief của kiểm thử không nêu, có thể vì được ghi bằng tên khác.",
      matters: "Trường hợp ấy sẽ giống hệt kiểm thử, không kiểm tra thêm điều gì."),
    .testExpectsNothing: CodeMeaning(
      "Một kiểm thử, hoặc một trường hợp của nó, có expect rỗng.",
      matters: "Kiểm thử không thể hỏng thì trông như an toàn mà không phải vậy."),
    .noSuchTest: CodeMeaning(
      "Chữ ghi cho --filter không có trong tên kiểm thử nào.",
      matters: "Sẽ không có kiểm thử nào chạy, mà trông lại như tin vui."),
    .coverageTooLow: CodeMeaning(
      "Số quy tắc được áp dụng trong kiểm thử ít hơn mức --fail-under yêu cầu.",
      matters: "Quy tắc không áp dụng trong kiểm thử nào có thể bị sửa hỏng mà không ai biết."),
    .badThreshold: CodeMeaning(
      "Số ghi cho --fail-under không phải tỷ lệ phần trăm.",
      matters: "Ngưỡng không ai đạt được, hoặc cái gì cũng đạt, thì không kiểm tra gì cả."),
  ]
}
