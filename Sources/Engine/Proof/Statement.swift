import CampaignModel
import RuleModel

/// A statement about all briefs, in the numbers of a pack.
enum Statement {
  /// Moving a field never moves a result the wrong way.
  case monotone(Monotone)
  /// Two events never come together.
  case neverBoth(Event, Event)
  /// A result is always on one side of a bound.
  case always(Bounded)
  /// Where one event comes, the other does.
  case implies(Event, Event)

  /// Moving a field never moves a result the wrong way.
  struct Monotone {
    let field: Int
    let isMore: Bool
    let result: Result
    let neverRaises: Bool
    let condition: Condition?
  }

  /// A result is always on one side of a bound.
  struct Bounded {
    let result: Result
    let isLeast: Bool
    let bound: Double
    let condition: Condition?
  }

  /// Something that comes about for some briefs.
  enum Event {
    case rule(Int)
    case tactic(String)
    case risk(String)
    case playbook(String)
    case condition(Condition)
  }

  /// A number of an answer.
  enum Result: Equatable {
    /// A number of a tier, by its index among tier names.
    case tier(Int, TierMeasure)
    case fact(Int)
  }
}

extension Statement {
  /// The statement as people read it.
  func outline(in pack: Pack) -> StatementOutline {
    let names = RuleOutliner.Names(pack)
    let outliner = Outliner(pack: pack)
    func event(_ event: Event) -> EventOutline {
      switch event {
      case .rule(let rule):
        return .rule(NamedOutline(id: pack.ruleSet.rules[rule].id, title: pack.ruleSet.rules[rule].title))
      case .tactic(let id): return .tactic(names.named("tactic", id))
      case .risk(let id): return .risk(names.named("risk", id))
      case .playbook(let id): return .playbook(names.named("playbook", id))
      case .condition(let condition): return .condition(outliner.condition(condition, at: nil))
      }
    }
    func result(_ result: Result) -> ResultOutline {
      switch result {
      case .tier(let tier, let measure): .tier(names.tiers[tier], measure)
      case .fact(let fact): .fact(pack.ruleSet.facts.facts[fact])
      }
    }
    switch self {
    case .monotone(let each):
      return .monotone(
        StatementOutline.Monotone(
          field: pack.schema.fields[each.field], isMore: each.isMore, result: result(each.result),
          neverRaises: each.neverRaises, condition: each.condition.map { outliner.condition($0, at: nil) }))
    case .neverBoth(let one, let two): return .neverBoth(event(one), event(two))
    case .always(let each):
      return .always(
        StatementOutline.Bounded(
          result: result(each.result), isLeast: each.isLeast, bound: each.bound,
          condition: each.condition.map { outliner.condition($0, at: nil) }))
    case .implies(let one, let two): return .implies(event(one), event(two))
    }
  }
}
