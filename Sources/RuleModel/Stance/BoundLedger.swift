/// Bounds let in one by one, by precedence; one that contradicts those already in is refused and names what it lost to.
package struct BoundLedger: Sendable {
  /// What became of a bound.
  package enum Admission: Sendable, Hashable {
    /// It holds from now on.
    case accepted
    /// It contradicts the bound named.
    case refused(by: Bound)
  }

  /// Accepted bounds, by precedence.
  package private(set) var accepted: [Bound] = []
  private let tierCount: Int
  private let inPlay: [Bool]

  /// No bounds yet. Upper shares must leave room for 1 over the tiers `inPlay`.
  package init(tierCount: Int, inPlay: [Bool]) {
    self.tierCount = tierCount
    self.inPlay = inPlay
  }

  /// Lets a bound in unless it contradicts those already in.
  package mutating func admit(_ bound: Bound) -> Admission {
    let trial = accepted + [bound]
    guard let rival = contradiction(in: trial, with: bound) else {
      accepted = trial
      return .accepted
    }
    return .refused(by: rival)
  }

  /// Fewest creators of a tier, or of all (nil), so far.
  package func least(_ tier: Int?) -> Int { Int(Self.lower(accepted, .atLeast, tier)?.value ?? 0) }

  /// Most creators of a tier, or of all (nil), so far; nil without a limit.
  package func most(_ tier: Int?) -> Int? { Self.upper(accepted, .atMost, tier).map { Int($0.value) } }

  private func contradiction(in bounds: [Bound], with new: Bound) -> Bound? {
    new.kind.isShare ? shareContradiction(in: bounds, with: new) : countContradiction(in: bounds, with: new)
  }

  private func countContradiction(in bounds: [Bound], with new: Bound) -> Bound? {
    if let low = Self.lower(bounds, .atLeast, new.tier), let high = Self.upper(bounds, .atMost, new.tier),
      low.value > high.value
    {
      return low == new ? high : low
    }
    let lows = (0..<tierCount).compactMap { Self.lower(bounds, .atLeast, $0) }
    let highs = (0..<tierCount).compactMap { Self.upper(bounds, .atMost, $0) }
    if let all = Self.upper(bounds, .atMost, nil), lows.reduce(0, { $0 + $1.value }) > all.value {
      return rival(of: new, in: [all] + lows)
    }
    if let all = Self.lower(bounds, .atLeast, nil), highs.count == tierCount,
      highs.reduce(0, { $0 + $1.value }) < all.value
    {
      return rival(of: new, in: [all] + highs)
    }
    return zeroAgainstShare(in: bounds, with: new)
  }

  private func shareContradiction(in bounds: [Bound], with new: Bound) -> Bound? {
    if let low = Self.lower(bounds, .shareAtLeast, new.tier), let high = Self.upper(bounds, .shareAtMost, new.tier),
      low.value > high.value
    {
      return low == new ? high : low
    }
    let lows = (0..<tierCount).compactMap { Self.lower(bounds, .shareAtLeast, $0) }
    if lows.reduce(0, { $0 + $1.value }) > 1 + 1e-9 { return rival(of: new, in: lows) }
    let open = (0..<tierCount).filter { inPlay[$0] }
    let highs = open.compactMap { Self.upper(bounds, .shareAtMost, $0) }
    if !open.isEmpty, highs.count == open.count, highs.reduce(0, { $0 + $1.value }) < 1 - 1e-9 {
      return rival(of: new, in: highs)
    }
    return zeroAgainstShare(in: bounds, with: new)
  }

  /// A tier without creators cannot have a share, nor a tier without a share creators.
  private func zeroAgainstShare(in bounds: [Bound], with new: Bound) -> Bound? {
    guard let tier = new.tier else { return nil }
    let none = Self.upper(bounds, .atMost, tier).flatMap { $0.value == 0 ? $0 : nil }
    let share = Self.lower(bounds, .shareAtLeast, tier).flatMap { $0.value > 0 ? $0 : nil }
    if let none, let share { return none == new ? share : none }
    let noShare = Self.upper(bounds, .shareAtMost, tier).flatMap { $0.value == 0 ? $0 : nil }
    let some = Self.lower(bounds, .atLeast, tier).flatMap { $0.value > 0 ? $0 : nil }
    if let noShare, let some { return noShare == new ? some : noShare }
    return nil
  }

  /// The strongest of the others: the first by precedence that is not the new one.
  private func rival(of new: Bound, in candidates: [Bound]) -> Bound? {
    accepted.first { candidates.contains($0) && $0 != new } ?? candidates.first { $0 != new }
  }

  private static func lower(_ bounds: [Bound], _ kind: BoundKind, _ tier: Int?) -> Bound? {
    bounds.filter { $0.kind == kind && $0.tier == tier }.max { $0.value < $1.value }
  }

  private static func upper(_ bounds: [Bound], _ kind: BoundKind, _ tier: Int?) -> Bound? {
    bounds.filter { $0.kind == kind && $0.tier == tier }.min { $0.value < $1.value }
  }
}
