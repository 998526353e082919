import CampaignModel
import Notation

/// Reads what a person wants to know the absence of: `micro-led`, `micro>=60%`, `macro>=2`, `playbook=pyramid`,
/// `recommended`, a tactic or risk by its id, or a tier by its own, for more of it.
struct OutcomeReader {
  let pack: Pack

  /// The outcome; nil when the words name none. More of a tier is one creator more than an evaluation books.
  func read(_ text: String, beside evaluation: Evaluation) -> Outcome? {
    let text = text.filter { !$0.isWhitespace }
    if let tier = tier(text[...]) {
      return .count(tier: tier, .atLeast, (evaluation.booking(tier)?.count ?? 0) + 1)
    }
    if text == "recommended" { return .recommended }
    if text.hasSuffix("-led"), let tier = tier(text.dropLast(4)) { return .led(tier: tier) }
    for (sign, comparison) in Self.signs {
      guard let range = text.firstRange(of: sign) else { continue }
      let name = text[..<range.lowerBound]
      let value = String(text[range.upperBound...])
      if name == "playbook", comparison == .equal {
        return pack.playbooks[value] == nil ? nil : .playbook(value)
      }
      guard let tier = tier(name) else { return nil }
      if value.hasSuffix("%") {
        guard let percent = Double(value.dropLast().replacing(",", with: ".")), percent.isFinite else { return nil }
        return .share(tier: tier, comparison, percent / 100)
      }
      return Int(value).map { .count(tier: tier, comparison, $0) }
    }
    if pack.tactics[text] != nil { return .tactic(text) }
    return pack.risks[text] != nil ? .risk(text) : nil
  }

  /// Everything that can be asked for without a number, for "did you mean".
  var names: [String] {
    pack.ruleSet.tierNames + pack.ruleSet.tierNames.map { "\($0)-led" } + ["recommended"]
      + pack.playbooks.keys.sorted().map { "playbook=\($0)" }
      + pack.tactics.keys.sorted() + pack.risks.keys.sorted()
  }

  private static let signs: [(String, Outcome.Comparison)] = [
    (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .above), ("<", .below), ("=", .equal),
  ]

  private func tier(_ name: Substring) -> String? {
    pack.ruleSet.tierNames.contains(String(name)) ? String(name) : nil
  }
}

extension Outcome {
  /// Whether an evaluation comes out so.
  func holds(_ evaluation: Evaluation) -> Bool {
    switch self {
    case .led(let tier): (evaluation.booking(tier)?.share ?? 0) >= 0.5
    case .share(let tier, let comparison, let share):
      evaluation.decision?.mix != nil && comparison.holds(evaluation.booking(tier)?.share ?? 0, share)
    case .count(let tier, let comparison, let count):
      evaluation.decision?.mix != nil
        && comparison.holds(Double(evaluation.booking(tier)?.count ?? 0), Double(count))
    case .playbook(let id): evaluation.decision?.mix != nil && evaluation.stance.playbook == id
    case .recommended: evaluation.decision?.mix != nil
    case .tactic(let id): evaluation.answer().tactics.contains { $0.advice.id == id }
    case .risk(let id): evaluation.answer().risks.contains { $0.advice.id == id }
    }
  }

  /// What it is now, for outcomes in numbers.
  func actual(_ evaluation: Evaluation) -> Double? {
    switch self {
    case .led(let tier), .share(let tier, _, _): evaluation.booking(tier)?.share
    case .count(let tier, _, _): evaluation.booking(tier).map { Double($0.count) }
    default: nil
    }
  }

  /// How far a brief must be evaluated to see it: advice may come from phases and review rules.
  var depth: Evaluation.Depth {
    switch self {
    case .tactic, .risk: .review
    default: .decision
    }
  }
}

extension Evaluation {
  /// What is booked of a tier; nil where there is no mix, or the tier is of another scheme.
  fileprivate func booking(_ tier: String) -> TierBooking? { decision?.mix?.tiers.first { $0.tier.id == tier } }
}

extension Outcome.Comparison {
  /// Whether two numbers compare so.
  func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .above: left > right
    case .below: left < right
    case .equal: left == right
    }
  }
}
