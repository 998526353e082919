import CampaignModel
import RuleModel

/// Whole rules of a pack as people read them.
struct RuleOutliner {
  /// What rules name, by the numbers they name it by.
  struct Names {
    var facts: [FieldSchema]
    var fields: [FieldSchema]
    var tiers: [NamedOutline]
    var titles: [String: LocalizedText]

    /// The names of a pack.
    init(_ pack: Pack) {
      facts = pack.ruleSet.facts.facts
      fields = pack.schema.fields
      // A tier of several schemes is called as in the first one.
      tiers = pack.ruleSet.tierNames.map { name in
        let tier = pack.schemes.lazy.flatMap(\.tiers).first { $0.id == name }
        return NamedOutline(id: name, title: tier?.title ?? LocalizedText())
      }
      titles = [:]
      for (id, tactic) in pack.tactics { titles["tactic \(id)"] = tactic.title }
      for (id, risk) in pack.risks { titles["risk \(id)"] = risk.title }
      for (id, playbook) in pack.playbooks { titles["playbook \(id)"] = playbook.title }
    }

    /// Something named, of a kind.
    func named(_ kind: String, _ id: String) -> NamedOutline {
      NamedOutline(id: id, title: titles["\(kind) \(id)"] ?? LocalizedText())
    }
  }

  private let names: Names
  private let outliner: Outliner
  private var tiers: [NamedOutline] { names.tiers }

  /// Outlines the rules of a pack.
  init(pack: Pack) { self.init(Names(pack)) }

  /// Outlines rules that name these.
  init(_ names: Names) {
    self.names = names
    outliner = Outliner(facts: names.facts, budget: names.fields.first { $0.role == .budget })
  }

  /// One rule.
  func outline(_ rule: Rule) -> RuleOutline {
    let facts = names.facts
    var read: [Int] = []
    for fact in rule.condition.tests.flatMap(\.reads) + rule.requires + rule.declaredReads where !read.contains(fact) {
      read.append(fact)
    }
    return RuleOutline(
      id: rule.id, title: rule.title, reason: rule.reason, source: rule.source, priority: rule.priority,
      stage: stage(rule.stratum.stage), location: rule.location, replaces: rule.replaces,
      condition: outliner.condition(rule.condition, at: rule.location),
      effects: rule.effects.map { effect($0, at: rule.location) }, reads: read.map { facts[$0] },
      isAnalysable: rule.isAnalysable)
  }

  /// One effect of a rule that stands at a place.
  func effect(_ effect: Effect, at place: SourceLocation?) -> EffectOutline {
    let fields = names.fields
    switch effect {
    case .favour(let tier, let points): return .favour(tier: tiers[tier], outliner.amount(points, as: .number))
    case .bound(let kind, let subject, let amount):
      return .bound(
        bound(kind), of: tier(subject), outliner.amount(amount, as: kind.isShare ? .percent : .integer))
    case .creatorShareAtMost(let share): return .creatorShareAtMost(outliner.amount(share, as: .percent))
    case .onlyOneOf(let rivals): return .onlyOneOf(rivals.map { tiers[$0] })
    case .exclude(let tier): return .exclude(tier: tiers[tier])
    case .scale(let rate, let tier, let factor):
      return .scale(self.rate(rate), of: tier.map { tiers[$0] }, outliner.amount(factor, as: .number))
    case .line(let field, .share(let share)): return .line(fields[field], outliner.share(share))
    case .line(let field, .money(let money)): return .line(fields[field], .constant(money.asDouble, .money))
    case .line(let field, .expression(let amount)): return .line(fields[field], outliner.amount(amount, as: .money))
    case .dropGoal(let field): return .dropGoal(fields[field])
    case .assume(let field, let value): return .assume(fields[field], value)
    case .infer(let fact, let value): return infer(names.facts[fact], value)
    case .askField(let field): return .askField(fields[field])
    case .ask(let text): return .ask(text)
    case .block(let text): return .block(text)
    case .advise(let id): return .advise(names.named("tactic", id))
    case .warn(let id): return .warn(names.named("risk", id))
    case .playbook(let id): return .playbook(names.named("playbook", id))
    case .apply: return .apply(place)
    }
  }

  private func infer(_ fact: FieldSchema, _ value: InferredValue) -> EffectOutline {
    switch value {
    case .value(let value): .infer(fact, value)
    case .expression(let amount): .inferAmount(fact, outliner.amount(amount, as: fact.type))
    }
  }

  private func tier(_ subject: BoundSubject) -> NamedOutline? {
    switch subject {
    case .tier(let index): tiers[index]
    case .creators: nil
    }
  }

  private func bound(_ kind: BoundKind) -> BoundOutline {
    switch kind {
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .shareAtLeast: .shareAtLeast
    case .shareAtMost: .shareAtMost
    }
  }

  private func rate(_ rate: ScaledRate) -> RateOutline {
    switch rate {
    case .fee: .fee
    case .reach: .reach
    case .engagement: .engagement
    }
  }

  private func stage(_ stage: Stratum.Stage) -> RuleStage {
    switch stage {
    case .assume: .assume
    case .main: .main
    case .money: .money
    case .review: .review
    }
  }
}
