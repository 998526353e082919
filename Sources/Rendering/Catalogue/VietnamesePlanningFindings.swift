import CampaignModel

/// What findings about a plan's inputs say in Vietnamese.
enum VietnamesePlanningFindings {
  /// One text per code.
  static let table: [DiagnosticCode: FindingText] = [
    .rangeBroken: FindingText(
      "trường \"{0}\": khoảng {1} viết ngược từ cao xuống thấp, hoặc bắt đầu từ số không",
      fix: "Viết đầu thấp trước và lớn hơn 0: \"1%..3%\"."),
    .nameOfLibrary: FindingText(
      "{0} \"{1}\" trùng tên thư viện nên không quy tắc nào đọc được",
      fix: "Chọn tên khác; math, string, table, utf8 và planning đã có chủ."),
    .agencyFeeTwice: FindingText(
      "phí agency được khai hai lần: {0} trên khoản booking và {1} ở hạng mục ngân sách; hạng mục được tính",
      fix: "Giữ lại một trong hai: agency_rate hoặc line.agency_fee."),
  ]
}
