import CampaignModel
import Testing

@testable import BriefReading

@Suite("Names of values")
struct OptionNameTests {
  @Test(
    "A value may be called by its id, an alias, its title, or its title before an explanation",
    arguments: ["high", "chặt", "Cao: duyệt từng câu chữ", "cao", "CAO", "High", "high: every word approved"])
  func names(written: String) throws {
    let control = FieldSchema(
      id: "control", type: .choice, title: LocalizedText(vi: "Kiểm soát", en: "Control"),
      values: [
        FieldOption(id: "low", title: LocalizedText(vi: "Thấp: tự viết", en: "Low: creators write")),
        FieldOption(
          id: "high", title: LocalizedText(vi: "Cao: duyệt từng câu chữ", en: "High: every word approved"),
          aliases: ["chặt"]),
      ])
    let reader = BriefReader(schema: BriefSchema(fields: [control], groups: []))
    let outcome = reader.read(Array("{\"control\": \"\(written)\"}".utf8), format: .json, file: "b.json")
    #expect(outcome.brief?.slots.first?.value == .choice(1), "\(outcome.diagnostics)")
  }
}
