import CampaignModel
import Foundation
import Testing
import Workspace

@Suite("Settings of the program")
struct ConfigurationTests {
  /// Two values of a setting that differ.
  static func values(_ setting: ProgramSetting) -> (String, String) {
    switch setting.kind {
    case .text, .texts: ("one", "two")
    case .flag: ("true", "false")
    case .choice(let values): (values[0], values[1])
    case .number(let range): (String(range.lowerBound), String(range.upperBound))
    }
  }

  /// A workspace file that sets one thing.
  static func file(_ setting: ProgramSetting, _ value: String) throws -> WorkspaceFile {
    let parts = setting.rawValue.split(separator: ".")
    let text = parts.count > 1 ? "\(parts[0]):\n  \(parts[1]): \(value)\n" : "\(setting.rawValue): \(value)\n"
    return try WorkspaceFile(bytes: Array(text.utf8), file: "kolmix.yaml")
  }

  @Test(
    "A flag goes before the environment, that before the workspace, that before the default",
    arguments: ProgramSetting.allCases)
  func precedence(setting: ProgramSetting) throws {
    let (one, other) = Self.values(setting)
    let (file, variables) = (try Self.file(setting, one), [setting.variable: other])
    let all = Configuration(file: file, environment: variables)
    #expect(all.problems.isEmpty)
    #expect(all.resolve(setting, flag: "f", fallback: "d").source == .flag(setting.flag))
    #expect(all.resolve(setting, flag: "f", fallback: "d").text == "f")
    #expect(all.resolve(setting, flag: nil, fallback: "d").source == .environment(setting.variable))
    #expect(all.resolve(setting, flag: nil, fallback: "d").text == other)
    let written = Configuration(file: file, environment: [:]).resolve(setting, flag: nil, fallback: "d")
    #expect(written.text == one)
    guard case .workspace(let location) = written.source else {
      Issue.record("\(written)")
      return
    }
    #expect(location.file == "kolmix.yaml" && location.line == (setting.rawValue.contains(".") ? 2 : 1))
    let unset = Configuration(file: WorkspaceFile(), environment: [:]).resolve(setting, flag: nil, fallback: "d")
    #expect(unset.source == .fallback && unset.text == "d")
  }

  @Test("A value of the wrong kind is a finding and does not count")
  func wrongValues() {
    let wrong = [
      "KOLMIX_LANGUAGE": "fr", "KOLMIX_BATCH_JOBS": "0", "KOLMIX_SCRIPT_MEMORY": "lots", "KOLMIX_STRICT": "maybe",
      "KOLMIX_RULES": "",
    ]
    let configuration = Configuration(file: WorkspaceFile(), environment: wrong)
    #expect(configuration.problems.map(\.code) == Array(repeating: .configValue, count: wrong.count))
    #expect(configuration.resolve(.jobs, flag: nil, fallback: "7").text == "7")
  }

  @Test("A name that is nearly one of ours is a slip, any other is not ours")
  func names() throws {
    let configuration = Configuration(
      file: WorkspaceFile(), environment: ["KOLMIX_BATCH_JOB": "2", "KOLMIX_SOMETHING_ELSE": "1", "PATH": "/bin"])
    #expect(configuration.problems.map(\.suggestion) == ["KOLMIX_BATCH_JOBS"])
    for (text, near) in [("langauge: vi", "language"), ("batch:\n  detial: full", "batch.detail")] {
      #expect {
        try WorkspaceFile(bytes: Array(text.utf8), file: "kolmix.yaml")
      } throws: {
        ($0 as? Diagnostic)?.suggestion == near
      }
    }
  }

  @Test("What is set decides what the program does, and config explain says so in both languages")
  func wholeProgram() throws {
    let scratch = try Scratch()
    _ = try scratch.file("kolmix.yaml", text: "language: vi\nbatch:\n  detail: lean\n  select: id,mix.lead\n")
    let rules = ["--rules", Repository.path("rules")]
    let explained = try Program.run(["config", "explain"] + rules, folder: scratch.path)
    #expect(explained.status == 0 && explained.errors.isEmpty, "\(explained.errors)")
    #expect(explained.output.contains("kolmix.yaml:3") && explained.output.contains("mặc định"))
    let brief = Array(#"{"id":"x","goals":{"trust":1},"budget":"300tr","audience":"400k"}"#.utf8)
    let batch = try Program.run(["batch", "-", "-o", "-"] + rules, input: brief, folder: scratch.path)
    #expect(batch.output == "{\"id\":\"x\",\"mix.lead\":\"micro\"}\n" && batch.errors.contains("đã đọc 1 brief"))
    let variable = ["KOLMIX_BATCH_SELECT": "status", "KOLMIX_BATCH_FORMAT": "csv", "KOLMIX_LANGUAGE": "en"]
    let over = try Program.run(
      ["batch", "-", "-o", "-"] + rules, input: brief, folder: scratch.path, environment: variable)
    #expect(over.output == "\u{FEFF}Status\r\nrecommended\r\n" && over.errors.contains("1 briefs read"))
    let wrong = try Program.run(
      ["batch", "-", "-o", "-"] + rules, input: brief, folder: scratch.path, environment: ["KOLMIX_BATCH_JOBS": "many"])
    #expect(wrong.status == 2 && wrong.errors.contains("C098"), "\(wrong.errors)")
  }

  @Test("The manual page tells of every command and flag, and no line of it is a macro by mistake")
  func manualPage() throws {
    let page = try Program.run(["man"])
    #expect(page.status == 0)
    for word in [
      "recommend", "batch", "repl", "rules check", "config explain", "retry\\-failed", "\\-\\-dry\\-run", "KOLMIX_",
    ] {
      #expect(page.output.contains(word), "\(word)")
    }
    let macros: Set = [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".br"]
    for line in page.output.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
  }

  @Test("Completions name the commands", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let script = try Program.run(["completions", shell])
    #expect(script.status == 0)
    for word in ["recommend", "retry-failed", "dry-run", "plugins"] { #expect(script.output.contains(word)) }
    #expect(try Program.run(["completions", "tcsh"]).status == 2)
  }
}
