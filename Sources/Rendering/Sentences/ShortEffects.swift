import CampaignModel

/// What a rule does, for a glance: `micro +20 × trust`, `macro ≤ 2`.
struct ShortEffects: Sendable {
  /// Numbers.
  let amounts: AmountWords
  /// Values of fields.
  let values: ValueWords

  private var names: FieldNames { amounts.names }
  private var words: Catalogue { names.words }

  /// One effect.
  func text(_ effect: EffectOutline) -> String {
    func amount(_ amount: AmountOutline) -> String { amounts.text(amount, .short) }
    switch effect {
    case .favour(let tier, let points): return favour(names.title(tier), points)
    case .bound(let kind, let tier, let bound): return self.bound(kind, tier, amount(bound))
    case .creatorShareAtMost(let share): return words.phrase(.shortCreatorShare, amount(share))
    case .onlyOneOf(let tiers): return words.phrase(.shortOnlyOneOf, tiers.map(names.title).joined(separator: " / "))
    case .exclude(let tier): return words.phrase(.shortExclude, names.title(tier))
    case .scale(let rate, let tier, let factor):
      let scaled = words.phrase(rate == .fee ? .rateFee : rate == .reach ? .rateReach : .rateEngagement)
      return "\(scaled)\(tier.map { " \(names.title($0))" } ?? "") × \(amount(factor))"
    case .line(let field, let sum): return "\(names.title(field)) = \(amount(sum))"
    case .dropGoal(let field): return words.phrase(.shortDropGoal, names.title(field))
    case .assume(let field, let value):
      return words.phrase(.shortAssume, "\(names.title(field)) = \(values.text(value, field, .short))")
    case .infer(let field, let value): return "\(names.title(field)) := \(values.text(value, field, .short))"
    case .inferAmount(let field, let sum): return "\(names.title(field)) := \(amount(sum))"
    case .askField(let field): return words.phrase(.shortAsk, names.title(field))
    case .ask(let text): return words.phrase(.shortAsk, names.shown(text))
    case .block: return words.phrase(.shortBlock)
    case .advise(let tactic): return words.phrase(.shortAdvise, names.shown(tactic.title, else: tactic.id))
    case .warn(let risk): return words.phrase(.shortWarn, names.shown(risk.title, else: risk.id))
    case .playbook(let playbook): return words.phrase(.shortPlaybook, names.shown(playbook.title, else: playbook.id))
    case .apply: return words.phrase(.shortApply)
    }
  }

  private func favour(_ tier: String, _ points: AmountOutline) -> String {
    switch points {
    case .constant(let number, _): return "\(tier) \(amounts.numbers.change(number, digits: 3))"
    case .joined("*", .constant(let number, .number), _):
      return "\(tier) \(number > 0 ? "+" : "")\(amounts.text(points, .short))"
    default: return "\(tier) + (\(amounts.text(points, .short)))"
    }
  }

  private func bound(_ kind: BoundOutline, _ tier: NamedOutline?, _ amount: String) -> String {
    let name = tier.map(names.title) ?? words.phrase(.shortAllCreators)
    switch kind {
    case .atLeast: return "\(name) ≥ \(amount)"
    case .atMost: return "\(name) ≤ \(amount)"
    case .shareAtLeast: return "\(words.phrase(.shortShare, name)) ≥ \(amount)"
    case .shareAtMost: return "\(words.phrase(.shortShare, name)) ≤ \(amount)"
    }
  }
}
