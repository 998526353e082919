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
    /// A number, or a share of the budget.
    let bound: Expression
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

extension Statement.Bounded {
  /// The bound where it is a plain number, as for all results but fields.
  var number: Double {
    if case .constant(let number) = bound { return number }
    return .nan
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
    func type(_ result: Result) -> FieldType {
      switch result {
      case .tier(_, .share), .tier(_, .target): .percent
      case .tier: .number
      case .fact(let fact): outliner.type(of: .fact(fact))
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
          result: result(each.result), isLeast: each.isLeast,
          bound: outliner.amount(each.bound, as: type(each.result)),
          condition: each.condition.map { outliner.condition($0, at: nil) }))
    case .implies(let one, let two): return .implies(event(one), event(two))
    }
  }
}
