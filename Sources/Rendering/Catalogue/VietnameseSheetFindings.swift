import CampaignModel

/// What findings about workbooks that are read say in Vietnamese.
enum VietnameseSheetFindings {
  /// One text per code of `DiagnosticCode.sheetCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .workbookOld: FindingText(
      "đây là bảng tính kiểu Excel 97–2003 (.xls)", fix: "Mở bằng phần mềm bảng tính rồi lưu lại thành .xlsx."),
    .workbookEncrypted: FindingText(
      "bảng tính được bảo vệ bằng mật khẩu", fix: "Mở bằng mật khẩu rồi lưu một bản không có mật khẩu."),
    .workbookIsText: FindingText(
      "đây là văn bản thuần, không phải bảng tính",
      fix: "Nếu là CSV, hãy đặt đuôi .csv; nếu không, hãy lưu thành .xlsx từ phần mềm bảng tính."),
    .workbookIsMarkup: FindingText(
      "đây là HTML hoặc XML, không phải bảng tính", fix: "Mở bằng phần mềm bảng tính rồi lưu lại thành .xlsx."),
    .workbookForeign: FindingText(
      "đây không phải bảng tính XLSX mà là: {0}", fix: "Mở bằng phần mềm bảng tính rồi lưu lại thành .xlsx."),
    .workbookDamaged: FindingText(
      "bảng tính bị cụt hoặc hỏng ở phần \"{0}\": {1}",
      fix: "Chép hoặc tải lại tệp, hoặc mở và lưu lại bằng phần mềm bảng tính."),
    .workbookLacksPart: FindingText(
      "bảng tính không có phần \"{0}\" dùng được", fix: "Mở bằng phần mềm bảng tính rồi lưu lại thành .xlsx."),
    .workbookSyntax: FindingText(
      "phần \"{0}\" của bảng tính bị lỗi ở dòng {1}, cột {2}: {3}",
      fix: "Mở bằng phần mềm bảng tính rồi lưu lại thành .xlsx."),
    .workbookDeclares: FindingText(
      "phần \"{0}\" của bảng tính khai báo kiểu tài liệu ở dòng {1}, điều không phần mềm bảng tính nào làm",
      fix: "Hỏi rõ nguồn gốc của tệp; nếu tin được, hãy mở và lưu lại bằng phần mềm bảng tính."),
    .workbookTooLarge: FindingText(
      "phần \"{0}\" của bảng tính lớn hơn mức đọc được ({1})",
      fix: "Chia trang tính thành nhiều tệp, hoặc lưu thành CSV."),
    .sheetUnknown: FindingText("bảng tính không có trang \"{0}\"", fix: "Các trang: {1}."),
    .sheetPlaceInvalid: FindingText(
      "trang tính \"{0}\" ghi \"{1}\", một vị trí không trang nào có",
      fix: "Trang tính có dòng 1 đến 1048576 và cột A đến XFD; hãy lưu lại bằng phần mềm bảng tính."),
    .sheetRowOrder: FindingText(
      "dòng {1} của trang tính \"{0}\" lại đứng sau dòng {2}",
      fix: "Lưu lại bằng phần mềm bảng tính để các dòng đúng thứ tự."),
    .sheetCellTwice: FindingText(
      "ô {1} của trang tính \"{0}\" xuất hiện hai lần", fix: "Lưu lại bằng phần mềm bảng tính rồi xem lại ô đó."),
    .cellError: FindingText("ô {1} của trang tính \"{0}\" báo {2}", fix: "Sửa công thức, hoặc ghi một giá trị."),
    .cellWithoutResult: FindingText(
      "ô {1} của trang tính \"{0}\" có công thức \"{2}\" nhưng chưa được tính ra kết quả",
      fix: "Mở và lưu lại bằng phần mềm bảng tính, hoặc ghi thẳng giá trị."),
    .cellUnreadable: FindingText(
      "ô {1} của trang tính \"{0}\" cần {3:word}, nhưng lại chứa \"{2}\"",
      fix: "Nhập lại giá trị rồi lưu bằng phần mềm bảng tính."),
    .cellReference: FindingText(
      "ô {1} của trang tính \"{0}\" trỏ tới mục {2} của \"{3}\", mà mục ấy không có",
      fix: "Lưu lại bằng phần mềm bảng tính rồi xem lại ô đó."),
    .cellTextTooLong: FindingText(
      "nội dung ô {1} của trang tính \"{0}\" dài hơn {2} ký tự",
      fix: "Rút ngắn lại; không phần mềm bảng tính nào chứa nhiều hơn trong một ô."),
    .cellDate: FindingText(
      "ô {1} của trang tính \"{0}\" có định dạng ngày, nhưng {2} không phải là ngày",
      fix: "Ghi lại ngày, hoặc đổi ô sang định dạng số."),
  ]
}
