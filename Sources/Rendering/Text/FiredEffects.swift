import CampaignModel
import Notation

/// Effects of rules that fired, which reasons tell in words of the rule language (`at_most macro = 2`), in words for
/// people: `Macro ≤ 2`. What is not understood stays as it is.
package struct FiredEffects {
  let context: TextContext

  /// Words for the effects of one answer.
  package init(_ context: TextContext) { self.context = context }

  /// All effects of a reason.
  package func texts(_ effects: [String]) -> [String] { effects.map { text($0) } }

  /// One effect.
  func text(_ effect: String) -> String {
    let (verb, rest) = Self.split(effect, at: " ")
    switch verb {
    case "at_least", "at_most", "share_at_least", "share_at_most":
      return bound(verb, rest) ?? effect
    case "creator_share_at_most":
      return Double(rest.drop { !$0.isNumber }).map { phrase(.shortCreatorShare, numbers.percent($0, digits: 1)) }
        ?? effect
    case "only_one_of": return phrase(.shortOnlyOneOf, list(rest).map(context.names.tier).joined(separator: " / "))
    case "exclude": return phrase(.shortExclude, context.names.tier(rest))
    case "scale": return scale(rest) ?? effect
    case "line": return line(rest) ?? effect
    case "drop_goal": return phrase(.shortDropGoal, context.names.goal(field: rest))
    case "assume": return assumed(rest)
    case "ask": return rest.isEmpty ? phrase(.shortAskAnything) : phrase(.shortAsk, field(rest) ?? rest)
    case "block": return phrase(.shortBlock)
    case "advise": return phrase(.shortAdvise, context.names.tactic(rest))
    case "warn": return phrase(.shortWarn, context.names.risk(rest))
    case "playbook":
      let playbook = context.answer.playbook
      return phrase(
        .shortPlaybook, playbook?.id == rest ? playbook.map { context.shown($0.title, else: rest) } ?? rest : rest)
    default: return effect
    }
  }

  /// Bounds in a row, parted by commas.
  func text(inRow bounds: String) -> String {
    bounds.split(separator: ", ").map { text(String($0)) }.joined(separator: ", ")
  }

  private var numbers: Wording { context.numbers }

  private func phrase(_ phrase: Phrase, _ argument: String = "") -> String { context.words.phrase(phrase, argument) }

  private func bound(_ kind: String, _ rest: String) -> String? {
    let (subject, text) = Self.split(rest, at: " = ")
    guard let amount = Double(text) else { return nil }
    let name = subject == "creators" ? phrase(.shortAllCreators) : context.names.tier(subject)
    let isShare = kind.hasPrefix("share")
    let sign = kind.hasSuffix("least") ? "≥" : "≤"
    return "\(isShare ? phrase(.shortShare, name) : name) \(sign) "
      + (isShare ? numbers.percent(amount, digits: 1) : numbers.decimal(amount, digits: 1))
  }

  private func scale(_ rest: String) -> String? {
    let (subject, factor) = Self.split(rest, at: " × ")
    let (rate, tier) = Self.split(subject, at: " ")
    guard let factor = Double(factor) else { return nil }
    let scaled: Phrase
    switch rate {
    case "fee": scaled = .rateFee
    case "reach": scaled = .rateReach
    case "engagement": scaled = .rateEngagement
    default: return nil
    }
    let name = tier == "*" || tier.isEmpty ? "" : " \(context.names.tier(tier))"
    return "\(phrase(scaled))\(name) × \(numbers.decimal(factor, digits: 3))"
  }

  /// A share below 1, money above it.
  private func line(_ rest: String) -> String? {
    let (id, text) = Self.split(rest, at: " = ")
    guard let amount = Double(text) else { return nil }
    let title = context.answer.mix?.lines.first { $0.id == id }.map { context.shown($0.title, else: id) } ?? id
    let shown =
      amount.magnitude <= 1
      ? numbers.percent(amount, digits: 1) : Money(rounding: amount).map { numbers.compact($0) } ?? text
    return "\(title) = \(shown)"
  }

  private func assumed(_ rest: String) -> String {
    let (id, value) = Self.split(rest, at: " = ")
    guard let echoed = context.answer.brief.first(where: { $0.field.id == id }) else {
      return phrase(.shortAssume, rest)
    }
    let shown = echoed.slot.value.map { context.value($0, of: echoed.field) } ?? value
    return phrase(.shortAssume, "\(context.shown(echoed.field.title, else: id)) = \(shown)")
  }

  private func field(_ id: String) -> String? {
    (context.answer.brief.map(\.field) + context.answer.unknown).first { $0.id == id }
      .map { context.shown($0.title, else: id) }
  }

  private func list(_ text: String) -> [String] { text.split(separator: ",").map { Folding.trimmed(String($0)) } }

  private static func split(_ text: String, at mark: String) -> (String, String) {
    guard let range = text.firstRange(of: mark) else { return (text, "") }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }
}
