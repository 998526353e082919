import Foundation
import Testing

@Suite("The documentation")
struct DocumentationTests {
  /// A fenced block of a page.
  struct Block {
    let language: String
    let lines: [String]
    /// Heading number it stands under, as in `## 6. …`.
    let section: Int
  }

  static func blocks(_ page: String) throws -> [Block] {
    var found: [Block] = []
    var open: (language: String, lines: [String])?
    var section = 0
    for line in try Repository.text(page).split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("## "), open == nil { section = Int(line.dropFirst(3).prefix { $0.isNumber }) ?? section }
      if line.hasPrefix("```") {
        if let block = open {
          found.append(Block(language: block.language, lines: block.lines, section: section))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), [])
        }
      } else {
        open?.lines.append(line)
      }
    }
    return found
  }

  @Test(
    "Every command and file of the tutorial works as printed", arguments: ["docs/tutorial.md", "docs/tutorial.vi.md"])
  func tutorial(page: String) throws {
    let scratch = try Scratch()
    for folder in ["rules", "examples"] {
      try FileManager.default.copyItem(atPath: Repository.path(folder), toPath: "\(scratch.path)/\(folder)")
    }
    let blocks = try Self.blocks(page)
    let commands = blocks.filter { $0.language.isEmpty }.flatMap(\.lines)
    let brief = try #require(commands.lazy.compactMap { Self.words($0).first { $0.hasSuffix(".yaml") } }.first)
    let pack = try #require(commands.lazy.filter { $0.hasPrefix("cp ") }.compactMap { Self.words($0).last }.first)
    var ran = 0
    for block in blocks {
      switch block.language {
      case "yaml": _ = try scratch.file(brief, text: block.lines.joined(separator: "\n") + "\n")
      case "lua" where block.section >= 6:
        let file = "\(scratch.path)/\(pack)/pets.lua"
        let before = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        _ = try scratch.file("\(pack)/pets.lua", text: before + block.lines.joined(separator: "\n") + "\n")
      case "":
        for line in block.lines where !line.isEmpty {
          let words = Self.words(line)
          if words.first == "cp" {
            try FileManager.default.copyItem(atPath: "\(scratch.path)/rules", toPath: "\(scratch.path)/\(pack)")
            continue
          }
          try #require(words.first == "kolmix", "\(line)")
          let run = try Program.run(Array(words.dropFirst()), folder: scratch.path)
          #expect(run.status == 0, "\(line): \(run.errors)")
          ran += 1
        }
      default: break
      }
    }
    #expect(ran >= 6)
    let changed = try Program.run(["rules", "test", "--rules", pack], folder: scratch.path)
    #expect(changed.output.contains("ok") && changed.output.contains(" 0 failed"))
    #expect(changed.output.split(separator: "\n").count > 80, "the page's own tests ran with the pack's")
  }

  @Test("The plugin that docs/plugins.md writes loads, checks and runs as printed")
  func pluginPage() throws {
    let scratch = try Scratch()
    for folder in ["rules", "examples"] {
      try FileManager.default.copyItem(atPath: Repository.path(folder), toPath: "\(scratch.path)/\(folder)")
    }
    let blocks = try Self.blocks("docs/plugins.md")
    for block in blocks {
      let words = Self.words(block.language)
      guard words.count == 2 else { continue }
      _ = try scratch.file("plugins/coffee-season/\(words[1])", text: block.lines.joined(separator: "\n") + "\n")
    }
    _ = try scratch.file("plugins/coffee-season/README.md", text: "# coffee-season\n")
    let check = try Program.run(["plugins", "check", "coffee-season", "--lang", "en"], folder: scratch.path)
    #expect(check.status == 0 && !check.output.contains("warning"), "\(check.output)\(check.errors)")
    let commands = blocks.filter { $0.language == "console" }.flatMap(\.lines).filter { $0.hasPrefix("$ kolmix ") }
    #expect(commands.count >= 4)
    for command in commands {
      let run = try Program.run(Array(Self.words(command).dropFirst(2)), folder: scratch.path)
      #expect(run.status == 0 && !run.errors.contains("error"), "\(command): \(run.errors)")
    }
    let yaml = try #require(blocks.first { $0.language == "yaml" })
    _ = try scratch.file("kolmix.yaml", text: yaml.lines.joined(separator: "\n") + "\n")
    let used = try Program.run(
      ["recommend", "examples/briefs/07-phone-accessory.yaml", "--strict", "--plugins", Repository.path("plugins")],
      folder: scratch.path)
    #expect(used.status == 0, "\(used.errors)")
  }

  @Test("Every kolmix command of the README works as printed")
  func readme() throws {
    let lines = try Self.blocks("README.md").filter { $0.language == "console" }.flatMap(\.lines)
    let commands = lines.filter { $0.hasPrefix("$ kolmix ") }
    #expect(commands.count >= 3)
    let scratch = try Scratch()
    for folder in ["rules", "examples"] {
      try FileManager.default.copyItem(atPath: Repository.path(folder), toPath: "\(scratch.path)/\(folder)")
    }
    for command in commands {
      let run = try Program.run(Array(Self.words(command).dropFirst(2)), folder: scratch.path)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
  }

  @Test("The run the README shows is what the program prints")
  func readmeRun() throws {
    let block = try #require(
      try Self.blocks("README.md").first { $0.lines.first?.hasPrefix("$ kolmix recommend") == true })
    let command = try #require(block.lines.first)
    let run = try Program.run(Array(Self.words(command).dropFirst(2)))
    let printed = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in block.lines.dropFirst() where !line.isEmpty && line != "…" {
      #expect(printed.contains(line), "\(line)")
    }
  }

  @Test(
    "The runs a page shows are what the program prints", arguments: ["docs/rules-commands.md", "docs/explanations.md"])
  func runs(page: String) throws {
    let blocks = try Self.blocks(page).filter { $0.language == "console" }
    #expect(blocks.count >= 4)
    for block in blocks {
      let command = try #require(block.lines.first)
      let run = try Program.run(Self.arguments(command))
      // A statement that is refuted or left open is an answer too.
      let isProof = command.hasPrefix("$ kolmix rules prove ") && [1, 3].contains(run.status)
      #expect(run.status == 0 || isProof, "\(command): \(run.errors)")
      var printed = run.output.split(separator: "\n", omittingEmptySubsequences: false).map { Self.settled($0) }[...]
      var isGap = false
      for line in block.lines.dropFirst().map({ Self.settled($0[...]) }) {
        if line == "…" {
          isGap = true
        } else if let place = isGap ? printed.firstIndex(of: line) : printed.first == line ? printed.startIndex : nil {
          printed = printed[(place + 1)...]
          isGap = false
        } else {
          Issue.record("\(command) does not print \(line) here")
          break
        }
      }
    }
  }

  @Test("The run of a table is what the program prints, remarks and answers")
  func tableRun() throws {
    let block = try #require(try Self.blocks("docs/batch.md").first { $0.language == "console" })
    let run = try Program.run(Self.arguments(try #require(block.lines.first)))
    let printed = (run.output + run.errors).split(separator: "\n").map(String.init)
    for line in block.lines.dropFirst() where line != "…" { #expect(printed.contains(line), "\(line)") }
    #expect(block.lines.count > 6)
  }

  /// A line as it is printed; counts of rules and line numbers, which any new rule changes, become `#`.
  static func settled(_ line: Substring) -> String {
    guard !line.hasPrefix(" ") || line.contains(".lua:") else { return String(line) }
    return String(line).replacing(/[0-9]+/, with: "#")
  }

  /// The arguments after `$ kolmix`; quotation marks keep words together.
  static func arguments(_ command: String) -> [String] {
    var found: [String] = []
    for (place, part) in command.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      found += place % 2 == 0 ? words(String(part)) : [String(part)]
    }
    return Array(found.dropFirst(2))
  }

  @Test("Every code, rule key and role of the language is documented")
  func languageIsDocumented() throws {
    let page = try Repository.text("docs/rule-language.md")
    for key in [
      "favour", "at_least", "at_most", "share_at_least", "share_at_most", "creator_share_at_most", "only_one_of",
      "exclude", "scale", "line", "drop_goal", "assume", "ask", "block", "advise", "warn", "playbook", "apply", "reads",
      "priority", "any", "none", "all", "always", "known", "unknown", "between", "one_of", "has_any", "has_all",
      "contains", "smaller", "larger", "spendable", "cost.", "contracted.",
    ] {
      #expect(page.contains(key), "\(key)")
    }
  }

  @Test("The decision tables of the page load with the default pack, and its tests hold")
  func decisionTables() throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: Repository.path("rules"), toPath: "\(scratch.path)/rules")
    let blocks = try Self.blocks("docs/rule-language.md").filter { $0.section == 10 }
    let lua = blocks.filter { $0.language == "lua" }.flatMap(\.lines).joined(separator: "\n")
    let csv = try #require(blocks.first { $0.language == "csv" }).lines.joined(separator: "\n")
    _ = try scratch.file("rules/zz-page.lua", text: lua + "\n")
    _ = try scratch.file("rules/tables/market-size.csv", text: csv + "\n")
    let run = try Program.run(["rules", "test", "--rules", "rules", "--lang", "en"], folder: scratch.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("ok   a short beauty brief takes the first row"))
  }

  @Test("The planning functions of the page work with the default pack, and its test holds")
  func planningFunctions() throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: Repository.path("rules"), toPath: "\(scratch.path)/rules")
    let blocks = try Self.blocks("docs/rule-language.md").filter { $0.section == 11 && $0.language == "lua" }
    _ = try scratch.file("rules/zz-page.lua", text: blocks.flatMap(\.lines).joined(separator: "\n") + "\n")
    let run = try Program.run(["rules", "test", "--rules", "rules", "--lang", "en"], folder: scratch.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("ok   a budget of 2,000 đồng a head fills the audience"))
  }

  @Test("Every cell form, hit policy and output the page lists is named")
  func decisionTableWords() throws {
    let page = try Repository.text("docs/rule-language.md")
    for word in [
      "unique", "first", "priority", "collect", "not(…)", "all(tiktok, youtube)", "contains(limited)", "[4..12]",
      "share_at_least.micro", "scale.fee.macro", "infer.is_local", "Windows-1258",
    ] {
      #expect(page.contains(word), "\(word)")
    }
  }

  @Test(
    "Every command of the pages on the batch and on settings works as printed",
    arguments: [("docs/batch.md", 11), ("docs/configuration.md", 4)])
  func commandPage(page: String, commandCount: Int) throws {
    let scratch = try Scratch()
    for folder in ["rules", "examples"] {
      try FileManager.default.copyItem(atPath: Repository.path(folder), toPath: "\(scratch.path)/\(folder)")
    }
    for block in try Self.blocks(page) where block.language == "yaml" {
      _ = try scratch.file("kolmix.yaml", text: block.lines.joined(separator: "\n") + "\n")
    }
    let commands = try Self.blocks(page).filter { $0.language.isEmpty }.flatMap(\.lines).filter { !$0.isEmpty }
    for command in commands {
      try #require(command.hasPrefix("kolmix "), "\(command)")
      let run = try Program.run(Array(Self.words(command).dropFirst()), folder: scratch.path)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
    #expect(commands.count >= commandCount)
  }

  static func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
}
