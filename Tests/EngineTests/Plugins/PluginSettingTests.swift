import CampaignModel
import Testing
import Workspace

@testable import Engine

@Suite("Settings of a plugin")
struct PluginSettingTests {
  private let config = """
    config = {
      points = { type = "number", default = 3, range = { -10, 10 }, title = { en = "P", vi = "P" }, description = { en = "P", vi = "P" } },
      fee = { type = "money", title = { en = "F", vi = "F" }, description = { en = "F", vi = "F" } },
      mood = { type = "choice", values = { "calm", "loud" }, default = "calm", title = { en = "M", vi = "M" }, description = { en = "M", vi = "M" } },
      on = { type = "flag", default = false, title = { en = "O", vi = "O" }, description = { en = "O", vi = "O" } },
      words = { type = "texts", title = { en = "W", vi = "W" }, description = { en = "W", vi = "W" } },
    },
    """

  private func points(_ assignments: [String], file: String? = nil) throws -> Double? {
    let folder = MiniPlugin.folder(
      "p", manifest: config,
      scripts: """
        rule "r" { title = { en = "T", vi = "T" }, source = "t", when = always,
          favour = { macro = config.points + (config.fee or 0) / 1e6 + (config.on and 1 or 0) + #(config.words or {}) + (config.mood == "loud" and 0.5 or 0) } }
        """)
    let workspace = try file.map { try WorkspaceFile(bytes: Array($0.utf8), file: "kolmix.yaml") } ?? WorkspaceFile()
    let requests = try PluginRequest.all(file: workspace, named: ["p"], set: assignments)
    let outcome = try PluginSet(
      layers: [MiniPack.files(MiniPack.rule("good", "when = always, favour = { micro = 5 }"))], folders: [folder],
      requests: requests
    ).load(isStrict: true)
    return try MiniPlugin.answer(outcome.pack).mix?.tiers.last?.points
  }

  private func codes(_ assignments: [String], file: String? = nil) -> [DiagnosticCode] {
    do {
      _ = try points(assignments, file: file)
      return []
    } catch let errors as PackErrors {
      return errors.diagnostics.map(\.code)
    } catch let finding as Diagnostic {
      return [finding.code]
    } catch {
      return []
    }
  }

  @Test("Defaults hold, the workspace file counts over them, the command line over both")
  func precedence() throws {
    #expect(try points([]) == 3)
    #expect(try points([], file: "plugins: {p: {points: 4}}\n") == 4)
    #expect(try points(["p.points=5"], file: "plugins: {p: {points: 4}}\n") == 5)
    #expect(try points([], file: "plugins: [p]\n") == 3)
  }

  @Test("Values are read by their types, as people write them")
  func types() throws {
    #expect(try points(["p.fee=2tr", "p.on=có", "p.words=a, b", "p.mood=loud"]) == 8.5)
    #expect(try points([], file: "plugins:\n  p:\n    fee: 2 triệu\n    words: [a, b, c]\n") == 8)
  }

  @Test("What does not fit is refused before anything runs")
  func refused() {
    #expect(codes(["p.points=50"]) == [.ruleValueOutOfRange])
    #expect(codes(["p.points=many"]) == [.wrongRuleValue])
    #expect(codes(["p.on=maybe"]) == [.wrongRuleValue])
    #expect(codes(["p.mood=angry"]) == [.unknownFieldValue])
    #expect(codes(["p.pionts=4"]) == [.settingUnknown])
    #expect(codes(["points=4"]) == [.settingMalformed])
    #expect(codes(["q.points=4"]) == [.pluginNotFound])
    #expect(codes([], file: "plugins: {p: {points: {a: 1}}}\n") == [.wrongRuleValue])
    #expect(codes([], file: "plugins: {p: {limits: {stepz: 1}}}\n") == [.settingUnknown])
  }

  @Test("A wrong setting is shown on its line, the near name proposed")
  func located() throws {
    let folder = MiniPlugin.folder("p", manifest: config)
    let file = try WorkspaceFile(bytes: Array("plugins:\n  p:\n    pionts: 4\n".utf8), file: "kolmix.yaml")
    let set = PluginSet(
      layers: [MiniPack.files(MiniPack.rule("good", "when = always, favour = { micro = 5 }"))], folders: [folder],
      requests: try PluginRequest.all(file: file, named: [], set: []))
    let finding = try #require(try set.load().findings.first)
    #expect(finding.location == SourceLocation(file: "kolmix.yaml", line: 3, column: 5))
    #expect(finding.excerpt?.text == "    pionts: 4")
    #expect(finding.suggestion == "points")
  }

  @Test(
    "A workspace file that is not one is refused at its place",
    arguments: [("plugin: {}\n", 1), ("rules: {a: 1}\n", 1), ("plugins:\n  p: 5\n", 2), ("rules: [a\n", 2)])
  func workspaceFile(text: String, line: Int) throws {
    let finding = try #require(throws: Diagnostic.self) {
      try WorkspaceFile(bytes: Array(text.utf8), file: "kolmix.yaml")
    }
    #expect(finding.location?.line == line, "\(finding)")
  }

  @Test("A setting without a default must be given when it is required")
  func required() throws {
    let manifest =
      "config = { key = { type = \"text\", required = true, title = { en = \"K\", vi = \"K\" }, description = { en = \"K\", vi = \"K\" } } }"
    #expect(try MiniPlugin.codes(MiniPlugin.folder("p", manifest: manifest)) == [.settingMissing])
    #expect(try MiniPlugin.codes(MiniPlugin.folder("p", manifest: manifest), assignments: ["p.key=x"]) == [])
  }

  @Test("A misspelt setting in a script is an error with the near name; one without a value is nil")
  func inScripts() throws {
    let outcome = try MiniPlugin.load(MiniPlugin.folder("p", manifest: config, scripts: "local x = config.pionts"))
    let finding = try #require(outcome.findings.first)
    #expect(finding.arguments.first?.contains("did you mean \"points\"?") == true)
    #expect(try MiniPlugin.codes(MiniPlugin.folder("p", manifest: config, scripts: "assert(config.fee == nil)")) == [])
    #expect(
      try MiniPlugin.codes(MiniPlugin.folder("p", manifest: config, scripts: "config.points = 9")) == [.deniedFunction])
  }
}
