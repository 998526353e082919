import BriefReading
import CampaignModel
import Testing

@Suite("Numbers given as ranges")
struct RangeReadingTests {
  private static let schema = BriefSchema(
    fields: [
      FieldSchema(
        id: "rate", type: .percent, title: LocalizedText(en: "Rate"), range: 0...1, role: .conversionRate),
      FieldSchema(id: "overlap", type: .number, title: LocalizedText(en: "Overlap"), range: 0...100, role: .overlap),
      FieldSchema(id: "margin", type: .percent, title: LocalizedText(en: "Margin"), range: 0...1, role: .margin),
    ], groups: [])

  private func read(_ text: String, _ format: BriefFormat = .yaml) -> BriefOutcome {
    BriefReader(schema: Self.schema).read(Array(text.utf8), format: format, file: "b")
  }

  @Test(
    "A range in any form people use is its middle with both ends",
    arguments: [
      "rate: 1%..4%", "rate: 1%–4%", "rate: 1-4%", "rate: 1% - 4%", "rate: từ 1% đến 4%", "rate: 1% đến 4%",
      "rate: 1% to 4%", "rate: [1%, 4%]", "rate: \"1% ~ 4%\"",
    ])
  func forms(text: String) throws {
    let outcome = read(text.replacing("từ ", with: ""))
    #expect(outcome.diagnostics == [])
    let slot = try #require(outcome.brief?.slots.first)
    #expect(slot.value == .number(0.02) && slot.spread == 2)
    let range = try #require(slot.range)
    #expect(range.low == 0.01 && range.high == 0.04)
  }

  @Test("JSON takes a list of two numbers or a text")
  func json() throws {
    for text in [#"{"rate": [0.01, 0.04]}"#, #"{"rate": "1%..4%"}"#] {
      let slot = try #require(read(text, .json).brief?.slots.first)
      #expect(slot.value == .number(0.02) && slot.spread == 2)
    }
  }

  @Test("A point stays a point, and equal ends are one")
  func points() throws {
    for text in ["rate: 2%", "rate: 2%..2%", "overlap: 1.5"] {
      let outcome = read(text)
      #expect(outcome.diagnostics == [] && outcome.brief?.slots.allSatisfy { $0.range == nil } == true)
    }
    #expect(read("overlap: 1..4").brief?.slots[1].value == .number(2))
  }

  @Test(
    "A range that cannot be is a finding at its place",
    arguments: [
      ("rate: 4%..1%", DiagnosticCode.rangeBroken), ("rate: 0%..1%", .rangeBroken), ("overlap: 0..3", .rangeBroken),
      ("rate: 1%..200%", .outOfRange), ("rate: [1%, two]", .notANumber), ("rate: [1%, [2%]]", .wrongType),
      ("rate: [1%, 2%, 3%]", .wrongType), ("rate: [1%, null]", .wrongType), ("margin: 1%..3%", .notANumber),
      ("margin: [1%, 3%]", .wrongType), ("rate: 1e-3", .notANumber),
    ])
  func broken(text: String, code: DiagnosticCode) {
    let found = read(text).diagnostics
    #expect(found.map(\.code) == [code], "\(text): \(found.map(\.code.id))")
    #expect(found.first?.location?.line == 1)
  }

  @Test("What is typed is read alike")
  func typed() throws {
    let editor = BriefEditor(schema: Self.schema)
    #expect(try editor.value(of: 0, from: "1%..4%") == .number(0.02))
    #expect(editor.spread(of: 0, from: "1%..4%") == 2)
    #expect(editor.spread(of: 0, from: "2%") == nil && editor.spread(of: 2, from: "1%..4%") == nil)
    #expect(throws: EditFailure.self) { try editor.value(of: 0, from: "4%..1%") }
  }
}
