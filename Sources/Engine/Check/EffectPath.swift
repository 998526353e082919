import RuleModel

extension Effect {
  /// Where it stands in its rule, as the rule language writes it: `favour.micro`, `infer.is_local`, `playbook`.
  func path(in pack: Pack) -> String {
    func tier(_ index: Int) -> String { pack.ruleSet.tierNames[index] }
    func field(_ index: Int) -> String { pack.schema.fields[index].id }
    switch self {
    case .favour(let index, _), .exclude(let index): return "\(keyword).\(tier(index))"
    case .bound(_, .tier(let index), _): return "\(keyword).\(tier(index))"
    case .bound(_, .creators, _): return "\(keyword).creators"
    case .scale(let rate, .some(let index), _): return "\(keyword).\(rate.rawValue).\(tier(index))"
    case .scale(let rate, .none, _): return "\(keyword).\(rate.rawValue)"
    case .line(let index, _): return field(index)
    case .assume(let index, _), .dropGoal(let index), .askField(let index): return "\(keyword).\(field(index))"
    case .infer(let fact, _): return "\(keyword).\(pack.ruleSet.facts.facts[fact].id)"
    case .advise(let id), .warn(let id), .playbook(let id): return "\(keyword).\(id)"
    case .onlyOneOf, .creatorShareAtMost, .ask, .block, .apply: return keyword
    }
  }
}
