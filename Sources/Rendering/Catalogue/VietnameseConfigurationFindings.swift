import CampaignModel

/// What findings about paths, packs and outputs say in Vietnamese.
enum VietnameseConfigurationFindings {
  /// One text per code of `DiagnosticCode.configurationCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .packNotFound: FindingText(
      "không có gói quy tắc tại “{0}”", fix: "Chỉ thư mục chứa gói bằng --rules, hoặc chạy trong thư mục có rules/."),
    .pathUnreadable: FindingText(
      "“{0}” không phải tệp hay thư mục đọc được: {1}", fix: "Kiểm tra đường dẫn và quyền đọc."),
    .outputExists: FindingText("“{0}” đã tồn tại", fix: "Chọn tên khác, hoặc xóa tệp cũ trước."),
    .outputUnwritable: FindingText(
      "không ghi được “{0}”: {1}", fix: "Kiểm tra quyền ghi và dung lượng đĩa còn trống."),
    .unknownSubject: FindingText(
      "không có quy tắc, hạng hay kết quả nào tên là “{0}”",
      fix:
        "Hãy ghi tên quy tắc, hạng, hoặc (với why-not) kết quả: micro-led, macro>=2, micro>=60%, playbook=…, recommended."
    ),
    .unknownLock: FindingText(
      "không có trường nào tên là “{0}” để khóa", fix: "Hãy ghi tên trường như trong quy tắc: budget, goal.trust."),
    .noBriefs: FindingText(
      "không có brief nào trong “{0}”", fix: "Brief là tệp .yaml, .yml, .json hoặc .jsonl."),
    .workspaceKey: FindingText("tệp kolmix.yaml không có khóa “{0}”", fix: "Các khóa có: {1}."),
    .workspaceValue: FindingText(
      "“{0}” trong kolmix.yaml cần {1:word}, nhưng lại là {2:word}", fix: "Viết giá trị đúng kiểu."),
    .unknownRule: FindingText("không có quy tắc nào tên “{0}”", fix: "Xem tên mọi quy tắc bằng kolmix rules list."),
    .unknownFieldFilter: FindingText(
      "không có trường nào tên “{0}”", fix: "Gọi tên như trong quy tắc, ví dụ budget hay goal.trust, hoặc bằng tiêu đề."
    ),
    .unknownEffectFilter: FindingText(
      "không có tác động nào tên “{0}”", fix: "Dùng từ khóa của ngôn ngữ quy tắc, ví dụ favour, exclude hay advise."),
    .noCalendar: FindingText(
      "brief “{0}” chưa tạo được lịch: chưa có ngày ra mắt, hoặc chưa có cơ cấu",
      fix: "Ghi ngày ra mắt trong brief; chạy kolmix recommend không có --format để xem thêm."),
  ]
}
