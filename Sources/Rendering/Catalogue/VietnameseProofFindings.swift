import CampaignModel

/// What findings of statements to prove say in Vietnamese.
enum VietnameseProofFindings {
  /// One text per code of the family.
  static let table: [DiagnosticCode: FindingText] = [
    .statementForm: FindingText(
      "\"{0}\" không thuộc dạng câu nào có thể chứng minh",
      fix:
        "Hãy nói: thêm một trường không bao giờ làm giảm một kết quả; không bao giờ có cả hai điều; một kết quả luôn ít nhất một mức; hoặc điều này kéo theo điều kia."
    ),
    .statementName: FindingText(
      "\"{0}\" không phải trường, hạng, quy tắc, chiến thuật, rủi ro hay khung nào của bộ này",
      fix:
        "kolmix rules list liệt kê các quy tắc; trường gọi bằng mã, tên khác hoặc tiêu đề. Tên có dấu cách thì đặt trong ngoặc kép."
    ),
    .statementValue: FindingText(
      "\"{0}\" không phải giá trị của {1}", fix: "Viết giá trị như trong brief: 500tr, 20%, launch, có."),
    .statementQuestion: FindingText(
      "không thể hỏi \"{0}\" về {1}",
      fix:
        "Số và ngày so được nhiều hơn, ít hơn, ít nhất, nhiều nhất; lựa chọn thì là hoặc không phải là; danh sách thì có; mọi trường đều hỏi được có nêu hay không."
    ),
    .statementMeasure: FindingText(
      "câu này không nói rõ điều gì của {0}", fix: "Thêm điểm, tỷ trọng, mục tiêu hoặc số creator."),
  ]
}
