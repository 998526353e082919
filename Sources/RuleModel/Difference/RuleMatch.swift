/// Tells which rules of two versions are the same as far as one key goes, and in the same order.
struct RuleMatch {
  /// What makes a rule the same: when it fires and what it settles. Names, texts and places do not matter.
  private struct Signature: Hashable {
    let condition: Condition
    let requires: Set<Int>
    let effects: [Effect]
    let stage: Stratum.Stage
    /// Name and policy of its table, and what the policy goes by.
    let table: [String]
  }

  private let old: RuleVersion
  private let new: RuleVersion
  private let speakers: (old: [OutcomeKey: [Int]], new: [OutcomeKey: [Int]])

  /// Matches the rules of two versions.
  init(_ old: RuleVersion, _ new: RuleVersion) {
    self.old = old
    self.new = new
    speakers = (Self.speakers(old), Self.speakers(new))
  }

  /// All that rules of either version settle, in order of first mention.
  var keys: [OutcomeKey] {
    var known: Set<OutcomeKey> = []
    return [old, new].flatMap { version in
      version.rules.flatMap { rule in rule.effects.map { OutcomeKey($0, of: rule) } }
    }.filter { known.insert($0).inserted }
  }

  private static func speakers(_ version: RuleVersion) -> [OutcomeKey: [Int]] {
    var found: [OutcomeKey: [Int]] = [:]
    for (index, rule) in version.rules.enumerated() {
      for key in Set(rule.effects.map { OutcomeKey($0, of: rule) }) { found[key, default: []].append(index) }
    }
    return found
  }

  /// The contenders for a key: rules that settle it, and rows that may keep such rules from being taken. Rules of both
  /// versions that cancel out are left out; changed ones come first.
  func contenders(
    for key: OutcomeKey, oldRegions: RuleRegions, newRegions: RuleRegions
  ) -> [OutcomeSplit.Contender] {
    let (one, two) = (members(speakers.old[key] ?? [], in: old), members(speakers.new[key] ?? [], in: new))
    let (left, right) = (one.map { signature($0, key, old) }, two.map { signature($0, key, new) })
    var partner: [Int: Int] = [:]
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in right.difference(from: left) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    let (keptOld, keptNew) = (one.indices.filter { !gone.contains($0) }, two.indices.filter { !come.contains($0) })
    for (first, second) in zip(keptOld, keptNew) { partner[one[first]] = two[second] }
    let touched = Set(
      gone.compactMap { old.rules[one[$0]].table.map { old.tables[$0.table].id } }
        + come.compactMap { new.rules[two[$0]].table.map { new.tables[$0.table].id } })
    func isIdle(_ rule: Int) -> Bool {
      guard key.addsUp else { return false }
      guard let table = old.rules[rule].table else { return true }
      return !touched.contains(old.tables[table.table].id)
    }
    var found: [OutcomeSplit.Contender] = []
    for rule in one {
      let other = partner[rule]
      if other != nil, isIdle(rule) { continue }
      found.append(contender(old: rule, new: other, oldRegions, rule))
    }
    let matched = Set(partner.values)
    for rule in two where !matched.contains(rule) { found.append(contender(old: nil, new: rule, newRegions, rule)) }
    let possible = found.filter { !$0.regions.isEmpty }
    return possible.filter(\.isChanged) + possible.filter { !$0.isChanged }
  }

  private func contender(old: Int?, new: Int?, _ regions: RuleRegions, _ rule: Int) -> OutcomeSplit.Contender {
    let own = regions.regions[rule]
    return OutcomeSplit.Contender(
      old: old, new: new, regions: own, hulls: own.map(RegionHull.init))
  }

  private func members(_ speaking: [Int], in version: RuleVersion) -> [Int] {
    let tables = Set(speaking.filter(version.competes).compactMap { version.rules[$0].table?.table })
    guard !tables.isEmpty else { return speaking }
    let rows = version.rules.indices.filter { rule in
      version.rules[rule].table.map { tables.contains($0.table) } ?? false
    }
    return Set(speaking + rows).sorted()
  }

  private func signature(_ rule: Int, _ key: OutcomeKey, _ version: RuleVersion) -> Signature {
    let content = version.rules[rule]
    var table: [String] = []
    if let row = content.table {
      let own = version.tables[row.table]
      table = [own.id, own.policy.rawValue, own.policy == .priority ? String(content.priority) : ""]
    }
    return Signature(
      condition: content.condition.withoutPlaces, requires: Set(content.requires), effects: content.effects(of: key),
      stage: content.stratum.stage, table: table)
  }
}
