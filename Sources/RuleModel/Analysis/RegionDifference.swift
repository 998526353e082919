extension Region {
  /// What of this region lies outside another: regions that do not meet each other and together hold all of it. Where
  /// arithmetic on facts parts them they may hold more, which `isExact` says; the other region must not be opaque.
  package func subtracting(
    _ other: Region, whereSums isTotal: (Expression) -> Bool = { _ in false }
  ) -> [Region] {
    if other.isImpossible || other.facts.values.contains(where: \.isNowhere)
      || other.arithmetic.values.contains(where: \.isEmpty)
    {
      return [self]
    }
    var pieces: [Region] = []
    var rest = self
    for fact in other.facts.keys.sorted() {
      guard let wanted = other.facts[fact] else { continue }
      for part in wanted.parts {
        let known = rest.facts[fact] ?? FactRegion()
        let joined = known.intersection(part)
        if joined == known { continue }
        for opposite in part.opposites {
          var piece = rest
          piece.demand(fact) { $0 = opposite }
          pieces.append(piece)
        }
        rest.demand(fact) { $0 = part }
      }
    }
    for expression in other.arithmetic.keys.sorted(by: { "\($0)" < "\($1)" }) {
      guard let wanted = other.arithmetic[expression] else { continue }
      if let known = rest.arithmetic[expression], known.intersection(wanted) == known { continue }
      for outside in wanted.outside {
        var piece = rest
        piece.demand(expression, outside)
        pieces.append(piece)
      }
      if rest.arithmetic[expression] == nil, !isTotal(expression) {
        // Arithmetic that gives no number is in neither half.
        var piece = rest
        piece.demandUnknown()
        pieces.append(piece)
      }
      rest.demand(expression, wanted)
    }
    return pieces
  }
}

extension FactRegion {
  /// The demand as single demands, each of which has opposites that are plain demands again.
  fileprivate var parts: [FactRegion] {
    var found: [FactRegion] = []
    func add(_ change: (inout FactRegion) -> Void) {
      var part = FactRegion()
      change(&part)
      found.append(part)
    }
    if let isGiven { add { $0.isGiven = isGiven } }
    if isAbsent { add { $0.isAbsent = true } }
    if isPresent { add { $0.isPresent = true } }
    if interval.low > -.infinity || interval.high < .infinity { add { $0.interval = interval } }
    if allowed != .max { add { $0.allowed = allowed } }
    for bit in required.members { add { $0.required = bit } }
    if excluded != 0 { add { $0.excluded = excluded } }
    for wanted in anyOf.sorted() { add { $0.anyOf = [wanted] } }
    for demand in texts.sorted(by: { "\($0)" < "\($1)" }).flatMap(\.parts) { add { $0.texts = [demand] } }
    return found
  }

  /// Whether two demands contradict each other outright, whatever the field.
  fileprivate var isNowhere: Bool {
    isContradictory || interval.isEmpty || (isAbsent && (isPresent || isGiven == true))
  }

  /// Demands one of which holds where a single demand does not.
  fileprivate var opposites: [FactRegion] {
    func one(_ change: (inout FactRegion) -> Void) -> FactRegion {
      var part = FactRegion()
      change(&part)
      return part
    }
    if let isGiven {
      // What is given has a value.
      return [
        one {
          $0.isGiven = !isGiven
          $0.isPresent = !isGiven
        }
      ]
    }
    if isAbsent { return [one { $0.isPresent = true }] }
    if isPresent { return [one { $0.isAbsent = true }] }
    if allowed != .max { return [one { $0.allowed = ~allowed }] }
    if required != 0 { return [one { $0.excluded = required }] }
    if excluded != 0 { return [one { $0.anyOf = [excluded] }] }
    if let wanted = anyOf.first { return [one { $0.excluded = wanted }] }
    if let demand = texts.first {
      return [one { $0.texts = [TextDemand(predicate: demand.predicate, isWanted: !demand.isWanted)] }]
    }
    return interval.outside.map { outside in one { $0.interval = outside } }
  }
}

extension TextDemand {
  /// The demand as demands of which each has a plain opposite: all of several texts are each of them.
  fileprivate var parts: [TextDemand] {
    guard isWanted, case .textsHaveAll(let texts) = predicate else { return [self] }
    return Set(texts).sorted().map { TextDemand(predicate: .textsHaveAny([$0]), isWanted: true) }
  }
}

extension AxisInterval {
  /// The stretches of the axis on both sides.
  var outside: [AxisInterval] {
    var found: [AxisInterval] = []
    if low > -.infinity { found.append(AxisInterval(high: low, isHighOpen: !isLowOpen)) }
    if high < .infinity { found.append(AxisInterval(low: high, isLowOpen: !isHighOpen)) }
    return found
  }
}

extension UInt64 {
  /// Its bits one by one, lowest first.
  fileprivate var members: [UInt64] {
    (0..<64).map { UInt64(1) << UInt64($0) }.filter { self & $0 != 0 }
  }
}
