import CampaignModel

/// Writes the contracts that give `contracted.macro.count` and the like wanted values.
struct ContractSketch {
  let pack: Pack

  /// Records of the field of contracts; nil when nothing is wanted, or it cannot be had.
  func records(_ wanted: [(fact: String, value: FieldValue)]) -> [FieldRecord]? {
    guard let field = pack.schema.index(of: FieldRole.contracted) else { return nil }
    let columns = pack.schema.fields[field].columns
    guard let tierColumn = columns.firstIndex(where: { $0.id == "tier" }) else { return nil }
    var counts: [String: Int64] = [:]
    var fees: [String: Money] = [:]
    var total: Int64 = 0
    for (fact, value) in wanted {
      let parts = fact.split(separator: ".").map(String.init)
      switch (parts.count, parts.last, value) {
      case (2, "count", .integer(let count)): total = count
      case (3, "count", .integer(let count)): counts[parts[1]] = count
      case (3, "fee", .money(let fee)): fees[parts[1]] = fee
      default: break
      }
    }
    for (tier, fee) in fees where fee > .zero && (counts[tier] ?? 0) == 0 { counts[tier] = 1 }
    let missing = total - counts.values.reduce(0, +)
    if missing > 0, let tier = pack.ruleSet.tierNames.first(where: { counts[$0] == nil }) ?? counts.keys.min() {
      counts[tier, default: 0] += missing
    }
    let lines = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    guard !lines.isEmpty else { return nil }
    return lines.map { tier, count in
      let each = fees[tier].map { Money($0.amount / max(count, 1)) }
      return FieldRecord(
        values: columns.enumerated().map { index, column in
          if index == tierColumn { return value(tier, column) }
          switch column.id {
          case "count": return .integer(count)
          case "fee": return each.map { .money($0) }
          default: return column.fallback
          }
        })
    }
  }

  private func value(_ tier: String, _ column: FieldSchema) -> FieldValue? {
    guard column.type == .choice else { return .text(tier) }
    return column.values.firstIndex { $0.id == tier }.map { .choice($0) }
  }
}
