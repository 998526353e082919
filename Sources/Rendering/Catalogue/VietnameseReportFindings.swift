import CampaignModel

/// What findings about reports say in Vietnamese.
enum VietnameseReportFindings {
  /// One text per code.
  static let table: [DiagnosticCode: FindingText] = [
    .reportTooLarge: FindingText(
      "một trang gồm {0} brief sẽ nặng {1} kB; trên {2} kB thì khó gửi",
      fix: "Ghi ít brief hơn vào một trang, dùng --detail short, hoặc chọn --format xlsx."),
    .reportTemplateBroken: FindingText(
      "một khuôn mẫu của chính chương trình bị hỏng",
      fix: "Hãy báo lỗi này; trong lúc chờ, --format markdown và json vẫn dùng được."),
    .reportNotForScreen: FindingText(
      "{0} là tệp dành cho chương trình khác, hiện ra màn hình chỉ thêm rối",
      fix: "Nêu tên tệp với -o, hoặc chuyển đầu ra vào tệp: > plan.{0}"),
  ]
}
