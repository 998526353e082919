import CampaignModel
import RuleModel

/// Two packs told in the same numbers, so that their rules can be compared.
struct PackJoin {
  /// Facts of both.
  let facts: FactSchema
  /// The rules of the old pack, in its order.
  let old: RuleVersion
  /// The rules of the new pack, in its order.
  let new: RuleVersion
  /// What joint rules name.
  let names: RuleOutliner.Names
  /// Rules of the new pack with functions that the old one has not, or has otherwise; by place.
  let openNew: [Int]
  /// Rules of the old pack with functions that the new one has not, or has otherwise; by place.
  let openOld: [Int]
  private let placeInOld: [Int: Int]
  private let optionsInOld: [Int: [Int?]]
  private let newCount: Int

  /// Functions of the old pack that the new one does not have are numbered from here.
  private static let ownFunctions = 1 << 24

  /// Joins two packs.
  init(old: Pack, new: Pack) {
    let joint = JointSchema(old: old, new: new)
    let same = FunctionSources(old).same(as: FunctionSources(new))
    let translation = RuleTranslation(
      facts: joint.facts, fields: joint.fields, tiers: joint.tiers, options: joint.options,
      functions: { same[$0] ?? Self.ownFunctions + $0 }, schema: old.ruleSet.facts)
    facts = joint.schema
    self.old = RuleVersion(rules: old.ruleSet.rules.map(translation.rule), tables: old.ruleSet.tables)
    self.new = RuleVersion(rules: new.ruleSet.rules, tables: new.ruleSet.tables)
    var names = RuleOutliner.Names(new)
    let others = RuleOutliner.Names(old)
    names.facts = joint.schema.facts
    names.fields = joint.allFields
    names.tiers = joint.allTiers.map { tier in
      names.tiers.first { $0.id == tier } ?? others.tiers.first { $0.id == tier }
        ?? NamedOutline(id: tier, title: LocalizedText())
    }
    names.titles.merge(others.titles) { new, _ in new }
    self.names = names
    let kept = Set(same.values)
    openOld = old.ruleSet.rules.indices.filter { old.ruleSet.rules[$0].functions.contains { same[$0] == nil } }
    openNew = new.ruleSet.rules.indices.filter { new.ruleSet.rules[$0].functions.contains { !kept.contains($0) } }
    placeInOld = Dictionary(joint.facts.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    newCount = new.ruleSet.facts.facts.count
    var options: [Int: [Int?]] = [:]
    for (fact, places) in joint.options {
      let count = joint.schema.facts[joint.facts[fact]].values.count
      options[fact] = (0..<count).map { places.firstIndex(of: $0) }
    }
    optionsInOld = options
  }

  /// A region told in the numbers of the new pack.
  func inNew(_ region: Region) -> Region {
    region.renumbered(fact: { $0 < newCount ? $0 : nil }, options: { $1 })
  }

  /// A region told in the numbers of the old pack.
  func inOld(_ region: Region) -> Region {
    region.renumbered(fact: { placeInOld[$0] }) { fact, bits in
      guard let own = placeInOld[fact], let places = optionsInOld[own] else { return bits }
      var result: UInt64 = 0
      for (there, own) in places.enumerated() where there < 64 && bits & (1 << UInt64(there)) != 0 {
        if let own, own < 64 { result |= 1 << UInt64(own) }
      }
      return result
    }
  }
}
