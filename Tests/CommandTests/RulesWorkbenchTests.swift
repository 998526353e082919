import Foundation
import Testing

@Suite("kolmix rules fmt, new, watch and docs")
struct RulesWorkbenchTests {
  @Test("fmt names what is not in the form, writes it, and leaves the rules as they are")
  func form() throws {
    let scratch = try Scratch()
    for name in ["vocabulary", "base"] {
      _ = try scratch.file("rules/\(name).lua", text: try Repository.text("Tests/Fixtures/faults/\(name).lua"))
    }
    let head = #"title = { en = "T", vi = "T" }, reason = { en = "R", vi = "R" }, source = "test""#
    _ = try scratch.file(
      "rules/t.lua", text: "decision_table \"t\" { \(head), hit = \"first\", file = \"t.csv\", partial = true }\n")
    _ = try scratch.file("rules/t.csv", text: "weeks,favour.micro\n<4,5\n8 .. 9,3\n")
    func run(_ arguments: String...) throws -> Program.Run {
      try Program.run(["rules"] + arguments + ["--lang", "en"], folder: scratch.path)
    }
    let before = try run("list", "--format", "json")
    let check = try run("fmt", "--check")
    #expect(check.status == 1 && check.output == "not in the form: rules/t.csv\n")
    #expect(try run("fmt").output == "written: rules/t.csv\n")
    let text = try String(contentsOfFile: "\(scratch.path)/rules/t.csv", encoding: .utf8)
    #expect(text == "weeks ,favour.micro\n< 4   ,5\n[8..9],3\n")
    #expect(try run("fmt", "--check").status == 0)
    #expect(try run("list", "--format", "json").output == before.output)
  }

  @Test("The shipped tables are in the form")
  func shipped() throws {
    let run = try Program.run(["rules", "fmt", "--check", "--lang", "en"])
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(
    "new starts a rule for any kind of field that loads and is found nothing wrong with",
    arguments: [
      "budget", "stage", "platforms", "product", "goal.trust", "vat_rate", "launch_date", "regulated", "weeks",
    ])
  func scaffold(field: String) throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: Repository.path("rules/00-vocabulary"), toPath: "\(scratch.path)/rules")
    _ = try scratch.file(
      "rules/base.lua",
      text: try Repository.text("Tests/Fixtures/faults/base.lua").replacingOccurrences(
        of: "\"base\"", with: "\"first\""))
    let run = try Program.run(
      ["rules", "new", "early-birds", "--when", field, "--into", "rules/mine.lua"], folder: scratch.path)
    #expect(run.status == 0, "\(run.errors)")
    let check = try Program.run(["rules", "check", "--format", "json"], folder: scratch.path)
    #expect(check.status == 0 && !check.output.contains("early-birds"), "\(field): \(check.output.prefix(600))")
    let again = try Program.run(["rules", "new", "early-birds", "--into", "rules/mine.lua"], folder: scratch.path)
    #expect(again.status == 2 && again.errors.contains("R082"))
  }

  @Test(
    "new refuses what would not become a rule of the pack, and changes nothing",
    arguments: [
      (["Early Birds"], "R081"), (["lines-by-size"], "R082"), (["early-birds", "--when", "colour"], "C031"),
      (["early-birds", "--into", "rules/mine.txt"], "R083"), (["early-birds", "--into", "mine.lua"], "R083"),
      (["early-birds", "--into", "rules/../mine.lua"], "R083"), (["early-birds", "--into", "rules/.mine.lua"], "R083"),
    ])
  func refused(arguments: [String], code: String) throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: Repository.path("rules"), toPath: "\(scratch.path)/rules")
    let before = try FileManager.default.subpathsOfDirectory(atPath: scratch.path)
    let run = try Program.run(["rules", "new"] + arguments, folder: scratch.path)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("[\(code)]"), "\(run.errors)")
    #expect(try FileManager.default.subpathsOfDirectory(atPath: scratch.path) == before)
  }

  @Test("new knows fields by their titles too")
  func titled() throws {
    let run = try Program.run(["rules", "new", "early-birds", "--when", "ngân sách"])
    #expect(run.status == 0 && run.output.contains("budget:below"), "\(run.errors)")
  }

  /// Ways editors save.
  enum Saving: CaseIterable {
    /// Empty the file and write it.
    case inPlace
    /// Write beside it and rename.
    case renamed
    /// Delete it first.
    case deleted
  }

  @Test("watch checks again when a file is saved, and outlives a broken edit", arguments: Saving.allCases)
  func watch(saving: Saving) throws {
    let scratch = try Scratch()
    for (index, name) in ["vocabulary", "base", "planted/duplicate-plain"].enumerated() {
      _ = try scratch.file("rules/\(index).lua", text: try Repository.text("Tests/Fixtures/faults/\(name).lua"))
    }
    func save(_ text: String) throws {
      let path = "\(scratch.path)/rules/2.lua"
      switch saving {
      case .inPlace: _ = try scratch.file("rules/2.lua", text: text)
      case .renamed: try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      case .deleted:
        try FileManager.default.removeItem(atPath: path)
        _ = try scratch.file("rules/2.lua", text: text)
      }
    }
    let program = try RunningProgram(["rules", "watch", "--lang", "en"], folder: scratch.path)
    #expect(program.wait(for: "notes: 0").contains("warning[R062]"))
    try save("rule \"x\" {\n")
    #expect(program.wait(for: "error[R001]").contains("error[R001]"))
    try save("-- mended\n")
    #expect(program.wait(for: "Errors: 0, warnings: 0").contains("Errors: 0, warnings: 0"))
    try save("rule \"y\" {\n")
    #expect(program.wait(for: "error[R001]").contains("error[R001]"))
    #expect(program.isRunning)
  }

  @Test("watch leaves after as many checks as it was told")
  func counted() throws {
    let run = try Program.run(["rules", "watch", "--count", "1", "--rules", "Tests/Fixtures/faults", "--lang", "en"])
    #expect(run.status == 0 && run.output.contains("Errors: "))
  }
}
