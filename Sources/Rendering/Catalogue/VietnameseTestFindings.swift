import CampaignModel

/// What findings about tests say in Vietnamese.
enum VietnameseTestFindings {
  /// One text per code of `DiagnosticCode.testCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .duplicateCase: FindingText(
      "kiểm thử “{0}” có hai trường hợp cùng tên “{1}”",
      fix: "Đặt cho mỗi trường hợp một tên nói rõ điểm riêng của nó."),
    .caseWithoutNothing: FindingText(
      "trường hợp “{1}” của kiểm thử “{0}” bỏ “{2}”, nhưng brief của kiểm thử không nêu trường này",
      fix: "Ghi tên một trường mà brief của kiểm thử có nêu, hoặc bỏ nó khỏi without."),
    .testExpectsNothing: FindingText(
      "kiểm thử “{0}” không mong đợi điều gì nên không bao giờ hỏng",
      fix: "Ghi trong expect điều phải xảy ra: quy tắc áp dụng, một tỷ trọng, một trạng thái."),
    .noSuchTest: FindingText(
      "không có kiểm thử nào có “{0}” trong tên",
      fix: "Ghi một phần của tên; kolmix rules test không kèm --filter sẽ liệt kê tất cả."),
    .coverageTooLow: FindingText(
      "chỉ {0} quy tắc được áp dụng trong kiểm thử; yêu cầu là {1}",
      fix: "Xem những gì còn thiếu với --coverage, và brief cho chúng với --propose."),
    .badThreshold: FindingText(
      "--fail-under cần tỷ lệ phần trăm từ 0 đến 100, không phải {0}", fix: "Ghi một số như 90."),
  ]
}
