import Foundation
import Testing

@Suite("The example briefs")
struct ExampleTests {
  static let briefs =
    Repository.files(below: "examples/briefs", ending: ".yaml")
    + Repository.files(below: "examples/briefs", ending: ".json")

  static func golden(_ brief: String, _ ending: String) -> String {
    let stem = URL(fileURLWithPath: brief).deletingPathExtension().lastPathComponent
    return "Tests/Golden/\(stem)/expected.\(ending)"
  }

  /// Compares with the golden file, or rewrites it when asked; continuous integration refuses the switch.
  static func check(_ text: String, _ golden: String) throws {
    let environment = ProcessInfo.processInfo.environment
    if environment["KOLMIX_UPDATE_GOLDEN"] != nil {
      try #require(environment["CI"] == nil, "golden files are not rewritten in continuous integration")
      let url = URL(fileURLWithPath: Repository.path(golden))
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let expected = try Repository.text(golden)
    #expect(text == expected, "\(golden) differs; KOLMIX_UPDATE_GOLDEN=1 rewrites it")
  }

  @Test("There are at least twelve")
  func enough() { #expect(Self.briefs.count >= 12) }

  @Test("Each gives its golden text in both languages", arguments: briefs)
  func text(brief: String) throws {
    for language in ["vi", "en"] {
      let run = try Program.run(["recommend", brief, "--lang", language])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.isEmpty)
      try Self.check(Self.withoutDigest(run.output), Self.golden(brief, "\(language).txt"))
    }
  }

  @Test("Each gives its golden JSON, which is valid and adds up", arguments: briefs)
  func json(brief: String) throws {
    let run = try Program.run(["recommend", brief, "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    try Self.check(Self.withoutDigest(run.output), Self.golden(brief, "json"))
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    guard let mix = answer["mix"] as? [String: Any] else {
      #expect(answer["status"] as? String == "blocked" || answer["status"] as? String == "infeasible")
      return
    }
    let tiers = try #require(mix["tiers"] as? [[String: Any]])
    let lines = try #require(mix["fixed"] as? [[String: Any]])
    func money(_ value: Any?) throws -> Int64 { try #require(value as? NSNumber).int64Value }
    let spent =
      try tiers.reduce(0) { $0 + (try money($1["spend"])) } + lines.reduce(0) { $0 + (try money($1["amount"])) }
    let rest = try money(mix["reserve"]) + money(mix["unallocated"])
    #expect(try spent + rest == money(mix["total"]))
  }

  @Test("The same brief gives the same bytes twice")
  func sameBytes() throws {
    let first = try Program.run(["recommend", "examples/briefs", "--format", "json"])
    let second = try Program.run(["recommend", "examples/briefs", "--format", "json"])
    #expect(first.output == second.output)
    #expect(first.output.split(separator: "\n").count == Self.briefs.count)
  }

  /// Golden files outlive edits of rule texts that change nothing but the pack's digest.
  static func withoutDigest(_ text: String) -> String {
    guard let match = text.firstMatch(of: /[0-9a-f]{64}/) else {
      return text.replacing(/(rules|quy tắc) [0-9a-f]{8,12}/) { "\($0.output.1) DIGEST" }
    }
    return text.replacingOccurrences(of: String(match.output), with: "DIGEST")
  }
}
