import BriefReading
import CampaignModel

/// A small pack's fields: one of every type, a group of weights and a group of lines.
enum SampleSchema {
  static let schema = BriefSchema(fields: fields, groups: groups)
  static let reader = BriefReader(schema: schema)

  static let groups = [
    FieldGroup(
      id: "goal", aliases: ["goals", "mục tiêu"], isWeights: true, title: LocalizedText(vi: "Mục tiêu", en: "Goals")),
    FieldGroup(
      id: "line", aliases: ["lines"], isWeights: false, title: LocalizedText(vi: "Hạng mục chi phí", en: "Budget lines")
    ),
  ]

  static let fields: [FieldSchema] = [
    FieldSchema(id: "client", type: .text, title: LocalizedText(vi: "Khách hàng", en: "Client")),
    FieldSchema(
      id: "budget", type: .money, title: LocalizedText(vi: "Ngân sách", en: "Budget"), aliases: ["kinh phí"],
      range: 1_000_000...1_000_000_000_000, required: true, role: .budget),
    FieldSchema(
      id: "audience", type: .integer, title: LocalizedText(vi: "Tệp khách hàng", en: "Audience"), unit: "people",
      range: 100...120_000_000, role: .audience),
    FieldSchema(
      id: "weeks", type: .integer, title: LocalizedText(vi: "Số tuần", en: "Weeks"), unit: "weeks", range: 1...52,
      fallback: .integer(8), role: .weeks),
    FieldSchema(id: "reserve", type: .percent, title: LocalizedText(vi: "Dự phòng", en: "Reserve"), range: 0...0.5),
    FieldSchema(id: "score", type: .number, title: LocalizedText(vi: "Điểm", en: "Score")),
    FieldSchema(id: "vat_included", type: .flag, title: LocalizedText(vi: "Đã gồm VAT", en: "VAT included")),
    FieldSchema(
      id: "niche", type: .choice, title: LocalizedText(vi: "Ngành hàng", en: "Niche"),
      values: [
        FieldOption(id: "beauty", title: LocalizedText(vi: "Làm đẹp, mỹ phẩm", en: "Beauty"), aliases: ["skincare"]),
        FieldOption(id: "tech", title: LocalizedText(vi: "Công nghệ", en: "Technology")),
      ]),
    FieldSchema(
      id: "platforms", type: .set, title: LocalizedText(vi: "Nền tảng", en: "Platforms"),
      values: [
        FieldOption(id: "tiktok", aliases: ["tik tok"]), FieldOption(id: "facebook", aliases: ["fb"]),
        FieldOption(id: "youtube"),
      ]),
    FieldSchema(id: "cities", type: .texts, title: LocalizedText(vi: "Thành phố", en: "Cities")),
    FieldSchema(id: "launch_date", type: .date, title: LocalizedText(vi: "Ngày ra mắt", en: "Launch date")),
    FieldSchema(id: "currency", type: .text, title: LocalizedText(vi: "Tiền tệ", en: "Currency"), role: .currency),
    FieldSchema(
      id: "contracted", type: .records, title: LocalizedText(vi: "Đã ký", en: "Contracted"),
      columns: [
        FieldSchema(
          id: "tier", type: .choice, title: LocalizedText(vi: "Hạng", en: "Tier"),
          values: [FieldOption(id: "micro"), FieldOption(id: "macro")], required: true),
        FieldSchema(
          id: "count", type: .integer, title: LocalizedText(vi: "Số người", en: "Creators"), range: 1...10_000,
          fallback: .integer(1)),
        FieldSchema(id: "fee", type: .money, title: LocalizedText(vi: "Phí", en: "Fee")),
      ]),
    goal("awareness", "Nhận diện", "Awareness"), goal("trust", "Lòng tin", "Trust"),
    goal("conversion", "Chuyển đổi", "Conversion"),
    FieldSchema(id: "line.boost", type: .amount, title: LocalizedText(vi: "Chạy quảng cáo", en: "Boost")),
    FieldSchema(id: "line.production", type: .amount, title: LocalizedText(vi: "Sản xuất", en: "Production")),
  ]

  private static func goal(_ id: String, _ vi: String, _ en: String) -> FieldSchema {
    FieldSchema(id: "goal.\(id)", type: .percent, title: LocalizedText(vi: vi, en: en), role: .goal)
  }

  static func yaml(_ text: String, line: Int = 1) -> BriefOutcome {
    reader.read(Array(text.utf8), format: .yaml, file: "brief.yaml", firstLine: line)
  }

  static func json(_ text: String, line: Int = 1) -> BriefOutcome {
    reader.read(Array(text.utf8), format: .json, file: "briefs.jsonl", firstLine: line)
  }

  /// The value of a field in a brief.
  static func value(_ id: String, in outcome: BriefOutcome) -> FieldValue? { slot(id, in: outcome)?.value }

  /// The slot of a field in a brief.
  static func slot(_ id: String, in outcome: BriefOutcome) -> Slot? {
    guard let index = schema.index(of: id) else { return nil }
    return outcome.brief?.slots[index]
  }

  /// Findings as `B015@3:9`, which is all most tests look at.
  static func findings(_ outcome: BriefOutcome) -> [String] {
    outcome.diagnostics.map { "\($0.code.id)@\($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
  }
}
