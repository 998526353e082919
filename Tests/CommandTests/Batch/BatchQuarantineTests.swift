import Foundation
import Testing

@Suite("Briefs a batch cannot answer")
struct BatchQuarantineTests {
  static let good = #"{"goals":{"trust":1},"budget":"300tr","audience":"400k"}"#
  static let bad = #"{"goals":{"trust":1},"budget":"lots","audiense":"400k"}"#

  @Test("All findings of a brief are told, the run goes on, the counts add up, and the bytes are kept")
  func kept() throws {
    let scratch = try Scratch()
    let lines: [[UInt8]] = [
      Array(Self.good.utf8), Array(Self.bad.utf8), [0x7B, 0xFF, 0x7D], Array("{".utf8), Array(Self.good.utf8),
    ]
    let input = try scratch.file("in.jsonl", Array(lines.joined(separator: [0x0A])))
    let output = "\(scratch.path)/out.jsonl"
    let run = try Program.run(["batch", input, "-o", output, "--detail", "lean", "--lang", "en"])
    #expect(run.status == 1)
    #expect(run.errors.contains("in.jsonl:2:") && run.errors.contains("audience") && run.errors.contains("lots"))
    #expect(
      run.errors.contains(
        "5 briefs read = 2 recommended + 0 blocked + 0 incomplete + 0 infeasible + 3 quarantined"))
    let records = try Self.records("\(output).quarantine.jsonl")
    #expect(records.map { $0["line"] as? Int } == [2, 3, 4])
    #expect(records[0]["text"] as? String == Self.bad)
    #expect(records[1]["text"] == nil && records[1]["base64"] as? String == Data(lines[2]).base64EncodedString())
    #expect(((records[0]["errors"] as? [Any])?.count ?? 0) >= 2, "all mistakes of the brief")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).count == 3)
  }

  @Test("A mended quarantine gives the answers the mended input would have given")
  func retried() throws {
    let scratch = try Scratch()
    let input = try scratch.file("in.jsonl", text: [Self.good, Self.bad, Self.good, Self.bad].joined(separator: "\n"))
    _ = try Program.run(["batch", input, "-o", "\(scratch.path)/out.jsonl", "--quarantine", "\(scratch.path)/q"])
    // One brief is mended, a line is damaged while at it, the other brief is left as it was.
    var lines = try String(contentsOfFile: "\(scratch.path)/q", encoding: .utf8).split(separator: "\n").map(String.init)
    try #require(lines.count == 2)
    lines[0] = lines[0].replacing("lots", with: "300tr").replacing("audiense", with: "audience")
    lines.insert("{\"file\": damaged", at: 1)
    let mended = try scratch.file("mended.jsonl", text: lines.joined(separator: "\n") + "\n")
    let retry = try Program.run(
      ["batch", "--retry-failed", mended, "-o", "\(scratch.path)/second.jsonl", "--lang", "en"])
    #expect(retry.status == 1)
    #expect(retry.errors.contains("C092") && retry.errors.contains("in.jsonl:4:"), "\(retry.errors)")
    #expect(retry.errors.contains("3 briefs read = 1 recommended"))
    let left = try String(contentsOfFile: "\(scratch.path)/second.jsonl.quarantine.jsonl", encoding: .utf8)
    #expect(left.split(separator: "\n").first == "{\"file\": damaged", "put back as it was")
    #expect(left.split(separator: "\n").count == 2)
    let whole = try scratch.file("in.jsonl", text: [Self.good, Self.good].joined(separator: "\n"))
    let expected = try Program.run(["batch", whole, "-o", "-", "--quiet"])
    let second = try String(contentsOfFile: "\(scratch.path)/second.jsonl", encoding: .utf8)
    #expect(expected.output.split(separator: "\n").last.map { "\($0)\n" } == second)
  }

  @Test("A file of a folder that cannot be read is a brief of its own without an answer, and can be tried again")
  func unreadable() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.json", text: Self.good)
    // A link to nowhere: permissions do not stop an administrator.
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/in/b.json", withDestinationPath: "\(scratch.path)/nowhere")
    let output = "\(scratch.path)/out.jsonl"
    let run = try Program.run(["batch", "\(scratch.path)/in", "-o", output])
    #expect(run.status == 1 && run.errors.contains("b.json"), "\(run.errors)")
    let record = try #require(try Self.records("\(output).quarantine.jsonl").first)
    #expect(record["text"] is NSNull)
    _ = try scratch.file("nowhere", text: Self.good)
    let retry = try Program.run(["batch", "--retry-failed", "\(output).quarantine.jsonl", "-o", "-"])
    #expect(retry.status == 0 && retry.output.contains("\"name\":\"b\""), "\(retry.errors)")
  }

  @Test("An input that cannot be read is one finding, and nothing is left behind")
  func noInput() throws {
    let scratch = try Scratch()
    let run = try Program.run(["batch", "\(scratch.path)/none.jsonl", "-o", "\(scratch.path)/out.jsonl"])
    #expect(run.status == 2 && run.errors.contains("C002"), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }

  @Test("A dry run finds what a run would find and writes nothing")
  func dryRun() throws {
    let scratch = try Scratch()
    let input = try scratch.file("in.jsonl", text: [Self.good, Self.bad].joined(separator: "\n"))
    let run = try Program.run(["batch", input, "-o", "\(scratch.path)/out.xlsx", "--dry-run", "--lang", "en"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty && run.errors.contains("in.jsonl:2:"))
    #expect(run.errors.contains("2 briefs read = 1 understood + 1 quarantined"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["in.jsonl"])
  }

  @Test("A run over the quarantine of an earlier one takes it away when all is well now")
  func replaced() throws {
    let scratch = try Scratch()
    let input = try scratch.file("in.jsonl", text: Self.bad)
    let arguments = ["batch", input, "-o", "\(scratch.path)/out.jsonl", "--quiet"]
    #expect(try Program.run(arguments).status == 1)
    _ = try scratch.file("in.jsonl", text: Self.good)
    #expect(try Program.run(arguments).status == 2, "the output exists")
    #expect(try Program.run(arguments + ["--force"]).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["in.jsonl", "out.jsonl"])
  }

  static func records(_ path: String) throws -> [[String: Any]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}
