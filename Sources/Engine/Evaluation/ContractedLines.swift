import CampaignModel

/// Creators the client has contracted already, read from the field with that role by its columns `tier`, `count` and `fee`.
struct ContractedLines {
  /// One line of contracts.
  struct Line {
    let tier: String
    let count: Int
    /// Fee of one creator; nil when the brief does not say.
    let fee: Money?
  }

  /// In the brief's order.
  let lines: [Line]

  /// The lines of a brief.
  init(pack: Pack, brief: Brief) {
    guard let index = pack.schema.index(of: FieldRole.contracted), case .records(let records) = brief.value(index)
    else {
      lines = []
      return
    }
    let columns = pack.schema.fields[index].columns
    func column(_ id: String, _ record: FieldRecord) -> FieldValue? {
      columns.firstIndex { $0.id == id }.flatMap { record.values.indices.contains($0) ? record.values[$0] : nil }
    }
    lines = records.compactMap { record in
      var tier: String?
      switch column("tier", record) {
      case .choice(let option):
        tier = columns.first { $0.id == "tier" }.flatMap {
          $0.values.indices.contains(option) ? $0.values[option].id : nil
        }
      case .text(let text): tier = text
      default: break
      }
      guard let tier else { return nil }
      var count = 1
      if case .integer(let number) = column("count", record) { count = Int(clamping: max(0, min(number, 1_000_000))) }
      var fee: Money?
      if case .money(let money) = column("fee", record) { fee = money }
      return Line(tier: tier, count: count, fee: fee)
    }
  }

  /// All contracted creators.
  var total: Int { lines.reduce(0) { $0 + $1.count } }

  /// Contracted creators of a tier.
  func count(_ tier: String) -> Int { lines.filter { $0.tier == tier }.reduce(0) { $0 + $1.count } }

  /// Money promised to contracted creators of a tier, as far as the brief says.
  func spend(_ tier: String) -> Money {
    lines.filter { $0.tier == tier }.reduce(.zero) { $0 + ($1.fee ?? .zero) * $1.count }
  }
}
