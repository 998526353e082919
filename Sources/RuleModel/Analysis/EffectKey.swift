import CampaignModel

/// What an effect speaks of: two effects can only make each other superfluous when they speak of the same.
enum EffectKey: Sendable, Hashable {
  case advise(String), warn(String), ask(LocalizedText), askField(Int), block(LocalizedText)
  case exclude(tier: Int), onlyOneOf([Int]), dropGoal(Int)
  case bound(BoundKind, BoundSubject)
  case playbook
  case line(Int), infer(Int), assume(Int)

  /// What an effect speaks of; nil for those that add up, so that none stands for another.
  init?(_ effect: Effect) {
    switch effect {
    case .advise(let id): self = .advise(id)
    case .warn(let id): self = .warn(id)
    case .ask(let text): self = .ask(text)
    case .askField(let field): self = .askField(field)
    case .block(let text): self = .block(text)
    case .exclude(let tier): self = .exclude(tier: tier)
    case .onlyOneOf(let tiers): self = .onlyOneOf(tiers)
    case .dropGoal(let field): self = .dropGoal(field)
    case .bound(let kind, let subject, _): self = .bound(kind, subject)
    case .playbook: self = .playbook
    case .line(let field, _): self = .line(field)
    case .infer(let fact, _): self = .infer(fact)
    case .assume(let field, _): self = .assume(field)
    case .favour, .creatorShareAtMost, .scale, .apply: return nil
    }
  }

  /// Whether only the first of several rules counts, by precedence.
  var takesFirst: Bool {
    switch self {
    case .playbook, .line, .infer, .assume: true
    default: false
    }
  }
}

extension Effect {
  /// Whether what it settles has a value whenever its rule fires.
  var hasPlainValue: Bool {
    switch self {
    case .line(_, .expression), .infer(_, .expression): false
    default: true
    }
  }

  /// Whether this effect of one rule says all that another one says, where both rules fire. `isEarlier` and `isStronger`
  /// tell whether its rule comes first, and whether its priority is at least the other's.
  func saysAll(of other: Effect, isEarlier: Bool, isStronger: Bool) -> Bool {
    guard let key = EffectKey(self), key == EffectKey(other), !key.takesFirst else { return false }
    guard case .bound(let kind, _, let mine) = self, case .bound(_, _, let theirs) = other else { return true }
    if mine == theirs { return true }
    // A looser limit behind a tighter one of at least its priority; before it, it may be a limit of last resort.
    guard isStronger, isEarlier, case .constant(let tight) = mine, case .constant(let loose) = theirs else {
      return false
    }
    return kind.isLower ? tight >= loose : tight <= loose
  }

  /// Whether it does nothing at all where its rule fires, whatever else holds there. A rule that fires nowhere in
  /// `regions` says nothing here.
  func isIdle(in regions: [Region], space: BriefSpace, factOfField: (Int) -> Int?) -> Bool {
    func always(_ holds: (Region) -> Bool) -> Bool { !regions.isEmpty && regions.allSatisfy(holds) }
    func isGiven(_ field: Int) -> Bool {
      guard let fact = factOfField(field) else { return false }
      return space.isAlwaysGiven(fact) || always { $0.facts[fact]?.isGiven == true }
    }
    func stays(_ amount: Expression, _ isNothing: (ValueHull) -> Bool) -> Bool {
      always { region in isNothing(region.hull(of: amount, in: space)) }
    }
    switch self {
    // Points are rounded to thousandths.
    case .favour(_, let amount): return stays(amount) { $0.low > -0.0005 && $0.high < 0.0005 }
    case .scale(_, _, let factor): return stays(factor) { $0.low == 1 && $0.high == 1 }
    case .bound(let kind, _, let amount) where kind.isLower: return stays(amount) { $0.high <= 0 }
    case .bound(.shareAtMost, _, let amount): return stays(amount) { $0.low >= 1 }
    case .assume(let field, _), .askField(let field), .line(let field, _): return isGiven(field)
    case .dropGoal(let field):
      guard let fact = factOfField(field) else { return false }
      return stays(.fact(fact)) { $0.high <= 0 }
    case .onlyOneOf(let tiers): return tiers.count < 2
    default: return false
    }
  }
}

extension BriefSpace {
  /// Whether the client gives a fact in every brief.
  func isAlwaysGiven(_ fact: Int) -> Bool {
    var region = Region()
    region.demand(fact) { $0.isGiven = false }
    return isEmpty(region)
  }
}

extension Region {
  /// All values arithmetic can take in the region, missing ones aside; never too narrow.
  func hull(of expression: Expression, in space: BriefSpace) -> ValueHull {
    switch expression {
    case .constant(let number): return ValueHull(from: number, to: number)
    case .fact(let fact):
      var stretch = facts[fact]?.interval ?? AxisInterval()
      if let range = space.schema.field(fact)?.range {
        stretch = stretch.intersection(AxisInterval(low: range.lowerBound, high: range.upperBound))
      }
      if space.schema.field(fact)?.role == .goal { stretch = stretch.intersection(AxisInterval(low: 0, high: 1)) }
      return ValueHull(low: stretch.low, high: stretch.high, mayBeMissing: true)
    case .binary(let operation, let left, let right):
      let (left, right) = (hull(of: left, in: space), hull(of: right, in: space))
      // Nothing times anything finite is nothing, however far the other reaches.
      if operation == .multiply, [left, right].contains(where: { $0.low == 0 && $0.high == 0 }) {
        return ValueHull(low: 0, high: 0, mayBeMissing: true)
      }
      return ValueHull.joined(operation, left, right)
    }
  }
}
