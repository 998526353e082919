import CampaignModel
import RuleModel

/// Whole rules of a pack as people read them.
struct RuleOutliner {
  private let pack: Pack
  private let outliner: Outliner
  private let tiers: [NamedOutline]

  /// Outlines the rules of a pack.
  init(pack: Pack) {
    self.pack = pack
    outliner = Outliner(pack: pack)
    // A tier of several schemes is called as in the first one.
    tiers = pack.ruleSet.tierNames.map { name in
      let tier = pack.schemes.lazy.flatMap(\.tiers).first { $0.id == name }
      return NamedOutline(id: name, title: tier?.title ?? LocalizedText())
    }
  }

  /// One rule.
  func outline(_ rule: Rule) -> RuleOutline {
    let facts = pack.ruleSet.facts.facts
    var read: [Int] = []
    for fact in rule.condition.tests.flatMap(\.reads) + rule.requires + rule.declaredReads where !read.contains(fact) {
      read.append(fact)
    }
    return RuleOutline(
      id: rule.id, title: rule.title, reason: rule.reason, source: rule.source, priority: rule.priority,
      stage: stage(rule.stratum.stage), location: rule.location, replaces: rule.replaces,
      condition: outliner.condition(rule.condition, at: rule.location),
      effects: rule.effects.map { effect($0, of: rule) }, reads: read.map { facts[$0] },
      isAnalysable: rule.isAnalysable)
  }

  private func effect(_ effect: Effect, of rule: Rule) -> EffectOutline {
    let fields = pack.schema.fields
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
    case .infer(let fact, let value): return infer(pack.ruleSet.facts.facts[fact], value)
    case .askField(let field): return .askField(fields[field])
    case .ask(let text): return .ask(text)
    case .block(let text): return .block(text)
    case .advise(let id): return .advise(NamedOutline(id: id, title: pack.tactics[id]?.title ?? LocalizedText()))
    case .warn(let id): return .warn(NamedOutline(id: id, title: pack.risks[id]?.title ?? LocalizedText()))
    case .playbook(let id): return .playbook(NamedOutline(id: id, title: pack.playbooks[id]?.title ?? LocalizedText()))
    case .apply: return .apply(rule.location)
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
