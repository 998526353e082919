import Foundation
import Testing

@Suite("Batches over tables")
struct TableBatchTests {
  static let select = ["--select", "id,status,brief.budget"]

  @Test("Rows that were refused are briefs to be mended, and then answered under their own names")
  func retried() throws {
    let scratch = try Scratch()
    let input = try scratch.file(
      "in.csv",
      text:
        "Mã;Mục tiêu;Ngân sách (triệu);Tệp khách hàng\nk1;lòng tin;300;400k\nk2;lòng tin;3OO;400k\n;lòng tin;5O;400k\n")
    let run = try Program.run(["batch", input, "-o", "\(scratch.path)/out.jsonl"] + Self.select)
    #expect(run.status == 1)
    let quarantine = "\(scratch.path)/out.jsonl.quarantine.jsonl"
    let text = try String(contentsOfFile: quarantine, encoding: .utf8)
    #expect(text.contains("\"line\":3") && text.contains("\"line\":4"))
    try text.replacing("3OO triệu", with: "320 triệu").replacing("5O triệu", with: "50 triệu")
      .write(toFile: quarantine, atomically: true, encoding: .utf8)
    let again = try Program.run(
      ["batch", "--retry-failed", quarantine, "-o", "\(scratch.path)/more.jsonl"] + Self.select)
    #expect(again.status == 0, "\(again.errors)")
    let answers = try String(contentsOfFile: "\(scratch.path)/more.jsonl", encoding: .utf8).split(separator: "\n")
    try #require(answers.count == 2)
    #expect(answers[0].contains("\"k2\"") && answers[0].contains("320000000"))
    #expect(answers[1].contains("50000000"))
  }

  @Test("What a table says does not depend on how it is written", arguments: ["tsv", "xlsx", "jsonl", "json", "yaml"])
  func sameBriefs(format: String) throws {
    let scratch = try Scratch()
    let briefs = [("a", "300tr", "400k"), ("b", "1,2 tỷ", "2tr")]
    let table = try scratch.file(
      "plain.csv", text: "id,goals,budget,audience\n" + briefs.map { "\($0.0),trust,\"\($0.1)\",\($0.2)\n" }.joined())
    let expected = try Program.run(["batch", table, "-o", "-", "--quiet", "--format", "csv"] + Self.select)
    try #require(expected.status == 0, "\(expected.errors)")
    func json(_ brief: (String, String, String)) -> String {
      "{\"id\":\"\(brief.0)\",\"goals\":\"trust\",\"budget\":\"\(brief.1)\",\"audience\":\"\(brief.2)\"}"
    }
    let bytes: [UInt8] =
      switch format {
      case "tsv":
        Array(("id\tgoals\tbudget\taudience\n" + briefs.map { "\($0.0)\ttrust\t\($0.1)\t\($0.2)\n" }.joined()).utf8)
      case "jsonl": Array(briefs.map { json($0) + "\n" }.joined().utf8)
      case "json": Array("[\(briefs.map(json).joined(separator: ","))]".utf8)
      case "yaml":
        Array(
          briefs.map { "---\nid: \($0.0)\ngoals: trust\nbudget: \($0.1)\naudience: \($0.2)\n" }.joined().utf8)
      default: Array(try Data(contentsOf: Repository.root.appendingPathComponent("Tests/Fixtures/messy/40-plain.xlsx")))
      }
    let file = try scratch.file("same.\(format)", bytes)
    let named = try Program.run(["batch", file, "-o", "-", "--quiet", "--format", "csv"] + Self.select)
    #expect(named.status == 0, "\(named.errors)")
    if format != "xlsx" { #expect(named.output == expected.output) }
    // The same through stdin, where nothing but the option tells.
    let piped = try Program.run(
      ["batch", "-", "--input-format", format, "-o", "-", "--quiet", "--format", "csv"] + Self.select, input: bytes)
    #expect(piped.status == 0, "\(piped.errors)")
    #expect(piped.output == named.output)
  }

  @Test("A run over a table that was killed goes on, and every row appears once", arguments: ["csv", "xlsx"])
  func resumed(format: String) throws {
    let scratch = try Scratch()
    let count = 400
    let input: String
    if format == "csv" {
      let rows = (0..<count).map { "r\($0),trust,\(200 + $0)tr,400k\n" }.joined()
      input = try scratch.file("in.csv", text: "id,goals,budget,audience\n" + rows)
    } else {
      // The answers of a batch make a workbook; with their headings mapped they are briefs again.
      let lines = (0..<count).map {
        "{\"id\":\"r\($0)\",\"goals\":\"trust\",\"budget\":\(200 + $0)000000,\"audience\":400000}\n"
      }
      let source = try scratch.file("in.jsonl", text: lines.joined())
      input = "\(scratch.path)/in.xlsx"
      let made = try Program.run(
        ["batch", source, "-o", input, "--lang", "en", "--select", "id,brief.budget,brief.audience,brief.goal.trust"])
      try #require(made.status == 0, "\(made.errors)")
    }
    let output = "\(scratch.path)/out.jsonl"
    let whole = try Program.run(["batch", input, "-o", "\(scratch.path)/whole.jsonl", "--detail", "lean"])
    try #require(whole.status == 0, "\(whole.errors)")
    let running = try RunningProgram(["batch", input, "-o", output, "--detail", "lean", "--jobs", "1"])
    running.kill(once: { FileManager.default.fileExists(atPath: "\(output).journal") })
    let resumed = try Program.run(["batch", input, "-o", output, "--detail", "lean", "--resume"])
    #expect(resumed.status == 0, "\(resumed.errors)")
    let expected = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/whole.jsonl"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: output)) == expected)
    #expect(expected.count { $0 == 0x0A } == count)
  }

  @Test(
    "Options about tables that name nothing are refused",
    arguments: [
      (["--map", "Nobody=budget"], "B047"), (["--map", "Ngân sách=nothing at all"], "B048"),
      (["--sheet", "Other"], "C110"),
      (["--input-format", "word"], "B060"),
    ])
  func misuse(options: [String], code: String) throws {
    let run = try Program.run(["batch", "Tests/Fixtures/messy/40-plain.xlsx", "-o", "-"] + options)
    #expect(run.status == 2 && run.errors.contains("[\(code)]"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
