import BriefReading
import CampaignModel

/// The fields of the workload's briefs.
enum Workload {
  static let tiers = ["micro", "macro"]
  static let reader = BriefReader(schema: schema)

  static let schema = BriefSchema(
    fields: ["awareness", "engagement", "trust", "conversion", "community"].map {
      FieldSchema(id: "goal.\($0)", type: .percent, title: LocalizedText(), role: .goal)
    } + [
      FieldSchema(id: "budget", type: .money, title: LocalizedText(), required: true, role: .budget),
      FieldSchema(id: "audience", type: .integer, title: LocalizedText(), role: .audience),
      FieldSchema(id: "weeks", type: .integer, title: LocalizedText(), role: .weeks),
      FieldSchema(id: "past_ad_fatigue", type: .number, title: LocalizedText()),
      choice(
        "niche",
        [
          "beauty", "fashion", "food", "tech", "travel", "fitness", "parenting", "gaming", "finance", "education",
          "home", "auto",
        ]),
      choice("platforms", ["facebook", "tiktok", "instagram", "youtube", "zalo"], type: .set),
      choice("control", ["low", "medium", "high"]),
      choice("stage", ["launch", "sustain"]),
      FieldSchema(id: "community_channel", type: .flag, title: LocalizedText()),
      FieldSchema(id: "client", type: .text, title: LocalizedText()),
    ],
    groups: [FieldGroup(id: "goal", aliases: ["goals"], isWeights: true, title: LocalizedText())])

  /// The field money comes from.
  static let budget = schema.index(of: .budget) ?? 0

  /// The options of a field.
  static func options(_ id: String) -> [String] {
    schema.index(of: id).map { schema.fields[$0].values.map(\.id) } ?? []
  }

  private static func choice(_ id: String, _ options: [String], type: FieldType = .choice) -> FieldSchema {
    FieldSchema(id: id, type: type, title: LocalizedText(), values: options.map { FieldOption(id: $0) })
  }
}
