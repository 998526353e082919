import CampaignModel

/// What findings of statements to prove mean, in Vietnamese.
enum VietnameseProofMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .statementForm: CodeMeaning(
      "kolmix rules prove nhận một câu không thuộc dạng nào mà nó xét được.",
      matters: "Chỉ câu hiểu được từng từ mới chứng minh được; đoán nghĩa sẽ thành chứng minh điều khác."),
    .statementName: CodeMeaning(
      "Câu nhắc đến một tên mà bộ quy tắc không có.",
      matters: "Câu về một tên không tồn tại sẽ luôn đúng mà chẳng nói lên gì."),
    .statementValue: CodeMeaning(
      "Câu so một trường với thứ mà trường đó không thể nhận.",
      matters: "Phép so sẽ không bao giờ đúng, và câu trông như đã được chứng minh."),
    .statementQuestion: CodeMeaning(
      "Câu hỏi một trường điều mà loại giá trị của nó không trả lời được, như thêm một lựa chọn.",
      matters: "Lựa chọn không có thứ tự nên không có gì để chứng minh."),
    .statementMeasure: CodeMeaning(
      "Câu nhắc đến một hạng mà không nói con số nào của hạng đó.",
      matters: "Điểm chỉ do quy tắc nên chứng minh được; tỷ trọng và số người thì phải tìm cho từng brief."),
  ]
}
