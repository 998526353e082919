import CampaignModel
import RuleModel

/// Finds where the stance of an answer holds, one field at a time.
struct StabilityFinder {
  /// Most evaluations for one field.
  static let capPerField = 600

  let recommender: Recommender
  let brief: Brief
  let base: Evaluation
  var isStopped: () -> Bool = { false }

  private var pack: Pack { recommender.pack }

  /// The box over these fields, or all that have a value.
  func stability(fields: [Int]? = nil) -> Stability {
    var box = Stability(ranges: [], choices: [], isSampled: pack.usesFunctions, undecided: [])
    let mark = StanceMark(base)
    for field in fields ?? Array(pack.schema.fields.indices) {
      let schema = pack.schema.fields[field]
      guard let value = value(field), schema.role != .currency else { continue }
      let evaluator = Reevaluator(recommender, cap: Self.capPerField, isStopped: isStopped)
      guard isSteady(field, value, mark, evaluator) else { continue }
      if let grid = FieldGrid(schema, field: field, value: value), let axis = value.axis {
        range(grid, value, axis, mark, evaluator, into: &box)
      } else {
        choice(schema, field, value, mark, evaluator, into: &box)
      }
    }
    return box
  }

  /// The value the client's answer would move from: the brief's own, else what was assumed; goals not named weigh 0.
  private func value(_ field: Int) -> FieldValue? {
    let schema = pack.schema.fields[field]
    if let given = brief.value(field) { return given }
    return schema.role == .goal ? .number(0) : base.understood.brief.value(field)
  }

  /// Whether the client saying what was assumed changes nothing; else there is no box around it.
  private func isSteady(_ field: Int, _ value: FieldValue, _ mark: StanceMark, _ evaluator: Reevaluator) -> Bool {
    if brief.slots[field].origin == .given { return true }
    guard let moved = BriefMover(pack: pack).moved(brief, [.init(field: field, value: value)]),
      let same = evaluator.evaluation(of: moved)
    else { return false }
    return StanceMark(same) == mark
  }

  private func range(
    _ grid: FieldGrid, _ value: FieldValue, _ axis: Double, _ mark: StanceMark,
    _ evaluator: Reevaluator, into box: inout Stability
  ) {
    let mover = BriefMover(pack: pack)
    let others = mover.yielding(brief, besides: [grid.field])
    if grid.schema.role == .goal, others.free.isEmpty { return }
    let walk = StanceWalk(
      pack: pack, evaluator: evaluator, mover: mover, brief: brief, base: base, mark: mark)
    let cuts = Breakpoints(pack: pack, mover: mover).steps(
      grid, brief: brief, thresholds: recommender.readings.thresholds(moving: grid))
    let (floor, ceiling) = (grid.step(atOrBelow: axis), grid.step(atOrAbove: axis))
    let up = Set(cuts + grid.outward(from: axis, up: true)).filter { $0 > floor }.sorted()
    let down = Set(cuts + grid.outward(from: axis, up: false)).filter { $0 < ceiling }.sorted(by: >)
    var result = StableRange(
      field: grid.schema, value: value, low: grid.value(min(grid.low, ceiling)),
      high: grid.value(max(grid.high, floor)), below: nil, above: nil)
    for (steps, start, isUp) in [(up, floor, true), (down, ceiling, false)] {
      switch walk.end(grid, from: start, along: steps) {
      case .undecided:
        box.undecided.append(grid.schema)
        return
      case .limit: break
      case .flip(let last, let step, let other):
        let flip = mark.flip(to: other, at: grid.value(step), in: pack)
        let edge = last == start && floor != ceiling ? value : grid.value(last)
        if isUp { (result.high, result.above) = (edge, flip) } else { (result.low, result.below) = (edge, flip) }
      }
    }
    box.ranges.append(result)
  }

  private func choice(
    _ schema: FieldSchema, _ field: Int, _ value: FieldValue, _ mark: StanceMark, _ evaluator: Reevaluator,
    into box: inout Stability
  ) {
    let mover = BriefMover(pack: pack)
    let alternatives = FieldAlternatives.of(schema, value: value)
    guard !alternatives.isEmpty else { return }
    var flips: [StanceFlip] = []
    for other in alternatives {
      guard let moved = mover.moved(brief, [.init(field: field, value: other)]) else { continue }
      guard let evaluation = evaluator.evaluation(of: moved) else {
        box.undecided.append(schema)
        return
      }
      let there = StanceMark(evaluation)
      if there != mark { flips.append(mark.flip(to: there, at: other, in: pack)) }
    }
    box.choices.append(StableChoice(field: schema, value: value, flips: flips))
  }
}
