import CampaignModel

/// Small examples of findings about workbooks; a test sees each of them come out.
enum SheetExamples {
  private static func named(_ text: String) -> CodeExample {
    CodeExample(["batch", "briefs.xlsx", "-o", "answers.csv"], files: [CodeExample.File("briefs.xlsx", text)])
  }

  private static let workbook = CodeExample.unshown(
    en: "it takes a workbook, which is no text", vi: "cần một tệp bảng tính, không phải văn bản")
  private static let broken = CodeExample.unshown(
    en: "it takes a workbook that no spreadsheet would write, which is no text",
    vi: "cần một tệp bảng tính mà không phần mềm bảng tính nào ghi ra, không phải văn bản")

  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .workbookOld: workbook, .workbookEncrypted: workbook,
    .workbookIsText: named(
      """
      goals,budget,audience,platforms
      trust,500tr,1tr,tiktok
      """),
    .workbookIsMarkup: named(
      """
      <table>
        <tr><td>goals</td><td>budget</td><td>audience</td></tr>
        <tr><td>trust</td><td>500tr</td><td>1tr</td></tr>
      </table>
      """),
    .workbookForeign: .unshown(
      en: "it takes a file of another program, which is no text",
      vi: "cần tệp của một chương trình khác, không phải văn bản"),
    .workbookDamaged: broken, .workbookLacksPart: broken, .workbookSyntax: broken, .workbookDeclares: broken,
    .workbookTooLarge: .unshown(
      en: "it takes a workbook larger than can be shown here", vi: "cần một bảng tính lớn hơn mức trình bày được ở đây"),
    .sheetUnknown: workbook, .sheetPlaceInvalid: broken, .sheetRowOrder: broken, .sheetCellTwice: broken,
    .cellError: workbook, .cellWithoutResult: workbook, .cellUnreadable: broken, .cellReference: broken,
    .cellTextTooLong: broken, .cellDate: workbook,
  ]
}
