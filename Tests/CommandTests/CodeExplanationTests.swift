import BriefReading
import CampaignModel
import Engine
import Foundation
import Testing
import Workspace

@testable import Rendering

@Suite("Every code is explained, and its example gives it")
struct CodeExplanationTests {
  /// Codes that no text short enough to print gives, and why not; anything else must have an example that works.
  static let unshown = [
    // Bytes that are no text; very many mixes, limits or findings; a mistake of ours.
    "R029", "R035", "R037", "R047", "R077", "R080",
    "B002", "B003", "B023", "B027",  // bytes that are no text; very large files and texts
    "B053", "B054", "B055", "B057", "B058", "B062",  // workbooks; bytes that are no text; very long rows
    "P002", "C076", "C080", "O002",  // no command can be brought to say them
    "C081", "C082", "C086", "O001",  // very large answers
    "C090", "C094",  // two runs at once; a run that is stopped
    // Workbooks, and files of other programs; C102 and C103 are texts called workbooks.
    "C100", "C101", "C104", "C105", "C106", "C107", "C108", "C109", "C110", "C111", "C112", "C113", "C114", "C115",
    "C116", "C117", "C118", "C119",
  ]

  private static let base = """
    rule "base" {
      title = { en = "Base", vi = "Nền" }, reason = { en = "Base.", vi = "Nền." }, source = "test",
      when = always, advise = "more-seeds",
    }

    """

  @Test("Each code has words, a meaning and an example in both languages", arguments: DiagnosticCode.all.map(\.id))
  func isExplained(_ id: String) throws {
    let code = DiagnosticCode(id)
    for language in Language.allCases {
      let page = CodePage(code, language: language)
      let meaning = try #require(page.meaning, "\(id) has no meaning in \(language): see Sources/Rendering/Codes")
      #expect(meaning.means.count > 15 && meaning.matters.count > 15)
      #expect(meaning.means.hasSuffix(".") && meaning.matters.hasSuffix("."))
      let example = try #require(page.example, "\(id) has no example: see Sources/Rendering/Codes")
      #expect((example.unshown != nil) == Self.unshown.contains(id), "\(id)")
      let text = page.render()
      #expect(text.hasPrefix("\(id): "))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 150 })
    }
    let (english, vietnamese) = (CodePage(code, language: .en).meaning, CodePage(code, language: .vi).meaning)
    #expect(english?.means != vietnamese?.means && english?.matters != vietnamese?.matters)
  }

  @Test("The example gives the code", arguments: DiagnosticCode.all.map(\.id))
  func exampleWorks(_ id: String) throws {
    let example = try #require(CodePage(DiagnosticCode(id), language: .en).example, "\(id) has no example")
    guard example.unshown == nil else { return }
    let codes: [String]
    switch example.command {
    case ["rules", "check"] where example.files.allSatisfy({ $0.path.hasPrefix("rules/") }):
      codes = try Self.checked(example)
    case ["recommend", "brief.yaml"]: codes = try Self.answered(example)
    default: codes = try Self.ran(example)
    }
    #expect(codes.contains(id), "\(codes)")
  }

  private static func files(_ example: CodeExample) throws -> PackFiles {
    var contents: [(path: String, bytes: [UInt8])] = example.isWhole ? [] : [("base.lua", Array(base.utf8))]
    if !example.isWhole {
      for path in Repository.files(below: "rules/00-vocabulary", ending: ".lua") {
        contents.append((String(path.dropFirst(6)), Array(try Repository.text(path).utf8)))
      }
    }
    contents += example.files.filter { $0.path.hasPrefix("rules/") }.map {
      (String($0.path.dropFirst(6)), Array($0.text.utf8))
    }
    return PackFiles(root: "rules", contents: contents)
  }

  /// As `kolmix rules check` does it.
  private static func checked(_ example: CodeExample) throws -> [String] {
    let files = try files(example)
    do throws(PackErrors) {
      let pack = try Pack.load([files], comparing: false)
      return PackCheck(pack).report().findings.map(\.diagnostic.code.id)
    } catch {
      return error.diagnostics.map(\.code.id)
    }
  }

  /// As `kolmix recommend brief.yaml` does it.
  private static func answered(_ example: CodeExample) throws -> [String] {
    let pack = try Pack.load([try files(example)], limits: ScriptLimits(callSteps: 50_000))
    let text = try #require(example.files.first { $0.path == "brief.yaml" }?.text)
    let outcome = pack.briefs.read(Array(text.utf8), format: .yaml, file: "brief.yaml")
    let findings = outcome.brief.map { Recommender(pack: pack).recommend($0).diagnostics + $0.notes } ?? []
    return (outcome.diagnostics + findings).map(\.code.id)
  }

  /// By running the program in a folder with the files.
  private static func ran(_ example: CodeExample) throws -> [String] {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/rules", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Repository.path("rules/00-vocabulary"), toPath: "\(scratch.path)/rules/00-vocabulary")
    _ = try scratch.file("rules/base.lua", text: base)
    for file in example.files { _ = try scratch.file(file.path, text: file.text) }
    let run = try Program.run(
      example.command + ["--lang", "en"], folder: scratch.path, environment: example.environment)
    let text = run.output + run.errors
    return text.split(separator: "[").dropFirst().map { String($0.prefix(4)) } + [run.status == 0 ? "" : text]
  }

  @Test("kolmix explain knows codes in any case, lists all, and names the nearest to one that does not exist")
  func command() throws {
    let page = try Program.run(["explain", "r062", "--lang", "vi"])
    #expect(page.status == 0 && page.output.hasPrefix("R062: ") && page.output.contains("Cách sửa:"))
    let list = try Program.run(["explain", "--lang", "en"])
    #expect(list.output.split(separator: "\n").count == DiagnosticCode.all.count)
    let none = try Program.run(["explain", "R999", "--lang", "en"])
    #expect(none.status == 2 && none.output.isEmpty && none.errors.contains("[R079]"))
  }
}
