import CampaignModel

/// Fields as a pack would declare them, one of every type.
enum SampleFields {
  static func field(
    _ id: String, _ type: FieldType, _ vi: String, _ en: String, unit: String? = nil, values: [FieldOption] = [],
    columns: [FieldSchema] = [], role: FieldRole? = nil, question: LocalizedText = LocalizedText()
  ) -> FieldSchema {
    FieldSchema(
      id: id, type: type, title: LocalizedText(vi: vi, en: en), unit: unit, values: values, columns: columns,
      role: role,
      question: question)
  }

  static func option(_ id: String, _ vi: String, _ en: String) -> FieldOption {
    FieldOption(id: id, title: LocalizedText(vi: vi, en: en))
  }

  static let client = field("client", .text, "Khách hàng", "Client", role: .client)
  static let campaign = field("campaign", .text, "Chiến dịch", "Campaign", role: .campaign)
  static let budget = field("budget", .money, "Ngân sách", "Budget", unit: "VND", role: .budget)
  static let weeks = field("weeks", .integer, "Thời gian", "Duration", unit: "weeks", role: .weeks)
  static let launch = field("launch_date", .date, "Ngày ra mắt", "Launch date", role: .launchDate)
  static let awareness = field(
    "goal.awareness", .number, "nhận diện thương hiệu", "awareness", role: .goal)
  static let conversion = field("goal.conversion", .number, "chuyển đổi", "conversion", role: .goal)
  static let trust = field("goal.trust", .number, "lòng tin", "trust", role: .goal)
  static let audience = field("audience", .integer, "Khán giả", "Audience", unit: "people", role: .audience)
  static let platforms = field(
    "platforms", .set, "Nền tảng", "Platforms",
    values: [
      option("tiktok", "TikTok", "TikTok"), option("facebook", "Facebook", "Facebook"),
      option("youtube", "YouTube", "YouTube"),
    ], role: .platforms)
  static let control = field(
    "control", .choice, "Mức kiểm soát kịch bản", "Script control",
    values: [option("low", "thấp", "low"), option("medium", "vừa", "medium"), option("high", "cao", "high")])
  static let fatigue = field("past_ad_fatigue", .flag, "Từng nhàm quảng cáo", "Past ad fatigue")
  static let boost = field("line.boost", .amount, "Ngân sách chạy quảng cáo", "Boost", role: .line)
  static let conversionRate = field(
    "conversion_rate", .percent, "Tỷ lệ chuyển đổi", "Conversion rate", role: .conversionRate,
    question: LocalizedText(
      vi: "Bao nhiêu phần trăm lượt nhấp thành đơn hàng?", en: "What part of clicks become orders?"))
  static let exclusions = field("exclusions", .texts, "Không hợp tác với", "Exclusions")
  static let contracted = field(
    "contracted", .records, "Đã ký hợp đồng", "Contracted",
    columns: [
      field(
        "tier", .choice, "hạng", "tier", values: [option("micro", "Micro", "Micro"), option("macro", "Macro", "Macro")]),
      field("count", .integer, "số người", "count"), field("fee", .money, "phí booking", "fee"),
    ], role: .contracted)

  static func given(_ field: FieldSchema, _ value: FieldValue, written: String? = nil) -> EchoedField {
    EchoedField(
      field: field,
      slot: Slot(value: value, origin: .given, location: SourceLocation(file: "nonla.yaml", line: 3), written: written))
  }
}
