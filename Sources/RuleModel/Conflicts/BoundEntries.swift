import CampaignModel

/// The constant bounds of rules, laid side by side so that those that cannot both hold are found without comparing all.
struct BoundEntries {
  /// What is bounded.
  enum Subject: Hashable {
    case count(tier: Int)
    case creators
    case share(tier: Int)
  }

  /// One bound.
  struct Entry {
    let rule: Int
    let effect: Effect
    /// The limit, counts rounded so that the bound still holds.
    let value: Double
  }

  private(set) var lower: [Subject: [Entry]] = [:]
  private(set) var upper: [Subject: [Entry]] = [:]

  /// The bounds of some of the rules. `exclude` counts as "none".
  init(_ rules: [Rule], members: [Int]) {
    for index in members {
      for effect in rules[index].effects { add(effect, index) }
    }
    for subject in lower.keys { lower[subject]?.sort { $0.value > $1.value } }
    for subject in upper.keys { upper[subject]?.sort { $0.value < $1.value } }
  }

  private mutating func add(_ effect: Effect, _ rule: Int) {
    func entry(_ value: Double) -> Entry { Entry(rule: rule, effect: effect, value: value) }
    switch effect {
    case .exclude(let tier):
      upper[.count(tier: tier), default: []].append(entry(0))
      upper[.share(tier: tier), default: []].append(entry(0))
    case .bound(let kind, .creators, .constant(let value)):
      if kind == .atLeast {
        lower[.creators, default: []].append(entry(value.rounded(.up)))
      } else if kind == .atMost {
        upper[.creators, default: []].append(entry(value.rounded(.down)))
      }
    case .bound(.atLeast, .tier(let tier), .constant(let value)):
      lower[.count(tier: tier), default: []].append(entry(value.rounded(.up)))
    case .bound(.atMost, .tier(let tier), .constant(let value)):
      upper[.count(tier: tier), default: []].append(entry(value.rounded(.down)))
      if value < 1 { upper[.share(tier: tier), default: []].append(entry(0)) }
    case .bound(.shareAtLeast, .tier(let tier), .constant(let value)):
      lower[.share(tier: tier), default: []].append(entry(value))
    case .bound(.shareAtMost, .tier(let tier), .constant(let value)):
      upper[.share(tier: tier), default: []].append(entry(value))
      if value <= 0 { upper[.count(tier: tier), default: []].append(entry(0)) }
    default: break
    }
  }

  /// Calls `body` with each pair of bounds that cannot both hold, until it answers false.
  func eachContradiction(_ body: (Entry, Entry) -> Bool) {
    for subject in lower.keys.sorted(by: Self.order) {
      for low in lower[subject] ?? [] {
        for high in upper[subject] ?? [] {
          if high.value >= low.value { break }
          if !body(low, high) { return }
        }
        if case .count = subject {
          for high in upper[.creators] ?? [] {
            if high.value >= low.value { break }
            if !body(low, high) { return }
          }
        }
        if case .share(let tier) = subject {
          for other in lower.keys.sorted(by: Self.order) {
            guard case .share(let rival) = other, rival > tier else { continue }
            for second in lower[other] ?? [] {
              // Two thirds and one third are one, whatever binary fractions say.
              if low.value + second.value <= 1 + 1e-9 { break }
              if !body(low, second) { return }
            }
          }
        }
      }
    }
  }

  private static func order(_ left: Subject, _ right: Subject) -> Bool {
    func place(_ subject: Subject) -> (Int, Int) {
      switch subject {
      case .count(let tier): (0, tier)
      case .creators: (1, 0)
      case .share(let tier): (2, tier)
      }
    }
    return place(left) < place(right)
  }
}
