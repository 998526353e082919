import CampaignModel

/// Other values of fields without an axis, in the schema's order.
enum FieldAlternatives {
  /// Every other option of a choice, the other side of a flag, a set with one member more or less (never empty). Without a
  /// value now: every option, both sides, each single member.
  static func of(_ schema: FieldSchema, value: FieldValue?) -> [FieldValue] {
    let options = schema.values.indices.prefix(64)
    switch schema.type {
    case .choice: return options.map { .choice($0) }.filter { $0 != value }
    case .flag: return [.flag(true), .flag(false)].filter { $0 != value }
    case .set:
      guard case .set(let members) = value else { return options.map { .set(1 << UInt64($0)) } }
      return options.map { members ^ (1 << UInt64($0)) }.filter { $0 != 0 }.map { .set($0) }
    default: return []
    }
  }

  /// How many steps two such values are apart: members of sets that differ, else 1.
  static func distance(_ from: FieldValue?, _ to: FieldValue?) -> Double {
    if case .set(let old) = from, case .set(let new) = to { return Double((old ^ new).nonzeroBitCount) }
    return from == to ? 0 : 1
  }
}
