import Foundation
import Testing

@Suite("kolmix repl without a terminal")
struct ReplCommandTests {
  static let brief = "examples/briefs/13-electric-scooter-launch.yaml"

  @Test("Lines from -c run in order, without prompt or colour, and end with 0")
  func lines() throws {
    let run = try Program.run(["repl", Self.brief, "--lang", "en", "-c", "set budget 800tr", "-c", "= budget"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("550M ₫ → 800M ₫") && run.output.hasSuffix("  800000000\n"))
    #expect(!run.output.contains("kolmix>") && !run.output.contains("\u{1B}"))
  }

  @Test(
    "A script stops at its first failing line, named with file and line",
    arguments: [
      ("set gaol.trust 1", Int32(1)), ("nonsense", Int32(2)),
    ])
  func script(line: String, status: Int32) throws {
    let scratch = try Scratch()
    let file = try scratch.file("what-if.kolmix", text: "# first\nload \(Self.brief)\n\(line)\nset budget 800tr\n")
    let run = try Program.run(["repl", "--lang", "en", "-f", file])
    #expect(run.status == status)
    #expect(run.errors.hasPrefix("\(file):3: error["))
    #expect(!run.output.contains("800M"))
  }

  @Test("Lines of a pipe are followed like those of a script")
  func pipe() throws {
    let good = try Program.run(
      ["repl", Self.brief, "--lang", "en"], input: Array("set weeks 6\nquit\nnonsense\n".utf8))
    #expect(good.status == 0 && good.output.contains("8 weeks → 6 weeks"))
    let bad = try Program.run(["repl", "--lang", "vi"], input: Array("set wieks 6".utf8))
    #expect(bad.status != 0 && bad.errors.hasPrefix("<stdin>:1: "))
  }

  @Test("A transcript replays with --check, and a difference ends with 1")
  func check() throws {
    let scratch = try Scratch()
    let file = "\(scratch.path)/talk.kolmix"
    let written = try Program.run(
      ["repl", Self.brief, "--lang", "vi", "-c", "đặt ngân sách 800tr", "-c", "vì sao micro", "-c", "biên bản \(file)"])
    #expect(written.status == 0)
    let same = try Program.run(["repl", "--check", file])
    #expect(same.status == 0 && same.output.contains("3 lệnh"))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("800tr", with: "801tr").write(toFile: file, atomically: true, encoding: .utf8)
    let other = try Program.run(["repl", "--lang", "en", "--check", file])
    #expect(other.status == 1 && other.errors.contains("C070"))
  }

  @Test("A brief or rules that cannot be read end with their status")
  func unreadable() throws {
    #expect(try Program.run(["repl", "nowhere.yaml", "-c", "show"]).status == 1)
    #expect(try Program.run(["repl", "--rules", "nowhere", "-c", "show"]).status == 2)
  }

  @Test("The session of the documentation is what the program says")
  func documentation() throws {
    for page in ["docs/repl.md"] {
      let blocks = try DocumentationTests.blocks(page).filter { $0.language == "console" }
      #expect(blocks.count >= 3)
      for block in blocks {
        let scratch = try Scratch()
        let file = try scratch.file(
          "doc.kolmix", text: "# kolmix transcript 1, lang en\n" + block.lines.joined(separator: "\n"))
        let run = try Program.run(["repl", "--lang", "en", "--check", file])
        #expect(run.status == 0, "\(run.errors)")
      }
    }
  }
}
