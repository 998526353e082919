import CampaignModel

/// Small examples of findings about batches, outputs, settings and reports; a test sees each of them come out.
enum BatchExamples {
  private static let briefs = CodeExample.File(
    "briefs.jsonl", #"{"id": "a", "goals": "trust", "budget": "500tr", "audience": "1tr", "platforms": "tiktok"}"#)

  private static func batch(_ words: String..., also files: CodeExample.File...) -> CodeExample {
    CodeExample(["batch", "briefs.jsonl"] + words, files: [briefs] + files)
  }

  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .sheetName: .unshown(
      en: "all sheets a command writes have good names", vi: "mọi trang tính các lệnh ghi ra đều có tên hợp lệ"),
    .sheetFull: .unshown(
      en: "it takes more than a million rows", vi: "cần hơn một triệu dòng"),
    .cellTooLong: .unshown(
      en: "it takes a text of more than 32,767 characters", vi: "cần một đoạn chữ dài hơn 32.767 ký tự"),
    .columnUnknown: batch("-o", "answers.csv", "--select", "id,mix.micro.shares"),
    .columnNeedsFull: batch("-o", "answers.csv", "--detail", "lean", "--select", "id,forecast.reach.p50"),
    .formatUnknown: batch("-o", "answers", "--format", "parquet"),
    .cellCut: .unshown(
      en: "it takes an answer with a text of more than 32,767 characters",
      vi: "cần một kết quả có đoạn chữ dài hơn 32.767 ký tự"),
    .runUnfinished: batch(
      "-o", "answers.csv", also: CodeExample.File("answers.csv.journal", "{}")),
    .runDiffers: batch(
      "-o", "answers.csv", "--resume",
      also: CodeExample.File(
        "answers.csv.journal",
        #"{"identity": {"version": "0.0", "input": "", "rules": "", "options": ""}, "isReplacing": false}"#)),
    .journalUnusable: batch(
      "-o", "answers.csv", "--resume", also: CodeExample.File("answers.csv.journal", "a shopping list")),
    .outputBusy: .unshown(
      en: "it takes two runs at the same time", vi: "cần hai lần chạy cùng lúc"),
    .resumeNeedsFile: batch("-o", "-", "--resume"),
    .quarantineRecord: CodeExample(
      ["batch", "--retry-failed", "failed.jsonl", "-o", "mended.csv"],
      files: [CodeExample.File("failed.jsonl", #"{"goals": "trust", "budget": "500tr"}"#)]),
    .sameFile: batch("-o", "briefs.jsonl"),
    .runKept: .unshown(
      en: "it takes a long run that is stopped with Ctrl-C", vi: "cần một lần chạy dài bị dừng bằng Ctrl-C"),
    .formatTakesNoColumns: batch("-o", "plans.html", "--select", "id"),
    .formatNeedsFull: batch("-o", "plans.html", "--detail", "lean"),
    .configUnknown: CodeExample(["config", "explain"], environment: ["KOLMIX_BATCH_JOB": "2"]),
    .configValue: CodeExample(
      ["config", "explain"],
      files: [
        CodeExample.File(
          "kolmix.yaml",
          #"""
          batch:
            jobs: many
          """#)
      ]),
    .reportTooLarge: .unshown(
      en: "it takes the reports of many hundreds of briefs on one page",
      vi: "cần báo cáo của hàng trăm brief trên một trang"),
    .reportTemplateBroken: .unshown(
      en: "only a mistake of the program itself would give it", vi: "chỉ lỗi của chính chương trình mới gây ra"),
    .reportNotForScreen: CodeExample(["repl", "-c", "format xlsx"]),
  ]
}
