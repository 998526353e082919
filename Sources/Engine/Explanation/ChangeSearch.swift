import CampaignModel
import RuleModel

/// Looks for the nearest values of one field at which something about the evaluation holds. Leaves that compare a field
/// with a constant are looked at exactly on both sides of it; what depends on a field by arithmetic, money or inference is
/// sampled outward and narrowed down to one step of the grid. Every change found is verified by evaluating again.
struct ChangeSearch {
  /// A value found, and how far it is.
  struct Found {
    let move: BriefMover.Move
    let distance: Double
    let evaluation: Evaluation
  }

  let pack: Pack
  let evaluator: Reevaluator
  var mover: BriefMover
  /// Leaves whose thresholds matter.
  let tests: [FactTest]
  /// Fields that matter beyond those thresholds.
  let indirect: Set<Int>
  /// How far a brief must be evaluated to see it.
  let depth: Evaluation.Depth
  /// What is looked for.
  let holds: (Evaluation) -> Bool

  /// The nearest value of a field within `reach`; nil when there is none, or the work cap is reached.
  func nearest(
    _ field: Int, in brief: Brief, from value: FieldValue?, reach: Double = .infinity, isCoarse: Bool = false
  ) -> Found? {
    guard !mover.locked.contains(field) else { return nil }
    var best: Found?
    var reach = reach
    func consider(_ found: Found?) {
      guard let found, found.distance < reach else { return }
      best = found
      reach = found.distance
    }
    let schema = pack.schema.fields[field]
    if let grid = FieldGrid(schema, field: field, value: value), let axis = value?.axis {
      for isUp in [false, true] {
        consider(walk(grid, brief, axis, isUp: isUp, reach: reach, isCoarse: isCoarse))
      }
    }
    for other in candidates(field, value, brief) {
      let distance = distance(field, value, other)
      guard distance < reach else { continue }
      consider(tried(.init(field: field, value: other), brief, distance))
    }
    return best
  }

  /// How far a value from `candidates` is: saying what was assumed counts one.
  func distance(_ field: Int, _ value: FieldValue?, _ other: FieldValue?) -> Double {
    other == value ? 1 : FieldAlternatives.distance(value, other)
  }

  /// Values worth trying for a field besides walking along its axis: saying what was assumed, other options, what a leaf
  /// asks for, taking it out.
  func candidates(_ field: Int, _ value: FieldValue?, _ brief: Brief) -> [FieldValue?] {
    let schema = pack.schema.fields[field]
    var found: [FieldValue?] = FieldAlternatives.of(schema, value: value)
    let fact = pack.ruleSet.facts.factOfField[field]
    for test in tests where test.fact == fact {
      switch (test.predicate, value) {
      case (.hasAll(let bits), .set(let members)): found += [.set(members | bits), .set(members & ~bits)]
      case (.hasAny(let bits), .set(let members)): found.append(.set(members & ~bits))
      case (.hasAll(let bits), nil): found.append(.set(bits))
      case (.textIs(let text), _), (.contains(let text), _): found.append(.text(text))
      case (.textsHaveAny(let texts), _): found += texts.prefix(1).map { .texts([$0]) }
      case (.textsHaveAll(let texts), _): found.append(.texts(texts))
      default: break
      }
    }
    if value == nil, let grid = FieldGrid(schema, field: field, value: schema.type == .amount ? .money(.zero) : nil) {
      let steps = Breakpoints(pack: pack, mover: mover).steps(grid, brief: brief, tests: tests)
      found += steps.map { grid.value($0) }
    }
    if brief.slots[field].origin == .given, schema.role != .goal, !schema.required { found.append(.none) }
    found = found.filter { $0 != value && $0 != .set(0) }
    if brief.slots[field].origin != .given, let value, schema.role != .goal { found.insert(value, at: 0) }
    return found
  }

  /// The steps at which to look in one direction, nearest first.
  func steps(_ grid: FieldGrid, _ brief: Brief, _ axis: Double, isUp: Bool, isCoarse: Bool) -> [Int64] {
    var steps = Set(Breakpoints(pack: pack, mover: mover).steps(grid, brief: brief, tests: tests))
    if indirect.contains(grid.field) {
      let outward = grid.outward(from: axis, up: isUp)
      // Where every rule of a pack has a say, its thresholds are too many for a second field.
      if isCoarse, steps.count > 16 { steps = [] }
      steps.formUnion(isCoarse ? outward.enumerated().filter { $0.offset % 3 == 2 }.map(\.element) : outward)
    }
    return isUp
      ? steps.filter { $0 > grid.step(atOrBelow: axis) }.sorted()
      : steps.filter { $0 < grid.step(atOrAbove: axis) }.sorted(by: >)
  }

  /// Evaluates one move; nil unless it brings about what is looked for.
  func tried(_ move: BriefMover.Move, _ brief: Brief, _ distance: Double) -> Found? {
    guard let moved = mover.moved(brief, [move]),
      let evaluation = evaluator.evaluation(of: moved, upTo: depth), holds(evaluation)
    else { return nil }
    return Found(move: move, distance: distance, evaluation: evaluation)
  }

  private func walk(
    _ grid: FieldGrid, _ brief: Brief, _ axis: Double, isUp: Bool, reach: Double, isCoarse: Bool
  ) -> Found? {
    func attempt(_ step: Int64) -> Found? {
      let value = grid.value(step)
      return tried(.init(field: grid.field, value: value), brief, grid.distance(axis, value.axis ?? axis))
    }
    var last = isUp ? grid.step(atOrBelow: axis) : grid.step(atOrAbove: axis)
    for step in steps(grid, brief, axis, isUp: isUp, isCoarse: isCoarse) {
      if grid.distance(axis, grid.value(step).axis ?? axis) >= reach, abs(step - last) <= 1 { return nil }
      guard var found = attempt(step) else {
        if evaluator.isExhausted { return nil }
        last = step
        if grid.distance(axis, grid.value(step).axis ?? axis) >= reach { return nil }
        continue
      }
      var far = step
      while abs(far - last) > 1 {
        let middle = last + (far - last) / 2
        if let nearer = attempt(middle) { (far, found) = (middle, nearer) } else { last = middle }
        if evaluator.isExhausted { break }
      }
      return found
    }
    return nil
  }
}
