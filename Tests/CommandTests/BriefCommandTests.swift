import Foundation
import Testing

@Suite("Forms for briefs")
struct BriefCommandTests {
  @Test("Every heading of a form is understood", arguments: ["csv", "xlsx"], ["vi", "en"])
  func headings(format: String, language: String) throws {
    let scratch = try Scratch()
    let form = "\(scratch.path)/form.\(format)"
    let made = try Program.run(["brief", "template", "--all", "-o", form, "--lang", language])
    try #require(made.status == 0, "\(made.errors)")
    let read = try Program.run(["batch", form, "--dry-run", "--lang", "en"])
    #expect(read.errors.contains("[B052]") && read.errors.contains("→ budget"), "\(read.errors)")
    #expect(!read.errors.contains("[B041]") && !read.errors.contains("[B042]"), "\(read.errors)")
    #expect(read.errors.contains("[C005]"), "a form has no briefs yet")
  }

  @Test("A form in YAML is a brief once its blanks are filled", arguments: ["vi", "en"])
  func yaml(language: String) throws {
    let scratch = try Scratch()
    var form = try Program.run(["brief", "template", "--lang", language]).output
    #expect(form.contains("weeks:") && form.contains(language == "vi" ? "Ngân sách" : "Budget"))
    for (blank, filled) in [
      ("\nbudget:", "\nbudget: 500tr"), ("\naudience:", "\naudience: 400k"), ("trust: 0", "trust: 1"),
    ] {
      try #require(form.contains(blank))
      form = form.replacing(blank, with: filled)
    }
    let brief = try scratch.file("brief.yaml", text: form)
    let answer = try Program.run(["recommend", brief, "--format", "json"])
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(
      answer.output.contains("\"status\":\"recommended\"") || answer.output.contains("\"status\": \"recommended\""))
  }

  @Test("An existing form is kept unless it may be replaced, and no workbook goes to a screen's text")
  func kept() throws {
    let scratch = try Scratch()
    let form = try scratch.file("form.csv", text: "mine")
    #expect(try Program.run(["brief", "template", "-o", form]).status == 2)
    #expect(try String(contentsOfFile: form, encoding: .utf8) == "mine")
    #expect(try Program.run(["brief", "template", "-o", form, "--force", "--lang", "en"]).status == 0)
    #expect(try String(contentsOfFile: form, encoding: .utf8).contains("ID,Audience,Budget,"))
  }

  @Test("Checking briefs ends with 1 when one cannot be understood, with 2 when there is nothing to check")
  func validate() throws {
    let scratch = try Scratch()
    let good = try Program.run(["brief", "validate", "examples/briefs", "examples/year.jsonl", "--lang", "en"])
    #expect(good.status == 0, "\(good.errors)")
    #expect(good.output.contains("understood + 0 quarantined"))
    let bad = try scratch.file("bad.csv", text: "id,goals,budget,audience\na,trust,2OO,400k\nb,trust,200tr,400k\n")
    let run = try Program.run(["brief", "validate", bad, "--lang", "en", "--format", "json"])
    #expect(run.status == 1)
    let said = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [[String: Any]]])
    let findings = try #require(said["diagnostics"])
    #expect(findings.contains { $0["code"] as? String == "B017" })
    #expect(try Program.run(["brief", "validate", "\(scratch.path)/none.csv"]).status == 2)
    #expect(try Program.run(["brief", "validate", bad, "--map", "x"]).status == 2)
  }

  @Test("The schema accepts the briefs kolmix accepts, and refuses what lacks a field")
  func schema() throws {
    let text = try Program.run(["brief", "schema"]).output
    let schema = try SchemaCheck(Data(text.utf8))
    let briefs =
      try Repository.text("examples/year.jsonl").split(separator: "\n").map { Data($0.utf8) }
      + Repository.files(below: "examples/briefs", ending: "json").map { Data(try Repository.text($0).utf8) }
    #expect(briefs.count > 40)
    for brief in briefs {
      #expect(
        try schema.accepts(JSONSerialization.jsonObject(with: brief)), "\(String(decoding: brief, as: UTF8.self))")
    }
    let good: [String: Any] = ["goals": ["trust": 1], "budget": "500tr", "audience": 400_000]
    #expect(schema.accepts(good))
    for missing in good.keys { #expect(!schema.accepts(good.filter { $0.key != missing }), "\(missing)") }
    #expect(!schema.accepts(good.merging(["budget": ["x"]]) { _, new in new }))
    #expect(!schema.accepts(["a"]))
  }
}

/// The part of JSON Schema the schema of briefs uses.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ data: Data) throws {
    root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// Whether a value satisfies it.
  func accepts(_ value: Any) -> Bool { accepts(value, root) }

  private func accepts(_ value: Any, _ schema: [String: Any]) -> Bool {
    schema.allSatisfy { keyword, wanted in
      switch keyword {
      case "$ref":
        let name = (wanted as? String)?.split(separator: "/").last.map(String.init) ?? ""
        let definitions = root["$defs"] as? [String: [String: Any]]
        return definitions?[name].map { accepts(value, $0) } ?? false
      case "type":
        let names = wanted as? [String] ?? [wanted as? String ?? ""]
        return names.contains { isOfType(value, $0) }
      case "allOf": return (wanted as? [[String: Any]] ?? []).allSatisfy { accepts(value, $0) }
      case "anyOf": return (wanted as? [[String: Any]] ?? []).contains { accepts(value, $0) }
      case "enum": return (wanted as? [String] ?? []).contains { $0 == value as? String }
      case "required":
        guard let object = value as? [String: Any] else { return true }
        return (wanted as? [String] ?? []).allSatisfy { object[$0] != nil }
      case "items":
        guard let list = value as? [Any], let each = wanted as? [String: Any] else { return true }
        return list.allSatisfy { accepts($0, each) }
      case "properties":
        guard let object = value as? [String: Any], let known = wanted as? [String: [String: Any]] else { return true }
        return object.allSatisfy { name, member in known[name].map { accepts(member, $0) } ?? true }
      case "$schema", "$defs", "title", "description": return true
      default: return false
      }
    }
  }

  private func isOfType(_ value: Any, _ name: String) -> Bool {
    switch name {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "number", "boolean": value is NSNumber && !(value is String)
    default: false
    }
  }
}
