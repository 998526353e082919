import Foundation
import Notation
import Testing

@testable import SheetWriting

@Suite("What a batch writes")
struct BatchFormatTests {
  /// Briefs whose names a spreadsheet would run, break or misread.
  static let names = ["=1+1", "+84", "-5", "@SUM(A1)", "a\"b,c", "Nón Lá | *x*", "＝1", "_x0041_", "plain"]

  static var lines: String {
    names.map { name in
      let id = String(decoding: (try? JSONEncoder().encode(name)) ?? Data(), as: UTF8.self)
      return #"{"id":\#(id),"goals":{"trust":1},"budget":"300tr","audience":"400k"}"# + "\n"
    }.joined()
  }

  /// Runs the batch over the hostile names into a file with an ending.
  private func write(_ ending: String, _ options: [String] = []) throws -> (bytes: Data, scratch: Scratch) {
    let scratch = try Scratch()
    let path = "\(scratch.path)/out.\(ending)"
    let run = try Program.run(
      ["batch", "-", "-o", path, "--jobs", "2", "--select", "id,status,mix.micro.share,mix.total"] + options,
      input: Array(Self.lines.utf8))
    #expect(run.status == 0, "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["out.\(ending)"])
    return (try Data(contentsOf: URL(fileURLWithPath: path)), scratch)
  }

  @Test("CSV keeps every text apart from formulas, and reads back to the same texts")
  func csv() throws {
    let bytes = try write("csv").bytes
    #expect(bytes.prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    for line in text.components(separatedBy: "\r\n") {
      #expect(!"=+-@＝".contains(line.first ?? "x") && !line.hasPrefix("\"="), "\(line)")
    }
    let document = CSVDocument(Array(bytes))
    #expect(document.problems.isEmpty)
    #expect(document.header?.cells.map(\.text) == ["Brief", "Status", "Micro: share", "Budget"])
    let rows = document.rows.map { $0.cells.map(\.text) }
    #expect(
      rows.map { $0[0] }
        == Self.names.map { ["=", "+", "-", "@", "＝"].contains($0.prefix(1)) ? "'\($0)" : $0 })
    #expect(rows.allSatisfy { $0[1] == "recommended" && $0[3] == "300000000" })
  }

  @Test("JSON is one array in the order of the briefs, JSON Lines the same objects")
  func json() throws {
    let array = try #require(try JSONSerialization.jsonObject(with: write("json").bytes) as? [[String: Any]])
    #expect(array.map { $0["id"] as? String } == Self.names)
    #expect(array.allSatisfy { $0.keys.sorted() == ["id", "mix.micro.share", "mix.total", "status"] })
    let lines = try write("jsonl").bytes.split(separator: 0x0A)
    let objects = try lines.map { try JSONSerialization.jsonObject(with: $0) as? NSDictionary }
    #expect(objects == array.map { $0 as NSDictionary })
  }

  @Test("A workbook has a row for each brief, its texts as texts and its amounts as amounts")
  func xlsx() throws {
    let (_, scratch) = try write("xlsx", ["--lang", "vi"])
    let sheet = try #require(
      SheetArchive.reading("\(scratch.path)/out.xlsx") { archive in
        var bytes: [UInt8] = []
        for entry in archive.entries where entry.name == "xl/worksheets/sheet1.xml" {
          _ = archive.unpack(entry) { bytes += $0 }
        }
        return String(decoding: bytes, as: UTF8.self)
      })
    #expect(sheet.components(separatedBy: "<row ").count - 1 == Self.names.count + 1)
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<t>=1+1</t>") && sheet.contains("<t>_x005F_x0041_</t>"))
    #expect(sheet.contains("<v>300000000</v>"))
    #expect(sheet.contains("Micro: tỷ trọng chi phí") && sheet.contains("có đề xuất"))
  }

  @Test("Markdown and tables keep a row in one piece")
  func text() throws {
    let markdown = try String(decoding: write("md", ["--lang", "vi"]).bytes, as: UTF8.self)
    let rows = markdown.split(separator: "\n")
    #expect(rows.count == Self.names.count + 2)
    #expect(rows[0].hasPrefix("| Brief | Kết quả | Micro: tỷ trọng chi phí |"))
    #expect(rows[1] == "| --- | --- | --: | --: |")
    #expect(rows[7].hasPrefix("| Nón Lá \\| \\*x\\* | có đề xuất | "))
    #expect(rows.allSatisfy { $0.hasSuffix("|") })
    let table = try String(decoding: write("txt").bytes, as: UTF8.self).split(separator: "\n")
    #expect(table.count >= Self.names.count + 2)
    #expect(table.allSatisfy { $0.count <= 120 })
    #expect(table.contains { $0.hasPrefix("@SUM(A1)") && $0.hasSuffix("300,000,000 ₫") })
  }

  @Test("The same bytes come out for any number of workers", arguments: ["csv", "xlsx", "txt"])
  func anyNumberOfWorkers(ending: String) throws {
    let scratch = try Scratch()
    for jobs in ["1", "3"] {
      let run = try Program.run(
        ["batch", "examples/year.jsonl", "--detail", "lean", "-o", "\(scratch.path)/\(jobs).\(ending)", "--jobs", jobs])
      #expect(run.status == 0, "\(run.errors)")
    }
    let one = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/1.\(ending)"))
    #expect(try one == Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/3.\(ending)")))
    #expect(one.count > 1000)
  }

  @Test(
    "A choice that means nothing is refused before anything is read, with what was probably meant",
    arguments: [
      (["--select", "id,mix.mcro.share"], "mix.micro.share"), (["--select", "forecats"], "forecast"),
      (["--select", "reasons", "--detail", "lean"], "lean"), (["--format", "cvs"], "csv"),
      (["--select", "id,,status"], "\"\""), (["--reader", "nobody"], "nobody"),
    ])
  func refused(options: [String], said: String) throws {
    let scratch = try Scratch()
    let run = try Program.run(["batch", "examples/year.jsonl", "-o", "\(scratch.path)/out", "--lang", "en"] + options)
    #expect(run.status == 2)
    #expect(run.errors.contains(said), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }

  @Test("A plugin's reader and a plugin's format work as for one brief")
  func plugins() throws {
    let scratch = try Scratch()
    let mail = try Repository.text("plugins/client-mail/example.eml")
    _ = try scratch.file("mails/a.eml", text: mail)
    _ = try scratch.file("mails/b.eml", text: mail)
    let options = ["--plugin", "client-mail", "--plugin", "slide-outline", "--format", "slide-outline"]
    let batch = try Program.run(["batch", "\(scratch.path)/mails", "-o", "-", "--quiet"] + options)
    let single = try Program.run(["recommend", "\(scratch.path)/mails"] + options)
    #expect(batch.status == 0 && single.status == 0, "\(batch.errors) \(single.errors)")
    #expect(batch.output == single.output && batch.output.count > 200)
    let refused = try Program.run(["batch", "\(scratch.path)/mails", "-o", "-", "--select", "id"] + options)
    #expect(refused.status == 2 && refused.errors.contains("C095"), "\(refused.errors)")
  }
}
