import CampaignModel
import RuleModel

/// The names declared so far while a pack is loaded: fields, facts, groups, goals and tier names.
final class Vocabulary {
  /// All facts, in order of declaration.
  private(set) var facts: [FieldSchema] = []
  /// Who settles each fact.
  private(set) var kinds: [FactKind] = []
  /// The fact of each field of the brief.
  private(set) var factOfField: [Int] = []
  /// Families of fields.
  private(set) var groups: [FieldGroup] = []
  /// Goals, with the index of their field among the brief's fields.
  private(set) var goals: [(goal: Goal, field: Int)] = []
  /// Tier schemes, in order.
  private(set) var schemes: [TierScheme] = []
  /// Tier names of all schemes, in order of first mention.
  private(set) var tierNames: [String] = []
  private var indexByID: [String: Int] = [:]
  private var prefixes: Set<String> = []
  private var fieldOfFact: [Int: Int] = [:]

  /// Fact that tells what creators can be paid from.
  static let spendable = "spendable"
  /// Family of facts that tell what one creator of a tier costs.
  static let cost = "cost"
  /// Family of facts about contracted creators.
  static let contracted = "contracted"
  /// Family of facts about the mix, for review rules.
  static let mix = "mix"

  /// A vocabulary with the facts every pack has.
  init() {
    derive(
      FieldSchema(
        id: Self.spendable, type: .money,
        title: LocalizedText(vi: "Ngân sách dành cho KOL", en: "Money for creators")), .money)
    derive(
      FieldSchema(
        id: "\(Self.contracted).count", type: .integer,
        title: LocalizedText(vi: "Số KOL đã ký hợp đồng", en: "Contracted creators")), .derived)
    for fact in OutcomeFacts.common { derive(fact, .outcome) }
  }

  /// The index of a fact.
  func fact(_ id: String) -> Int? { indexByID[id] }

  /// Whether dotted facts start with this.
  func isPrefix(_ id: String) -> Bool { prefixes.contains(id) }

  /// All names that can follow a prefix, or stand alone when it is empty.
  func names(after prefix: String = "") -> [String] {
    let start = prefix.isEmpty ? "" : prefix + "."
    var found: Set<String> = []
    for fact in facts where fact.id.hasPrefix(start) {
      found.insert(String(fact.id.dropFirst(start.count).prefix { $0 != "." }))
    }
    return found.sorted()
  }

  /// Adds a field of the brief; false when the name is taken.
  func declare(_ field: FieldSchema) -> Bool {
    guard add(field, .brief) else { return false }
    factOfField.append(facts.count - 1)
    fieldOfFact[facts.count - 1] = factOfField.count - 1
    return true
  }

  /// Adds a goal and its field; false when the name is taken.
  func declare(_ goal: Goal, field: FieldSchema) -> Bool {
    guard declare(field) else { return false }
    goals.append((goal, factOfField.count - 1))
    return true
  }

  /// Adds a fact that rules infer; false when the name is taken.
  func infer(_ fact: FieldSchema) -> Bool { add(fact, .inferred) }

  /// Adds a fact that a plugin measures on the mix; false when the name is taken.
  func measure(_ fact: FieldSchema) -> Bool { add(fact, .outcome) }

  /// Puts a field with more values, or another default, in the place of itself.
  func replace(_ fact: Int, by field: FieldSchema) { facts[fact] = field }

  /// Adds a family of fields; false when the name is taken.
  func declare(_ group: FieldGroup) -> Bool {
    guard !groups.contains(where: { $0.id == group.id }) else { return false }
    groups.append(group)
    return true
  }

  /// Adds a tier scheme and the facts that come with each tier; false when the name is taken.
  func declare(_ scheme: TierScheme) -> Bool {
    guard !schemes.contains(where: { $0.id == scheme.id }) else { return false }
    schemes.append(scheme)
    for tier in scheme.tiers where !tierNames.contains(tier.id) {
      tierNames.append(tier.id)
      derive(FieldSchema(id: "\(Self.cost).\(tier.id)", type: .money, title: OutcomeFacts.cost(tier)), .money)
      derive(
        FieldSchema(id: "\(Self.contracted).\(tier.id).count", type: .integer, title: OutcomeFacts.contracted(tier)),
        .derived)
      derive(
        FieldSchema(id: "\(Self.contracted).\(tier.id).fee", type: .money, title: OutcomeFacts.contractedFee(tier)),
        .derived)
      for fact in OutcomeFacts.facts(of: tier) { derive(fact, .outcome) }
    }
    return true
  }

  /// The schema of the brief.
  var schema: BriefSchema { BriefSchema(fields: factOfField.map { facts[$0] }, groups: groups) }

  /// The schema of what rules read.
  var factSchema: FactSchema { FactSchema(facts: facts, factOfField: factOfField, kinds: kinds) }

  /// The brief field of a fact.
  func field(ofFact fact: Int) -> Int? { fieldOfFact[fact] }

  private func derive(_ fact: FieldSchema, _ kind: FactKind) { _ = add(fact, kind) }

  private func add(_ fact: FieldSchema, _ kind: FactKind) -> Bool {
    guard indexByID[fact.id] == nil else { return false }
    indexByID[fact.id] = facts.count
    facts.append(fact)
    kinds.append(kind)
    let parts = fact.id.split(separator: ".")
    for length in 1..<max(parts.count, 1) { prefixes.insert(parts.prefix(length).joined(separator: ".")) }
    return true
  }
}
