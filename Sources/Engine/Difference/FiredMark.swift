import CampaignModel
import RuleModel

/// All that the rules fired on a brief say together, by names, so that two packs can be compared: points add up, of rules that
/// settle one thing the first counts, and what is said twice is said once.
struct FiredMark: Hashable {
  private var said: [String: String] = [:]

  /// What the rules of an evaluation say.
  init(_ evaluation: Evaluation) {
    let pack = evaluation.pack
    var milli: [String: Int] = [:]
    var factors: [String: Double] = [:]
    for rule in evaluation.fired {
      let sight = rule.rule.stratum.stage == .assume ? "given " : ""
      for effect in rule.effects {
        let path = sight + effect.path(in: pack)
        func value(_ amount: Expression) -> Double { amount.value(in: evaluation.facts) }
        switch effect {
        case .favour(_, let points):
          let amount = value(points)
          if amount.isFinite { milli[path, default: 0] += Int((min(max(amount, -1e6), 1e6) * 1000).rounded()) }
        case .scale(_, _, let factor): factors[path, default: 1] *= value(factor)
        case .bound(_, _, let amount), .creatorShareAtMost(let amount): said["\(path) \(value(amount))"] = ""
        case .playbook(let id): keep("playbook", id)
        case .line(_, .expression(let amount)): if value(amount).isFinite { keep(path, "\(value(amount))") }
        case .line(_, let amount): keep(path, "\(amount)")
        case .assume(let field, let given): keep(path, words(given, pack.schema.fields[field]))
        case .infer(let fact, .value(let given)): keep(path, words(given, pack.ruleSet.facts.facts[fact]))
        case .infer(_, .expression(let amount)): keep(path, "\(value(amount))")
        case .onlyOneOf(let tiers):
          said["\(path) \(tiers.map { pack.ruleSet.tierNames[$0] }.joined(separator: " "))"] = ""
        case .ask(let text), .block(let text): said["\(path) \(text.en ?? "") \(text.vi ?? "")"] = ""
        case .exclude, .dropGoal, .askField, .advise, .warn, .apply: said[path] = ""
        }
      }
    }
    for (path, points) in milli where points != 0 { said[path] = String(points) }
    for (path, factor) in factors where abs(factor - 1) > 1e-12 { said[path] = String((factor * 1e9).rounded() / 1e9) }
  }

  private mutating func keep(_ path: String, _ value: String) { if said[path] == nil { said[path] = value } }

  private func words(_ value: FieldValue, _ field: FieldSchema) -> String {
    func option(_ index: Int) -> String { field.values.indices.contains(index) ? field.values[index].id : "\(index)" }
    switch value {
    case .choice(let index): return option(index)
    case .set(let bits):
      return (0..<64).filter { bits & (1 << UInt64($0)) != 0 }.map(option).sorted().joined(separator: " ")
    default: return "\(value)"
    }
  }
}
