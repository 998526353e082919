import CampaignModel
import RuleModel

/// Compares the rules of two packs by name.
struct RuleComparison {
  let old: Pack
  let new: Pack
  /// The same rules told in joint numbers, in the same order.
  let join: PackJoin

  /// Rules taken out first, then those added or changed, in the order of the new pack.
  func changes() -> [RuleChange] {
    let before = Dictionary(old.ruleSet.rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let after = Dictionary(new.ruleSet.rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let outlines = (old: RuleOutliner(pack: old), new: RuleOutliner(pack: new))
    let moved = moved(before: before, after: after)
    var found = old.ruleSet.rules.filter { after[$0.id] == nil }
      .sorted { ($0.location.file, $0.location.line) < ($1.location.file, $1.location.line) }
      .map { RuleChange(id: $0.id, old: outlines.old.outline($0), new: nil, aspects: []) }
    let inFileOrder = new.ruleSet.rules.indices.sorted { first, second in
      let (one, two) = (new.ruleSet.rules[first].location, new.ruleSet.rules[second].location)
      return (one.file, one.line, first) < (two.file, two.line, second)
    }
    for index in inFileOrder {
      let rule = new.ruleSet.rules[index]
      guard let place = before[rule.id] else {
        found.append(RuleChange(id: rule.id, old: nil, new: outlines.new.outline(rule), aspects: []))
        continue
      }
      var aspects = aspects(place, index)
      if moved.contains(rule.id) { aspects.append(.place) }
      guard !aspects.isEmpty else { continue }
      found.append(
        RuleChange(
          id: rule.id, old: outlines.old.outline(old.ruleSet.rules[place]), new: outlines.new.outline(rule),
          aspects: aspects))
    }
    return found
  }

  private func aspects(_ before: Int, _ after: Int) -> [RuleChange.Aspect] {
    let (one, two) = (join.old.rules[before], join.new.rules[after])
    var aspects: [RuleChange.Aspect] = []
    let hasOtherFunction =
      one.functions != two.functions && one.withoutFunctions.functions == two.withoutFunctions.functions
    let (plainOne, plainTwo) = (one.withoutFunctions, two.withoutFunctions)
    if plainOne.condition.withoutPlaces != plainTwo.condition.withoutPlaces
      || policy(one, join.old) != policy(two, join.new)
    {
      aspects.append(.condition)
    }
    if plainOne.effects != plainTwo.effects { aspects.append(.effects) }
    if hasOtherFunction { aspects.append(.function) }
    if one.priority != two.priority { aspects.append(.priority) }
    if one.stratum.stage != two.stratum.stage { aspects.append(.stage) }
    if one.title != two.title || one.reason != two.reason || one.source != two.source { aspects.append(.texts) }
    return aspects
  }

  private func policy(_ rule: Rule, _ version: RuleVersion) -> HitPolicy? {
    rule.table.map { version.tables[$0.table].policy }
  }

  /// Rules in another file, or that changed places with others of their priority and layer.
  private func moved(before: [String: Int], after: [String: Int]) -> Set<String> {
    let (one, two) = (old.ruleSet.rules, new.ruleSet.rules)
    let common = { (rules: [Rule], others: [String: Int]) in rules.filter { others[$0.id] != nil } }
    var moved = Set(
      two.filter { rule in before[rule.id].map { file(one[$0], old) != file(rule, new) } ?? false }.map(\.id))
    func kept(_ rules: [Rule], _ others: [String: Int], _ theirs: [Rule]) -> [String] {
      common(rules, others).filter { rule in
        others[rule.id].map { theirs[$0].priority == rule.priority && theirs[$0].layer == rule.layer } ?? false
      }.map(\.id)
    }
    for case .insert(_, let id, _) in kept(two, before, one).difference(from: kept(one, after, two)) {
      moved.insert(id)
    }
    return moved
  }

  /// The file of a rule within its pack, whatever the pack's folder is called.
  private func file(_ rule: Rule, _ pack: Pack) -> Substring {
    let file = rule.location.file[...]
    guard pack.layers.indices.contains(rule.layer), file.hasPrefix(pack.layers[rule.layer].root) else { return file }
    return file.dropFirst(pack.layers[rule.layer].root.count)
  }
}

extension Rule {
  /// The rule with all its functions called alike.
  fileprivate var withoutFunctions: Rule {
    var plain = self
    plain.condition = condition.withoutFunctions
    plain.effects = effects.map { effect in
      if case .apply = effect { return .apply(-1) }
      return effect
    }
    return plain
  }
}

extension Condition {
  /// The condition with all its functions called alike.
  fileprivate var withoutFunctions: Condition {
    switch self {
    case .test: self
    case .function: .function(-1)
    case .all(let parts): .all(parts.map(\.withoutFunctions))
    case .any(let parts): .any(parts.map(\.withoutFunctions))
    case .none(let parts): .none(parts.map(\.withoutFunctions))
    }
  }
}
