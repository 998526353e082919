import Foundation
import Testing

@Suite("kolmix rules check")
struct RulesCheckTests {
  /// A folder with one of the packs with planted faults.
  private static func pack(_ faults: String...) throws -> Scratch {
    let scratch = try Scratch()
    for (index, name) in (["vocabulary.lua", "base.lua"] + faults).enumerated() {
      let text = try Repository.text("Tests/Fixtures/faults/\(name)")
      _ = try scratch.file("pack/\(index)-\(name.split(separator: "/").last ?? "")", text: text)
    }
    return scratch
  }

  private static func check(_ scratch: Scratch, _ arguments: String...) throws -> Program.Run {
    try Program.run(["rules", "check", "--rules", "pack"] + arguments, folder: scratch.path)
  }

  private static func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("Warnings leave the status at 0, --strict makes them errors, errors give 1 however many there are")
  func statuses() throws {
    let warned = try Self.pack("planted/duplicate-plain.lua")
    #expect(try Self.check(warned).status == 0)
    let strict = try Self.check(warned, "--strict", "--lang", "en")
    #expect(strict.status == 1 && strict.output.contains("error[R062]"))
    let wrong = try Self.pack("planted/impossible-amounts.lua")
    #expect(try Self.check(wrong).status == 1)
    let several = try Scratch()
    for (index, name) in ["vocabulary", "base", "planted/impossible-set", "planted/rows-overlap"].enumerated() {
      _ = try several.file("pack/\(index).lua", text: try Repository.text("Tests/Fixtures/faults/\(name).lua"))
    }
    let two = try Self.check(several, "--lang", "en")
    #expect(two.status == 1 && two.output.contains("Errors: 2,"), "\(two.output)")
    _ = try wrong.file("pack/9-broken.lua", text: "rule \"x\" {")
    for format in ["text", "json", "sarif", "github"] {
      #expect(try Self.check(wrong, "--format", format).status == 2)
    }
    #expect(try Program.run(["rules", "check", "--rules", "nowhere"], folder: wrong.path).status == 2)
  }

