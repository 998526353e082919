import CampaignModel

/// What findings about batches, outputs and settings say in Vietnamese.
enum VietnameseBatchFindings {
  /// One text per code of `DiagnosticCode.batchCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .sheetName: FindingText(
      "không thể đặt tên trang tính là \"{0}\"",
      fix: "Dùng tối đa 31 ký tự, không có [ ] : * ? / \\, và không đặt trùng tên."),
    .sheetFull: FindingText(
      "trang tính \"{0}\" đã hết chỗ",
      fix: "Một trang tính có 1.048.576 dòng và 16.384 cột; hãy ghi ra CSV hoặc JSON Lines."),
    .cellTooLong: FindingText(
      "nội dung ô {1} của trang tính \"{0}\" dài hơn {2} ký tự",
      fix: "Một ô bảng tính không chứa được nhiều hơn; hãy ghi ra CSV hoặc JSON Lines."),
  ]
}
