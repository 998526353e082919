import CampaignModel

/// What findings in briefs say in Vietnamese.
enum VietnameseBriefFindings {
  /// One text per code of `DiagnosticCode.briefCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .briefSyntax: FindingText(
      "tệp không phải YAML hoặc JSON hợp lệ: {0}",
      fix: "Kiểm tra dấu hai chấm, dấu ngoặc và khoảng thụt đầu dòng tại chỗ được chỉ ra."),
    .briefEncoding: FindingText(
      "tệp không phải văn bản UTF-8 hợp lệ", fix: "Lưu lại tệp với bảng mã UTF-8."),
    .briefTooLarge: FindingText(
      "tệp lớn hơn {0} byte", fix: "Brief chỉ cần vài chục dòng; hãy chuyển phần tài liệu đính kèm ra khỏi tệp."),
    .briefTooDeep: FindingText(
      "tài liệu lồng nhau quá {0} cấp", fix: "Viết các trường ở cấp ngoài cùng, như trong examples/briefs."),
    .briefEmpty: FindingText(
      "tệp trống", fix: "Tối thiểu cần mục tiêu, ngân sách và khán giả (goals, budget, audience)."),
    .briefNotMapping: FindingText(
      "brief phải là danh sách trường kèm giá trị, ở đây lại là {0:word}",
      fix: "Viết mỗi trường một dòng, ví dụ “budget: 500tr”."),
    .unknownField: FindingText(
      "không có trường “{0}”", fix: "Sửa tên trường, hoặc bỏ dòng này; tên tiếng Việt và tiếng Anh đều được."),
    .duplicateField: FindingText(
      "trường “{0}” được ghi hai lần", fix: "Giữ lại một giá trị."),
    .missingField: FindingText(
      "thiếu trường bắt buộc “{0}” ({1})", fix: "Thêm trường này; nếu chưa biết, hãy hỏi khách hàng trước."),
    .wrongType: FindingText(
      "trường “{0}” cần {1:word}, nhưng gặp {2:word}", fix: "Viết lại giá trị cho đúng kiểu."),
    .unknownValue: FindingText(
      "trường “{0}” không có giá trị “{1}”", fix: "Chọn trong các giá trị: {2}."),
    .outOfRange: FindingText(
      "trường “{0}”: {1} nằm ngoài khoảng {2}–{3}", fix: "Kiểm tra đơn vị và số chữ số 0."),
    .ambiguousNumber: FindingText(
      "trường “{0}”: “{1}” có thể hiểu là {2} hoặc {3}",
      fix:
        "Viết rõ đơn vị, ví dụ “1,5 triệu”, hoặc viết đủ chữ số; cho cả bảng thì dùng --numbers vi hoặc --numbers en."),
    .notANumber: FindingText(
      "trường “{0}”: “{1}” không phải là số hay số tiền",
      fix: "Viết như “500tr”, “1,2 tỷ”, “500.000.000 ₫” hoặc “400k”."),
    .notADate: FindingText(
      "trường “{0}”: “{1}” không phải là ngày", fix: "Viết ngày như 2026-01-15 hoặc 15/01/2026."),
    .weightsZero: FindingText(
      "các trọng số của “{0}” cộng lại bằng 0", fix: "Cho ít nhất một mục tiêu trọng số lớn hơn 0."),
    .weightsNormalised: FindingText(
      "các trọng số của “{0}” cộng lại bằng {1}; đã quy về tổng bằng 1",
      fix: "Nếu không đúng ý, hãy sửa cho các trọng số cộng lại bằng 100%."),
    .currencyMismatch: FindingText(
      "brief dùng tiền {0}, còn bảng giá dùng {1}",
      fix: "Quy đổi brief sang {1}, hoặc chọn bảng giá tính bằng {0}; kolmix không tự quy đổi."),
    .briefUnreadable: FindingText(
      "không đọc được tệp: {0}", fix: "Kiểm tra đường dẫn và quyền đọc."),
    .valueTooLong: FindingText(
      "trường “{0}”: giá trị quá dài hoặc quá nhiều mục (tối đa {1})", fix: "Rút gọn lại."),
    .yamlAlias: FindingText(
      "brief không dùng được neo (&) và tham chiếu (*) của YAML", fix: "Viết thẳng giá trị ra."),
    .severalDocuments: FindingText(
      "“{0}” chứa nhiều tài liệu; lệnh recommend đọc mỗi tệp một brief",
      fix: "Tách thành nhiều tệp, hoặc dùng kolmix batch."),
    .briefTooComplex: FindingText(
      "tài liệu có hơn {0} giá trị", fix: "Rút gọn lại: một brief chỉ cần vài chục giá trị."),
  ]
}
