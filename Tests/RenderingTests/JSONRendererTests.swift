import CampaignModel
import Testing

@testable import Rendering

@Suite struct JSONRendererTests {
  /// Samples that are possible answers; `odd` breaks invariants on purpose.
  static let possible = SampleAnswers.all.filter { $0.name != "odd" }.map(\.name)

  private func answer(_ name: String) throws -> Recommendation {
    try #require(SampleAnswers.all.first { $0.name == name }?.answer)
  }

  @Test(arguments: SampleAnswers.all.map(\.name))
  func thePrettyFormIsAsRecorded(name: String) throws {
    let bytes = try JSONRenderer.render(answer(name), form: .pretty)
    try Golden.check(String(decoding: bytes, as: UTF8.self), "\(name).json")
  }

  @Test(arguments: SampleAnswers.all.map(\.name))
  func everyFormIsValidJSONAndCompactMeansTheSameAsPretty(name: String) throws {
    let compact = try JSONRenderer.render(answer(name))
    let pretty = try JSONRenderer.render(answer(name), form: .pretty)
    #expect(compact.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    #expect(compact.last == UInt8(ascii: "\n"))
    #expect(try JSONValue(parsing: compact) == JSONValue(parsing: pretty))
  }

  @Test(arguments: SampleAnswers.all.map(\.name))
  func theLeanFormIsOneLineOfIdsAndNumbers(name: String) throws {
    let full = try answer(name)
    let lean = LeanAnswer(
      status: full.status, name: full.name, points: [TierAmount(tier: "nano", amount: 12.5)], mix: full.mix,
      rules: full.reasons.map(\.rule), diagnostics: [])
    let bytes = JSONRenderer().render(lean)
    #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    #expect(try JSONValue(parsing: bytes).keys == ["status", "name", "points", "mix", "rules"])
  }

  @Test func schemaAndWriterPromiseTheSame() throws {
    let schema = try JSONValue(parsing: Array(Golden.repository("docs/answer.schema.json").utf8))
    var walk = SchemaWalk(schema: schema)
    for name in Self.possible { walk.check(try JSONValue(parsing: JSONRenderer.render(answer(name)))) }
    for cause in [Infeasibility.Cause.nothingSpendable, .noAffordableTier, .contracts, .pins, .allExcluded] {
      walk.check(try JSONValue(parsing: JSONRenderer.render(SampleAnswers.infeasible(cause, budget: nil))))
    }
    #expect(walk.problems == [])
    #expect(walk.promised.subtracting(walk.seen).sorted() == [])
  }

  @Test func theSchemaWalkFindsWhatDoesNotFit() throws {
    let schema = try JSONValue(parsing: Array(Golden.repository("docs/answer.schema.json").utf8))
    var answer = SampleAnswers.recommended
    answer.mix?.tiers[1].count = -3
    var walk = SchemaWalk(schema: schema)
    walk.check(try JSONValue(parsing: JSONRenderer.render(answer)))
    walk.check(.object([("status", .string("maybe"))]))
    #expect(walk.problems.contains { $0.contains("-3 < 0") || $0.contains("fits no alternative") })
    #expect(walk.problems.contains { $0.contains("name is missing") })
  }

  @Test func theDocumentationNamesEveryKey() throws {
    let schema = try JSONValue(parsing: Array(Golden.repository("docs/answer.schema.json").utf8))
    let prose = try Golden.repository("docs/answer-json.md")
    let keys = Set(SchemaWalk(schema: schema).promised.map { String($0.drop { $0 != "." }.dropFirst()) })
    for key in keys.sorted() { #expect(prose.contains("`\(key)`"), "\(key)") }
  }

  @Test func moneyIsWholeAndSharesHaveSixDecimals() throws {
    let value = try JSONValue(parsing: JSONRenderer.render(SampleAnswers.recommended))
    let micro = try #require(value["mix"]?["tiers"]?.elements[1])
    #expect(micro["spend"] == .number("285000000"))
    #expect(micro["share"] == .number("0.721519"))
    #expect(value["reasons"]?.elements[2]["contribution"]?["micro"] == .number("-0.057123"))
    #expect(value["brief"]?["budget"]?["written"] == .string("500tr"))
    #expect(value["brief"]?["platforms"]?["value"] == .array([.string("tiktok"), .string("facebook")]))
    #expect(value["brief"]?["goal.trust"] == nil)
  }

  @Test func numbersThatAreNoneBecomeNull() throws {
    let value = try JSONValue(parsing: JSONRenderer.render(OddAnswer.make()))
    #expect(value["mix"]?["tiers"]?.elements[1]["share"] == .null)
    #expect(value["forecast"]?["frequency"] == .null)
  }

  @Test func findingsAloneCarryBothLanguages() throws {
    let finding = Diagnostic(
      .unknownField, ["buget"], at: SourceLocation(file: "a.yaml", line: 2, column: 1), suggestion: "budget")
    let value = try JSONValue(parsing: JSONRenderer().render([finding]))
    let first = try #require(value["diagnostics"]?.elements.first)
    #expect(first["message"]?["vi"]?.text == "không có trường “buget”")
    #expect(first["message"]?["en"]?.text == "unknown field \"buget\"")
    #expect(first["location"]?["column"] == .number("1"))
  }
}
