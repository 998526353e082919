import CampaignModel

/// Small examples of findings about tables of briefs; a test sees each of them come out.
enum TableBriefExamples {
  private static func table(_ rows: String, _ words: String...) -> CodeExample {
    CodeExample(["batch", "briefs.csv", "-o", "-"] + words, files: [CodeExample.File("briefs.csv", rows)])
  }

  private static let plain = """
    id,goals,budget,audience,platforms,colour
    a,trust,500tr,1tr,tiktok,red
    """

  private static let workbook = CodeExample.unshown(
    en: "it takes a workbook, which is no text", vi: "cần một tệp bảng tính, không phải văn bản")

  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .headingsMissing: table(
      """
      Bé Na,red,5
      Sữa Mầm,blue,7
      """),
    .columnUnread: table(plain),
    .columnTwice: table(
      """
      id,goals,budget,ngân sách,audience,platforms
      a,trust,500tr,600tr,1tr,tiktok
      """),
    .rowsAbove: table(
      """
      Briefs of the second quarter,,,,
      as of the first of March,,,,
      id,goals,budget,audience,platforms
      a,trust,500tr,1tr,tiktok
      """),
    .briefRowRagged: table(
      """
      id,goals,budget,audience,platforms
      a,trust,1,5 tỷ,1tr,tiktok
      """),
    .quoteOpen: table(
      """
      id,goals,budget,audience,platforms
      a,"trust,500tr,1tr,tiktok
      """),
    .quoteContinued: table(
      """
      id,goals,budget,audience,platforms
      a,"trust" mostly,500tr,1tr,tiktok
      """),
    .mapColumnMissing: table(plain, "--map", "shade=-"),
    .mapFieldMissing: table(plain, "--map", "colour=stagee"),
    .mapForm: table(plain, "--map", "colour"),
    .mapTwice: table(plain, "--map", "colour=-", "--map", "colour=stage"),
    .briefIsTable: CodeExample(
      ["recommend", "briefs.csv"],
      files: [CodeExample.File("briefs.csv", "id,mục tiêu,ngân sách,tệp khách hàng\na,lòng tin,500tr,1tr\n")]),
    .serialRead: table(
      """
      id,goals,budget,audience,platforms,launch_date
      a,trust,500tr,1tr,tiktok,46127
      """),
    .columnsRead: table(
      """
      id,mục tiêu,ngân sách,tệp khách hàng,nền tảng
      a,lòng tin,500tr,1tr,tiktok
      """),
    .sheetUnread: workbook, .amountMerged: workbook, .valueMerged: workbook, .hiddenRows: workbook,
    .filesUnread: CodeExample(
      ["batch", "briefs", "-o", "answers.csv"],
      files: [
        CodeExample.File(
          "briefs/a.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          """#),
        CodeExample.File("briefs/b.docx", "goals: trust"),
      ]),
    .encodingGuessed: .unshown(
      en: "it takes bytes that are no Unicode text", vi: "cần các byte không phải văn bản Unicode"),
    .rowTooLong: .unshown(
      en: "it takes a row longer than any text that can be shown here",
      vi: "cần một dòng dài hơn mọi văn bản có thể trình bày ở đây"),
    .valuesTangled: CodeExample(
      ["batch", "briefs.json", "-o", "answers.csv"],
      files: [
        CodeExample.File(
          "briefs.json",
          #"""
          [
            {"goals": "trust", "budget": "500tr", "audience": "1tr", "platforms": "tiktok"},
            {"goals": "trust", "budget": "600tr"
          """#)
      ]),
    .inputFormatUnknown: table(plain, "--input-format", "parquet"),
    .columnUnnamed: table(
      """
      id,goals,budget,,audience,platforms
      a,trust,500tr,red,1tr,tiktok
      """),
  ]
}
