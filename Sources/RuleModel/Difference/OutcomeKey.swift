/// One thing that fired rules settle together: versions of a rule set give a brief the same answer when they agree on all.
package struct OutcomeKey: Sendable, Hashable {
  /// Who sees what: rules that fill briefs see what the client gave, review rules only briefs with a mix.
  enum Sight: Sendable, Hashable { case given, settled, finished }

  /// What is settled, and how several rules are joined.
  enum Subject: Sendable, Hashable {
    /// Points of a tier add up.
    case points(tier: Int)
    /// Factors of a rate are multiplied.
    case scale(ScaledRate, tier: Int?)
    /// The first rule by precedence counts.
    case first(EffectKey)
    /// It is said or not, however often.
    case said(Effect)
  }

  let sight: Sight
  let subject: Subject

  /// What an effect of a rule settles.
  init(_ effect: Effect, of rule: Rule) {
    switch rule.stratum.stage {
    case .assume: sight = .given
    case .main, .money: sight = .settled
    case .review: sight = .finished
    }
    switch effect {
    case .favour(let tier, _): subject = .points(tier: tier)
    case .scale(let rate, let tier, _): subject = .scale(rate, tier: tier)
    default:
      if let key = EffectKey(effect), key.takesFirst { subject = .first(key) } else { subject = .said(effect) }
    }
  }

  /// Whether its rules see only what the client gave.
  package var seesGivenOnly: Bool { sight == .given }

  /// Whether of several rules the first by precedence counts.
  package var takesFirst: Bool {
    if case .first = subject { return true }
    return false
  }

  /// Whether what each rule says is added to what the others say, so that rules of both versions cancel out.
  var addsUp: Bool {
    switch subject {
    case .points, .scale: true
    case .first, .said: false
    }
  }
}
