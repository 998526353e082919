import CampaignModel

/// What findings about a session say in Vietnamese.
enum VietnameseSessionFindings {
  /// One text per code of `DiagnosticCode.sessionCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .unknownCommand: FindingText(
      "không có lệnh “{0}”",
      fix: "Gõ trợ giúp để xem các lệnh."),
    .commandUsage: FindingText(
      "“{0}” dùng như sau: {1}",
      fix: "Gõ trợ giúp {0} để xem ví dụ."),
    .briefLacks: FindingText(
      "chưa có câu trả lời khi brief còn thiếu {0}",
      fix: "Cho từng mục bằng: đặt TRƯỜNG GIÁ_TRỊ"),
    .nothingToUndo: FindingText(
      "không có gì để hoàn tác",
      fix: "Mọi thay đổi từ đầu phiên đều hoàn tác được; lệnh chỉ xem thì không."),
    .nothingToRedo: FindingText(
      "không có gì để làm lại",
      fix: "Một thay đổi mới sẽ quên những gì đã hoàn tác trước đó."),
    .unknownScenario: FindingText(
      "không có kịch bản “{0}”",
      fix: "Gõ so sánh để xem danh sách; lưu TÊN để tạo."),
    .fieldLocked: FindingText(
      "“{0}” đang khóa",
      fix: "Gõ mở khóa {0} để bỏ khóa."),
    .unknownTierName: FindingText(
      "cách chia hạng đang dùng không có hạng “{0}”",
      fix: "Hãy dùng một trong: {1}."),
    .notNumericField: FindingText(
      "“{0}” không phải số, khoản tiền hay ngày",
      fix: "Quét các giá trị của nó mà không cần khoảng, hoặc chọn trường số."),
    .unknownMetric: FindingText(
      "câu trả lời không có con số nào tên “{0}”",
      fix:
        "Hãy dùng tên hạng (micro = 60%, macro >= 2) hoặc reach, impressions, engagements, clicks, conversions, joins, cpm, cpe, creators, unallocated."
    ),
    .replayDiffers: FindingText(
      "chạy lại “{0}” cho kết quả khác: mong đợi “{1}”, nhận được “{2}”",
      fix: "Hãy ghi lại biên bản nếu thay đổi này là có chủ ý."),
    .unknownFormat: FindingText(
      "không có định dạng “{0}”",
      fix: "Các định dạng: {1}."),
    .goalsStuck: FindingText(
      "trọng số mục tiêu không thể cộng thành 100% như vậy",
      fix: "Hãy mở khóa mục tiêu khác, hoặc cho mọi trọng số một lượt: đặt mục tiêu nhận diện 60%, lòng tin 40%"),
    .notRange: FindingText(
      "“{0}” không phải một khoảng",
      fix: "Hãy viết TỪ..ĐẾN, ví dụ 300tr..1,2tỷ"),
    .unknownLanguage: FindingText(
      "không có ngôn ngữ “{0}”",
      fix: "Gõ ngôn ngữ vi, hoặc ngôn ngữ en."),
    .nothingContracted: FindingText(
      "không có hợp đồng số {0}",
      fix: "Gõ hợp đồng để xem danh sách có đánh số."),
    .lineInScript: FindingText(
      "dừng ở dòng {1} của {0}",
      fix: "Các dòng sau đó chưa được chạy."),
    .requiredField: FindingText(
      "brief không thể thiếu “{0}”",
      fix: "Hãy cho một giá trị khác."),
  ]
}
