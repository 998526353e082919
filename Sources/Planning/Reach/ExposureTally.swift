import Glibc

/// How many posts a person meets, told apart up to seven: place k of eight holds the part of people with exactly k, the
/// last one "seven or more". A fixed width keeps forecasting free of allocations.
struct ExposureTally {
  /// The place that counts "or more".
  static let most = 7

  private(set) var parts: SIMD8<Double>

  /// Nobody meets anything.
  init() {
    parts = SIMD8(repeating: 0)
    parts[0] = 1
  }

  /// One creator with `posts` posts who reaches a part `chance` of people with at least one: the beta-binomial through one
  /// and two posts (``EconomicsTable/secondPost``), made to meet `chance` exactly.
  init(chance: Double, posts: Int) {
    self.init()
    let chance = Bounded.fraction(chance)
    guard posts > 1, chance > 0 else {
      parts[0] = 1 - chance
      parts[1] = chance
      return
    }
    let first = min(chance / (EconomicsTable.reach(of: posts, first: 0.01) / 0.01), 0.6)
    guard let model = BetaBinomial(first: first, second: first * EconomicsTable.secondPost) else {
      parts[0] = 1 - chance
      parts[1] = chance
      return
    }
    let exactly = model.exactly(of: posts, upTo: Self.most - 1)
    let reach = model.reach(posts)
    guard reach > 0 else { return }
    var known = 0.0
    for (hits, part) in exactly.enumerated().dropFirst() {
      parts[hits] = part / reach * chance
      known += parts[hits]
    }
    parts[0] = 1 - chance
    parts[Self.most] += max(chance - known, 0)
    if posts < Self.most { parts[Self.most] = 0 }
  }

  /// Both together, met independently.
  func with(_ other: ExposureTally) -> ExposureTally {
    var sum = ExposureTally()
    sum.parts = SIMD8(repeating: 0)
    var shifted = other.parts
    for hits in 0...Self.most {
      sum.parts += shifted * parts[hits]
      /// One exposure more: every place moves up, the last keeps what it has.
      let end = shifted[Self.most] + shifted[Self.most - 1]
      shifted = SIMD8(
        0, shifted[0], shifted[1], shifted[2], shifted[3], shifted[4], shifted[5], end)
    }
    return sum
  }

  /// `count` creators alike, by repeated squaring.
  func times(_ count: Int) -> ExposureTally {
    var left = max(count, 0)
    var power = self
    var result = ExposureTally()
    while left > 0 {
      if left & 1 == 1 { result = result.with(power) }
      left >>= 1
      if left > 0 { power = power.with(power) }
    }
    return result
  }

  /// The part of people with at least `hits` exposures, 0…1.
  func atLeast(_ hits: Int) -> Double {
    guard hits > 0 else { return 1 }
    var sum = 0.0
    for place in min(hits, Self.most)...Self.most { sum += parts[place] }
    return Bounded.fraction(sum)
  }
}
