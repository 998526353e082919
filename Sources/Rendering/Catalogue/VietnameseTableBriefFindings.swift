import CampaignModel

/// What findings about tables of briefs and files with several briefs say in Vietnamese.
enum VietnameseTableBriefFindings {
  /// One text per code of `DiagnosticCode.tableBriefCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .headingsMissing: FindingText(
      "không dòng nào của \"{0}\" có tên cột quen thuộc; dòng đầu ghi: {1}",
      fix:
        "Đặt tên cột trên một dòng, như id, mục tiêu, ngân sách, tệp khách hàng (xem kolmix brief template), hoặc nói rõ bằng --map \"Tên cột=trường\"."
    ),
    .columnUnread: FindingText(
      "cột \"{1}\" của \"{0}\" không ứng với trường nào nên không được đọc",
      fix: "Nói rõ nghĩa của cột bằng --map \"{1}=trường\", hoặc --map \"{1}=-\" để bỏ qua."),
    .columnTwice: FindingText(
      "cột \"{1}\" và cột \"{2}\" của \"{0}\" cùng là {3}",
      fix: "Cho biết cột nào được tính, ví dụ --map \"{2}=-\"."),
    .rowsAbove: FindingText(
      "không đọc {1} dòng phía trên hàng tên cột của \"{0}\"",
      fix: "Nếu đó là tiêu đề thì không cần làm gì."),
    .briefRowRagged: FindingText(
      "dòng có {0} ô trong khi hàng tên cột có {1}",
      fix: "Tìm dấu phân cách thừa hoặc thiếu; ô có chứa dấu phân cách hoặc xuống dòng phải đặt trong dấu nháy kép."),
    .quoteOpen: FindingText(
      "ô mở dấu nháy kép nhưng không đóng",
      fix: "Đóng dấu nháy, hoặc viết đôi \"\" nếu nó thuộc nội dung."),
    .quoteContinued: FindingText(
      "ô còn chữ sau dấu nháy đóng",
      fix: "Viết đôi \"\" những dấu nháy thuộc nội dung."),
    .mapColumnMissing: FindingText(
      "\"{0}\" không có cột \"{1}\"",
      fix: "Viết tên cột đúng như trong tệp."),
    .mapFieldMissing: FindingText(
      "\"{1}\", được gán cho cột \"{0}\", không phải là trường nào",
      fix: "Ghi tên một trường, id, hoặc - để bỏ qua; xem kolmix brief schema."),
    .mapForm: FindingText(
      "\"{0}\" không cho biết cột nghĩa là gì",
      fix: "Viết --map \"Tên cột=trường\"."),
    .mapTwice: FindingText(
      "--map nói về cột \"{0}\" hai lần",
      fix: "Chỉ nói một lần."),
    .serialRead: FindingText(
      "{0}: số {1} được hiểu là ngày {2}",
      fix: "Định dạng cột thành ngày tháng để chắc chắn."),
    .columnsRead: FindingText(
      "các cột của \"{0}\": {1}",
      fix: "Dùng --map \"Tên cột=trường\" để đổi nghĩa một cột."),
    .sheetUnread: FindingText(
      "trang tính \"{1}\" của \"{0}\" không được đọc: {2:word}",
      fix: "Nếu trên đó có brief, hãy có một dòng tiêu đề và nêu tên trang: --sheet \"{1}\"."),
    .amountMerged: FindingText(
      "ô {0} được gộp với ô {1} đang ghi một số lượng; không biết đó là cho từng dòng hay cho tất cả",
      fix: "Bỏ gộp ô và ghi cho mỗi dòng phần của nó."),
    .briefIsTable: FindingText(
      "\"{0}\" là một bảng nhiều brief, không phải một brief",
      fix: "Dùng kolmix batch \"{0}\" -o - --format table để trả lời từng dòng."),
    .valueMerged: FindingText(
      "ô {0} được gộp với ô {1}; giá trị ở đó được dùng cho dòng này",
      fix: "Bỏ gộp ô nếu giá trị đó không thuộc về dòng này."),
    .hiddenRows: FindingText(
      "{1} dòng ẩn của \"{0}\" vẫn được đọc như các dòng khác",
      fix: "Xóa chúng nếu không muốn tính."),
    .filesUnread: FindingText(
      "các tệp của \"{0}\" không được đọc: {1}",
      fix: "Brief được đọc từ tệp .yaml, .json, .jsonl, .csv, .tsv và .xlsx."),
    .encodingGuessed: FindingText(
      "\"{0}\" không phải Unicode; đã đọc theo bảng mã {1}",
      fix: "Lưu lại thành \"CSV UTF-8\" để chắc chắn."),
    .rowTooLong: FindingText(
      "dòng dài hơn {0} byte",
      fix: "Tìm dấu nháy không đóng, hoặc chia nhỏ tệp."),
    .valuesTangled: FindingText(
      "không tách được phần còn lại của \"{0}\" từ đây",
      fix: "Tìm dấu ngoặc hoặc dấu nháy không đóng, hoặc xem tệp có bị cắt ngang không."),
    .inputFormatUnknown: FindingText(
      "không có định dạng đầu vào \"{0}\"",
      fix: "Có: {1}."),
    .columnUnnamed: FindingText(
      "ô {0} (\"{1}\") nằm ở cột không có tên nên không được đọc",
      fix: "Đặt tên cho cột, hoặc xóa nội dung."),
  ]
}