  @Test("Of a pack with one wrong word and what follows from it the first is shown, and how much more there is")
  func echoes() throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: Repository.path("rules"), toPath: "\(scratch.path)/pack")
    let words = "pack/00-vocabulary/fields-money.lua"
    let text = try String(contentsOfFile: "\(scratch.path)/\(words)", encoding: .utf8)
    _ = try scratch.file(words, text: text.replacingOccurrences(of: "field \"budget\"", with: "fied \"budget\""))
    _ = try scratch.file("pack/zz.lua", text: "rule \"x {")
    let run = try Self.check(scratch, "--lang", "en")
    #expect(run.status == 2 && run.errors.hasPrefix("error[R001]"), "what Lua cannot read comes first")
    #expect(run.errors.contains("did you mean \"field\"?"))
    #expect(run.errors.contains("more findings of kind R004 are not shown"))
    #expect(run.errors.split(separator: "\n").count < 120)
    let all = try #require(try Self.json(try Self.check(scratch, "--format", "json").output)["findings"] as? [Any])
    #expect(all.count > 100, "programs are given all")
  }

  @Test("Every finding is written with the brief that shows it, which recommend reads and answers")
  func witnesses() throws {
    for name in ["duplicate-plain", "gap-corner", "masked-row", "subsumed-share", "order-inference", "gap-set"] {
      let scratch = try Self.pack("planted/\(name).lua")
      let run = try Self.check(scratch, "--write-witness", "shown", "--lang", "en")
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/shown")
      try #require(files.count == 1, "\(name): \(run.output)")
      #expect(run.output.contains("A brief that shows it: shown/\(files[0])"))
      let text = try String(contentsOfFile: "\(scratch.path)/shown/\(files[0])", encoding: .utf8)
      #expect(text.hasPrefix("# pack/2-\(name).lua:"))
      let findings = try Self.json(try Self.check(scratch, "--format", "json").output)["findings"] as? [[String: Any]]
      let rules = try #require(findings?.first?["rules"] as? [String])
      let answer = try Program.run(
        ["recommend", "shown/\(files[0])", "--rules", "pack", "--format", "json"], folder: scratch.path)
      #expect(answer.status == 0, "\(name): \(answer.errors)")
      let reasons = try #require(try Self.json(answer.output)["reasons"] as? [[String: Any]])
      let fired = reasons.compactMap { $0["rule"] as? String }
      if name.hasPrefix("gap") {
        #expect(!fired.contains { $0.hasPrefix("t#") })
      } else if name != "masked-row" {
        #expect(rules.allSatisfy(fired.contains), "\(name): \(fired)")
      }
    }
  }

  @Test("JSON says everything in both languages")
  func formatJSON() throws {
    let scratch = try Self.pack("planted/masked-row.lua")
    let document = try Self.json(try Self.check(scratch, "--format", "json").output)
    let finding = try #require((document["findings"] as? [[String: Any]])?.first)
    #expect(finding["code"] as? String == "R065" && finding["severity"] as? String == "warning")
    #expect(finding["witness_state"] as? String == "shown" && finding["witness"] is [String: Any])
    for key in ["message", "hint"] {
      let texts = finding[key] as? [String: String] ?? [:]
      #expect(texts["en"]?.isEmpty == false && texts["vi"]?.isEmpty == false && texts["en"] != texts["vi"])
    }
    let summary = try #require(document["summary"] as? [String: Int])
    #expect(summary["warnings"] == 1 && summary["errors"] == 0 && summary["rules"] == summary["analysed"])
  }

  @Test("SARIF has the structure of version 2.1.0, with the place of each finding")
  func formatSARIF() throws {
    let scratch = try Self.pack("planted/impossible-amounts.lua", "planted/gap-choice.lua")
    for name in ["pack", "broken"] {
      let run = try Self.check(scratch, "--format", "sarif", "--lang", name == "pack" ? "en" : "vi")
      let document = try Self.json(run.output)
      #expect(document["version"] as? String == "2.1.0")
      #expect((document["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
      let runs = try #require(document["runs"] as? [[String: Any]])
      #expect(runs.count == 1)
      let driver = try #require((runs[0]["tool"] as? [String: Any])?["driver"] as? [String: Any])
      #expect(driver["name"] as? String == "kolmix")
      let rules = try #require(driver["rules"] as? [[String: Any]])
      let results = try #require(runs[0]["results"] as? [[String: Any]])
      #expect(results.count >= (name == "pack" ? 2 : 1))
      for result in results {
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
        #expect(["error", "warning", "note"].contains(result["level"] as? String))
        #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
        let place = try #require(
          (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        let uri = try #require((place["artifactLocation"] as? [String: Any])?["uri"] as? String)
        #expect(uri.hasPrefix("pack/"))
        let region = try #require(place["region"] as? [String: Int])
        #expect((region["startLine"] ?? 0) > 0 && (region["endColumn"] ?? .max) > (region["startColumn"] ?? 0))
      }
      _ = try scratch.file("pack/9-brokèn file.lua", text: "rule \"x\" {\n")
    }
  }

  @Test("GitHub's commands are one line each, their texts escaped")
  func formatGitHub() throws {
    let scratch = try Self.pack("planted/gap-amounts.lua", "planted/impossible-amounts.lua")
    let lines = try Self.check(scratch, "--format", "github", "--lang", "en").output.split(separator: "\n")
    #expect(lines.count == 2)
    let places = lines.map { $0.split(separator: "::").first.map(String.init) ?? "" }
    #expect(places[0] == "warning file=pack/2-gap-amounts.lua,line=2,title=R069")
    #expect(places[1].hasPrefix("error file=pack/3-impossible-amounts.lua,line=4,"))
    #expect(lines.allSatisfy { $0.contains("%0A") })
  }

  @Test("A group of rules can be asked for gaps and overlaps; one that names nothing is a mistake")
  func groups() throws {
    let scratch = try Self.pack("clean/layers-of-points.lua")
    let run = try Self.check(scratch, "--group", "pack/2-*", "--lang", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("warning[R074]") && run.output.contains("goal.awareness"))
    #expect(run.output.contains("note[R075]"))
    let none = try Self.check(scratch, "--group", "zebra*", "--lang", "en")
    #expect(none.status == 2 && none.output.contains("error[R078]"))
  }

  @Test("Rules with functions are not guessed at: the check says how much of them it saw")
  func functions() throws {
    let scratch = try Self.pack("clean/functions-alike.lua")
    let run = try Self.check(scratch, "--lang", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("Analysed in full: 1 of 3 rules"))
  }
}
