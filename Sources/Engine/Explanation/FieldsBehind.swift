import CampaignModel
import RuleModel

/// The fields of a brief that a rule depends on, also through facts derived from them.
struct FieldsBehind {
  /// Fields by index, ascending.
  private(set) var fields: Set<Int> = []
  /// Of these, fields that matter otherwise than by a comparison with a constant.
  private(set) var indirect: Set<Int> = []
  /// Leaves on the way: those of the rule, and of rules that infer what it reads.
  private(set) var tests: [FactTest] = []
  private let pack: Pack
  private var seen: Set<Int> = []

  /// The fields behind a rule, or behind some of its leaves, by their place, and the facts its effects need.
  init(_ rule: Rule, in pack: Pack, leaves: Set<Int>? = nil) {
    self.pack = pack
    let tests = rule.condition.tests
    add(tests.indices.filter { leaves?.contains($0) ?? true }.map { tests[$0] }, isIndirect: false)
    for fact in rule.requires + rule.declaredReads { add(fact, isIndirect: false) }
  }

  /// Every field a search can move, for questions about the whole answer.
  init(allOf pack: Pack) {
    self.pack = pack
    for rule in pack.ruleSet.rules {
      tests += rule.condition.tests
      seen.formUnion(rule.condition.tests.flatMap(\.reads) + rule.requires)
    }
    for (field, schema) in pack.schema.fields.enumerated() where schema.role != .currency {
      guard seen.contains(pack.ruleSet.facts.factOfField[field]) || schema.role?.shapesMix == true else { continue }
      fields.insert(field)
      indirect.insert(field)
    }
  }

  private mutating func add(_ leaves: [FactTest], isIndirect: Bool) {
    tests += leaves
    for test in leaves {
      let isPlain = test.fact != nil && test.predicate.reads.isEmpty
      for fact in test.reads { add(fact, isIndirect: isIndirect || !isPlain) }
    }
  }

  private mutating func add(_ fact: Int, isIndirect: Bool) {
    let facts = pack.ruleSet.facts
    if let field = facts.factOfField.firstIndex(of: fact) {
      fields.insert(field)
      if isIndirect { indirect.insert(field) }
      let schema = pack.schema.fields[field]
      // What is given as a share of the budget moves with it; goals give way to each other.
      if schema.type == .amount { addRoles { $0 == .budget } }
      if schema.role == .goal { addRoles(isIndirect: isIndirect) { $0 == .goal } }
      return
    }
    guard seen.insert(fact).inserted else { return }
    switch facts.kinds[fact] {
    case .inferred:
      for rule in pack.ruleSet.rules where rule.part.infers.contains(fact) {
        add(rule.condition.tests, isIndirect: true)
        for read in rule.requires + rule.declaredReads { add(read, isIndirect: true) }
      }
    case .money, .outcome: addRoles { $0.shapesMix }
    default: addRoles { $0 == .contracted }
    }
  }

  private mutating func addRoles(isIndirect: Bool = true, _ wanted: (FieldRole) -> Bool) {
    for (field, schema) in pack.schema.fields.enumerated() {
      guard let role = schema.role, wanted(role) else { continue }
      fields.insert(field)
      if isIndirect { indirect.insert(field) }
    }
  }
}

extension FieldRole {
  /// Whether planning makes the mix of it, or of what it costs.
  var shapesMix: Bool {
    switch self {
    case .client, .campaign, .launchDate, .vatIncluded, .feeBasis, .currency, .communityChannel, .communityCapacity,
      .conversionRate, .orderValue, .margin:
      false
    default: true
    }
  }
}
