import CampaignModel
import Engine
import Foundation
import Testing

@testable import Batch
@testable import Rendering

@Suite("Parts of an answer in a table")
struct AnswerColumnTests {
  /// The default pack's answers to the year's first briefs, and each as JSON.
  static func answers(_ count: Int) throws -> (pack: Pack, answers: [(AnswerRecord, [String: Any])]) {
    let pack = try BatchDetailTests.pack()
    let recommender = Recommender(pack: pack)
    let lines = try Repository.text("examples/year.jsonl").split(separator: "\n").prefix(count)
    return (
      pack,
      try lines.enumerated().map { index, line in
        let brief = try #require(
          pack.briefs.read(Array(line.utf8), format: .json, file: "y", firstLine: index + 1).brief)
        let answer = recommender.recommend(brief)
        let json = try JSONSerialization.jsonObject(with: Data(JSONRenderer.render(answer)))
        return (AnswerRecord(.full(answer), file: "y", line: index + 1), try #require(json as? [String: Any]))
      }
    )
  }

  @Test("Every part says what the answer's JSON says under the same names")
  func sameAsJSON() throws {
    let (pack, answers) = try Self.answers(12)
    let columns = AnswerLayout.columns(of: pack, language: .en)
    var compared = 0
    for (record, json) in answers {
      let shown = try #require(
        try JSONSerialization.jsonObject(with: Data(JSONRenderer().render(record, columns.all))) as? [String: Any])
      for column in columns.all {
        guard let expected = Self.value(of: column.path, in: json) else { continue }
        compared += 1
        let value = try #require(shown[column.path])
        if let number = expected as? Double, let found = value as? Double {
          // Money and people are whole in a table.
          #expect(abs(number - found) <= max(0.5, 1e-6 * number.magnitude), "\(column.path)")
        } else {
          #expect("\(value)" == "\(expected)", "\(column.path)")
        }
      }
      for line in record.mix?.lines ?? [] {
        #expect(shown["mix.line.\(line.id)"] as? Int64 == line.amount.amount, "\(line.id)")
      }
    }
    #expect(compared > 500)
  }

  /// What the whole answer says under a part's path, when it has the same shape.
  static func value(of path: String, in json: [String: Any]) -> Any? {
    let parts = path.split(separator: ".").map(String.init)
    let mix = json["mix"] as? [String: Any]
    switch parts[0] {
    case "id": return json["name"]
    case "status", "currency", "playbook": return json[parts[0]]
    case "brief":
      let field = (json["brief"] as? [String: Any])?[parts.dropFirst().joined(separator: ".")] as? [String: Any]
      let value = field?["value"]
      return value is [[String: Any]] ? nil : value
    case "mix" where path == "mix.fixed":
      return (mix?["fixed"] as? [[String: Any]])?.reduce(0) { $0 + ($1["amount"] as? Int ?? 0) }
    case "mix" where parts.count == 2: return mix?[parts[1]]
    case "mix" where parts[1] == "line":
      let lines = mix?["fixed"] as? [[String: Any]]
      return lines?.first { $0["line"] as? String == parts[2] }?["amount"]
    case "mix":
      let tiers = mix?["tiers"] as? [[String: Any]]
      return tiers?.first { $0["tier"] as? String == parts[1] }?[parts[2]]
    case "forecast":
      let ranges = (json["forecast"] as? [String: Any])?["ranges"] as? [String: Any]
      return (ranges?[parts[1]] as? [String: Any])?[parts.count > 2 ? parts[2] : "p50"]
    case "questions": return (json["questions"] as? [[String: Any]])?.map { $0["rule"] ?? "" }
    case "rules": return (json["reasons"] as? [[String: Any]])?.map { $0["rule"] ?? "" }
    case "risks", "tactics": return (json[parts[0]] as? [[String: Any]])?.map { $0["id"] ?? "" }
    case "unknown": return (json["unknown"] as? [[String: Any]])?.map { $0["field"] ?? "" }
    case "stamps": return (json["stamps"] as? [String: Any])?[parts[1]]
    default: return nil
    }
  }

  @Test("Lean answers say the same in the parts they have")
  func leanParts() throws {
    let (pack, answers) = try Self.answers(12)
    let recommender = Recommender(pack: pack)
    let columns = AnswerLayout.columns(of: pack, language: .vi).all.filter { !$0.needsFull && $0.path != "rules" }
    #expect(columns.count > 15)
    let lines = try Repository.text("examples/year.jsonl").split(separator: "\n")
    for (index, (record, _)) in answers.enumerated() {
      let read = pack.briefs.read(Array(lines[index].utf8), format: .json, file: "y", firstLine: index + 1)
      let lean = AnswerRecord(.lean(recommender.recommendLean(try #require(read.brief))), file: "y", line: index + 1)
      for column in columns { #expect(column.value(lean) == column.value(record), "\(column.path)") }
    }
  }

  @Test("No path stands twice, every heading is in both languages, and a group stands for its parts")
  func paths() throws {
    let pack = try BatchDetailTests.pack()
    let columns = AnswerLayout.columns(of: pack, language: .en)
    #expect(Set(columns.all.map(\.path)).count == columns.all.count)
    let vietnamese = AnswerLayout.columns(of: pack, language: .vi)
    #expect(vietnamese.all.map(\.path) == columns.all.map(\.path))
    #expect(columns.all.allSatisfy { !$0.title.isEmpty } && vietnamese.all.allSatisfy { !$0.title.isEmpty })
    let group = try columns.chosen("forecast.reach, id,forecast.reach", isLean: false).map(\.path)
    #expect(group == ["forecast.reach", "id"])
    let tier = try columns.chosen("mix.line", isLean: false)
    #expect(tier.allSatisfy { $0.path.hasPrefix("mix.line.") } && tier.count > 2)
    for isLean in [true, false] {
      for isForScreen in [true, false] {
        let usual = columns.defaults(isLean: isLean, isForScreen: isForScreen)
        #expect(usual.first?.path == "id" && usual.count >= 6)
        #expect(!isLean || usual.allSatisfy { !$0.needsFull })
      }
    }
  }

  @Test("docs/batch.md names every part that any pack has")
  func documented() throws {
    let page = try Repository.text("docs/batch.md")
    for column in AnswerLayout.columns(of: try BatchDetailTests.pack(), language: .en).all {
      var path = column.path
      if path.hasPrefix("brief.") { path = "brief.FIELD" }
      if path.hasPrefix("mix.line.") { path = "mix.line.LINE" }
      let parts = path.split(separator: ".")
      if parts.count == 3, parts[0] == "mix", parts[1] != "line" { path = "mix.TIER.\(parts[2])" }
      if parts.count >= 2, parts[0] == "forecast" { path = String(parts[1]) }
      #expect(page.contains("`\(path)`"), "\(path)")
    }
  }
}
