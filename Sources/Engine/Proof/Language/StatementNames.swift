import BriefReading
import CampaignModel
import Notation
import RuleModel

/// The names a statement may use: fields and facts, rules, tiers, tactics, risks and playbooks, by id, other name or title.
struct StatementNames {
  private let pack: Pack
  /// Reads names and values of fields and facts; its field numbers are those of facts.
  let facts: BriefEditor
  private let tiers: [String: Int]
  private let rules: [String: Int]
  private let named: [String: Statement.Event]
  private let spellings: [String]

  /// The names of a pack.
  init(_ pack: Pack) {
    self.pack = pack
    facts = BriefEditor(
      schema: BriefSchema(fields: pack.ruleSet.facts.facts, groups: pack.schema.groups), currency: pack.rates.currency)
    var tiers: [String: Int] = [:]
    var spellings: [String] = []
    func keys(_ id: String, _ title: LocalizedText) -> [String] { [id, title.en, title.vi].compactMap(\.self) }
    let names = RuleOutliner.Names(pack)
    for (index, tier) in names.tiers.enumerated() {
      for name in keys(tier.id, tier.title) where tiers[Self.key(name)] == nil { tiers[Self.key(name)] = index }
      spellings.append(tier.id)
    }
    var rules: [String: Int] = [:]
    var named: [String: Statement.Event] = [:]
    for (index, rule) in pack.ruleSet.rules.enumerated() {
      rules[rule.id] = index
      spellings.append(rule.id)
    }
    func add(_ advice: [(String, LocalizedText)], _ kind: String, _ event: (String) -> Statement.Event) {
      for (id, title) in advice.sorted(by: { $0.0 < $1.0 }) {
        spellings.append(id)
        for name in keys(id, title) {
          named["\(kind) \(Self.key(name))"] = event(id)
          if named[Self.key(name)] == nil { named[Self.key(name)] = event(id) }
        }
      }
    }
    add(pack.tactics.map { ($0.key, $0.value.title) }, "tactic") { .tactic($0) }
    add(pack.risks.map { ($0.key, $0.value.title) }, "risk") { .risk($0) }
    add(pack.playbooks.map { ($0.key, $0.value.title) }, "playbook") { .playbook($0) }
    for (index, rule) in pack.ruleSet.rules.enumerated() {
      for name in keys(rule.id, rule.title) {
        named["rule \(Self.key(name))"] = named["rule \(Self.key(name))"] ?? .rule(index)
        if named[Self.key(name)] == nil { named[Self.key(name)] = .rule(index) }
      }
    }
    self.tiers = tiers
    self.rules = rules
    self.named = named
    self.spellings = spellings
  }

  /// The field or fact of a name.
  func fact(_ name: String) -> Int? {
    guard case .field(let index)? = try? facts.target(name) else { return nil }
    return index
  }

  /// The tier of a name.
  func tier(_ name: String) -> Int? { tiers[Self.key(name)] }

  /// The rule, tactic, risk or playbook of a name; of one kind only when it is said.
  func event(_ name: String, kind: StatementKind?) -> Statement.Event? {
    let key = Self.key(name)
    switch kind {
    case .rule?: return rules[name].map { .rule($0) } ?? named["rule \(key)"]
    case .tactic?: return named["tactic \(key)"]
    case .risk?: return named["risk \(key)"]
    case .playbook?: return named["playbook \(key)"]
    case nil: return rules[name].map { .rule($0) } ?? named[key]
    }
  }

  /// The name nearest to one that is none.
  func nearest(to name: String) -> String? {
    if let near = NearestName.nearest(to: name, in: spellings) { return near }
    do {
      _ = try facts.target(name)
      return nil
    } catch {
      return error.suggestion
    }
  }

  private static func key(_ name: String) -> String { Folding.bare(name) }
}
