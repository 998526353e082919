import CampaignModel
import RuleModel

/// Walks along one field's axis, evaluating the brief again, until the stance is another one.
///
/// Between two places with the base's stance nothing is overlooked: `RuleHull` proves that no declarative rule can turn in
/// between, or the stretch is halved. What money decides (tiers in play, accepted bounds) is found between neighbours that
/// differ; both are narrowed down to one step of the field's grid.
struct StanceWalk {
  /// The end of a walk.
  enum End {
    /// The stance holds up to the end of the field.
    case limit
    /// It is another one at `step`; `last` is the step before.
    case flip(last: Int64, step: Int64, mark: StanceMark)
    /// The work cap was reached.
    case undecided
  }

  private struct Place {
    let step: Int64
    let mark: StanceMark
    let given: FactVector
    let facts: FactVector
  }

  let pack: Pack
  let evaluator: Reevaluator
  let mover: BriefMover
  let brief: Brief
  let base: Evaluation
  let mark: StanceMark

  /// Walks from the brief's own place, at or just beyond `start`, along `steps`, which lead away from it.
  func end(_ grid: FieldGrid, from start: Int64, along steps: [Int64]) -> End {
    var last = Place(step: start, mark: mark, given: BriefFacts(pack: pack).given(brief), facts: base.rates.facts)
    for step in steps where step != last.step {
      guard let moved = mover.moved(brief, [.init(field: grid.field, value: grid.value(step))]) else { return .limit }
      guard let next = place(step, moved) else { return .undecided }
      switch search(last, next, grid) {
      case .limit: last = next
      case let found: return found
      }
    }
    return .limit
  }

  private func place(_ step: Int64, _ brief: Brief) -> Place? {
    evaluator.evaluation(of: brief).map {
      Place(
        step: step, mark: StanceMark($0), given: BriefFacts(pack: pack).given(brief), facts: $0.rates.facts)
    }
  }

  private func search(_ near: Place, _ far: Place, _ grid: FieldGrid) -> End {
    let isSame = far.mark == mark
    if abs(far.step - near.step) <= 1 {
      return isSame ? .limit : .flip(last: near.step, step: far.step, mark: far.mark)
    }
    if isSame, isSettled(near, far) { return .limit }
    let middle = near.step + (far.step - near.step) / 2
    guard let moved = mover.moved(brief, [.init(field: grid.field, value: grid.value(middle))]),
      let half = place(middle, moved)
    else { return .undecided }
    let nearer = search(near, half, grid)
    guard case .limit = nearer else { return nearer }
    return search(half, far, grid)
  }

  /// Whether no declarative rule can turn between two places of the same stance.
  private func isSettled(_ near: Place, _ far: Place) -> Bool {
    let readings = evaluator.recommender.readings
    return readings.isSettled(.assume, from: near.given, to: far.given)
      && readings.isSettled(.decide, from: near.facts, to: far.facts)
  }
}
