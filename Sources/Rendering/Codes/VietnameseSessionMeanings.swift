import CampaignModel

/// What findings of sessions mean and why they matter, in Vietnamese.
enum VietnameseSessionMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .unknownCommand: CodeMeaning(
      "Từ đầu dòng không phải lệnh của phiên.",
      matters: "Không có gì thay đổi."),
    .commandUsage: CodeMeaning(
      "Lệnh thiếu hoặc thừa phần nào đó.",
      matters: "Không có gì thay đổi."),
    .briefLacks: CodeMeaning(
      "Chưa trả lời được brief: thiếu điều brief nào cũng phải có.",
      matters: "Đặt nó và câu trả lời sẽ hiện."),
    .nothingToUndo: CodeMeaning(
      "Không còn thay đổi nào trước đó.",
      matters: "Bạn đang ở đầu phiên."),
    .nothingToRedo: CodeMeaning(
      "Không có thay đổi nào đã hoàn tác để làm lại.",
      matters: "Một thay đổi mới xóa những gì đã hoàn tác."),
    .unknownScenario: CodeMeaning(
      "Chưa lưu kịch bản nào tên này.",
      matters: "Kịch bản được đặt tên bằng save."),
    .fieldLocked: CodeMeaning(
      "Trường đang bị khóa.",
      matters: "Bạn đã khóa để không gì vô tình đổi nó."),
    .unknownTierName: CodeMeaning(
      "Hệ phân hạng đang dùng không có hạng tên này.",
      matters: "Ghim hoặc giá sẽ không đi đâu."),
    .notNumericField: CodeMeaning(
      "Trường không có trục để quét hoặc dò theo.",
      matters: "Chỉ số, tiền, tỷ lệ và ngày mới dịch từng bước được."),
    .unknownMetric: CodeMeaning(
      "seek được hỏi về con số mà câu trả lời không có.",
      matters: "Có thể dò tỷ trọng, số lượng, số người tiếp cận và các số tương tự."),
    .replayDiffers: CodeMeaning(
      "Chạy lại bản ghi cho câu trả lời khác bản đã ghi.",
      matters: "Quy tắc hoặc chương trình đã đổi; hãy xem có cố ý không."),
    .unknownFormat: CodeMeaning(
      "Không có định dạng tên này.",
      matters: "Tên gần nhất được gợi ý."),
    .goalsStuck: CodeMeaning(
      "Trọng số mục tiêu bị giữ đến mức không thể cộng lại bằng 1.",
      matters: "Phải có một mục tiêu được thả để nhường chỗ."),
    .notRange: CodeMeaning(
      "sweep cần hai đầu: 300tr..1,2tỷ.",
      matters: "Không biết từ đâu đến đâu."),
    .unknownLanguage: CodeMeaning(
      "Không có ngôn ngữ tên này: chỉ có vi và en.",
      matters: "Văn bản có hai ngôn ngữ này."),
    .nothingContracted: CodeMeaning(
      "Brief không có hợp đồng số này.",
      matters: "contract liệt kê kèm số thứ tự."),
    .lineInScript: CodeMeaning(
      "Kịch bản lệnh dừng ở một dòng lỗi.",
      matters: "Các dòng sau chưa chạy."),
    .requiredField: CodeMeaning(
      "Định bỏ một trường mà brief nào cũng phải có.",
      matters: "Hãy cho nó giá trị khác."),
  ]
}
