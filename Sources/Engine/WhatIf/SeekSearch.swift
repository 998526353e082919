import CampaignModel
import RuleModel

/// Walks outward along one field until a number of the answer is as wished, then narrows that down to one step.
struct SeekSearch {
  /// Where it came true.
  struct Found {
    let step: Int64
    let actual: Double
    let before: Int64
    let beforeActual: Double?
  }

  let brief: Brief
  let grid: FieldGrid
  let metric: SeekMetric
  let comparison: Outcome.Comparison
  let bound: Double
  let mover: BriefMover
  let evaluator: Reevaluator
  /// The step where the number came nearest to the bound.
  private(set) var nearest: (step: Int64, actual: Double)?
  private var seen: [Int64: Double?] = [:]

  init(
    brief: Brief, grid: FieldGrid, metric: SeekMetric, comparison: Outcome.Comparison, bound: Double, mover: BriefMover,
    evaluator: Reevaluator
  ) {
    self.brief = brief
    self.grid = grid
    self.metric = metric
    self.comparison = comparison
    self.bound = bound
    self.mover = mover
    self.evaluator = evaluator
  }

  /// The brief evaluated with the field at a step.
  func evaluation(_ step: Int64) -> Evaluation? {
    mover.moved(brief, [.init(field: grid.field, value: grid.value(step))]).flatMap {
      evaluator.evaluation(of: $0, upTo: .review)
    }
  }

  /// The nearest step towards `end` that does it.
  mutating func walk(from start: Int64, now: Double?, to end: Int64) -> Found? {
    let isUp = end >= start
    let cuts = Breakpoints(pack: mover.pack, mover: mover).steps(
      grid, brief: brief, thresholds: evaluator.recommender.readings.thresholds(moving: grid))
    let outward = grid.outward(from: grid.value(start).axis ?? 0, up: isUp)
    let steps = Set(cuts + outward + [end]).filter { isUp ? $0 > start && $0 <= end : $0 < start && $0 >= end }
    var last = (step: start, actual: now)
    for step in isUp ? steps.sorted() : steps.sorted(by: >) {
      guard let actual = actual(step) else { return nil }
      if let value = actual, isMet(value, coming: last.actual) {
        return narrowed(last, (step, value))
      }
      last = (step, actual)
    }
    return nil
  }

  /// Between a step that does not do it and one that does.
  private mutating func narrowed(_ near: (step: Int64, actual: Double?), _ far: (step: Int64, actual: Double)) -> Found
  {
    var (near, far) = (near, far)
    while abs(far.step - near.step) > 1 {
      let middle = near.step + (far.step - near.step) / 2
      guard let actual = actual(middle) else { break }
      if let value = actual, isMet(value, coming: near.actual) {
        far = (middle, value)
      } else {
        near = (middle, actual)
      }
    }
    return Found(step: far.step, actual: far.actual, before: near.step, beforeActual: near.actual)
  }

  /// Whether the wish is met here, or for `=` was passed on the way.
  private func isMet(_ value: Double, coming from: Double?) -> Bool {
    if comparison.holds(value, bound) { return true }
    guard comparison == .equal, let from else { return false }
    return (from < bound) != (value < bound)
  }

  /// The number at a step, nil inside when there is none; nil outside when evaluating ended.
  private mutating func actual(_ step: Int64) -> Double?? {
    if let known = seen[step] { return known }
    guard !evaluator.isExhausted, evaluator.left > 0 else { return nil }
    guard let evaluation = evaluation(step) else { return evaluator.isExhausted ? nil : .some(nil) }
    let value = metric.value(evaluation)
    seen[step] = value
    if let value, nearest.map({ abs(value - bound) < abs($0.actual - bound) }) ?? true { nearest = (step, value) }
    return .some(value)
  }
}
