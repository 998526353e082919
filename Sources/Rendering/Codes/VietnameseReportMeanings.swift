import CampaignModel

/// What findings about reports mean and why they matter, in Vietnamese.
enum VietnameseReportMeanings {
  /// By code of `DiagnosticCode.reportCodes`.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .reportTooLarge: CodeMeaning(
      "Một trang chứa báo cáo của tất cả các brief này sẽ quá lớn để gửi thư hoặc mở bằng trình duyệt.",
      matters:
        "Trang không ai mở được thì không phải báo cáo; có thể gửi riêng phần tổng quan, hoặc chia thành nhiều trang."),
    .reportTemplateBroken: CodeMeaning(
      "Không đọc được một mẫu mà chương trình dùng để dựng trang.",
      matters: "Đây là lỗi của chương trình, không phải của brief hay quy tắc; chưa sửa thì chưa ghi được trang nào."),
    .reportNotForScreen: CodeMeaning(
      "Định dạng này là tệp dành cho chương trình khác, trong khi nơi ghi ra là màn hình.",
      matters: "Màn hình sẽ đầy những ký hiệu không ai đọc được."),
  ]
}
