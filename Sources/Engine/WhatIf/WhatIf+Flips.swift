import CampaignModel
import RuleModel

/// Exact flips along one field.
extension WhatIf {
  /// Everything that flips while a field goes from one value to another: the stance by walking between proven breakpoints,
  /// the lead among tiers by bisection between neighbours that differ. Nil when the field has no axis.
  public func flips(
    _ brief: Brief, field: Int, from: FieldValue, to: FieldValue, samples: [FieldValue] = [],
    locked: Set<Int> = []
  ) -> FlipLine? {
    let schema = pack.schema.fields[field]
    guard let grid = FieldGrid(schema, field: field, value: from), let one = from.axis, let other = to.axis else {
      return nil
    }
    let low = max(grid.step(atOrAbove: min(one, other)), grid.low)
    let high = min(grid.step(atOrBelow: max(one, other)), grid.high)
    var line = FlipLine(field: schema, low: grid.value(low), high: grid.value(high), isSampled: pack.usesFunctions)
    let evaluator = Reevaluator(recommender, cap: Self.cap, isStopped: isStopped)
    let mover = BriefMover(pack: pack, locked: locked)
    let thresholds = recommender.readings.thresholds(moving: grid)
    func at(_ step: Int64) -> (brief: Brief, evaluation: Evaluation)? {
      guard let moved = mover.moved(brief, [.init(field: field, value: grid.value(step))]),
        let evaluation = evaluation(of: moved, by: evaluator)
      else { return nil }
      return (moved, evaluation)
    }
    guard var here = at(low) else {
      line.stoppedAt = grid.value(low)
      return line
    }
    var step = low
    var looked = [(step: low, lead: Self.lead(here.evaluation))]
    let spread = samples.compactMap(\.axis).map { grid.step(atOrBelow: $0) }
    while step < high {
      let mark = StanceMark(here.evaluation)
      let cuts = Breakpoints(pack: pack, mover: mover).steps(
        grid, brief: here.brief, thresholds: thresholds)
      let steps = Set(cuts + spread + [high]).filter { $0 > step && $0 <= high }.sorted()
      let walk = StanceWalk(
        pack: pack, evaluator: evaluator, mover: mover, brief: here.brief, base: here.evaluation, mark: mark)
      switch walk.end(grid, from: step, along: steps) {
      case .limit: step = high
      case .undecided:
        line.stoppedAt = grid.value(step)
        step = high
      case .flip(let last, let next, let other):
        let flip = mark.flip(to: other, at: grid.value(next), in: pack)
        line.points.append(FlipPoint(last: grid.value(last), first: grid.value(next), flip: flip))
        guard let there = at(next) else {
          line.stoppedAt = grid.value(next)
          return line
        }
        if let before = at(last) { looked.append((last, Self.lead(before.evaluation))) }
        looked.append((next, Self.lead(there.evaluation)))
        (here, step) = (there, next)
      }
    }
    if line.stoppedAt == nil {
      for step in spread + [high] where step > low && step <= high {
        if let there = at(step) { looked.append((step, Self.lead(there.evaluation))) }
      }
    }
    addLeads(looked, grid, to: &line) { at($0).map { Self.lead($0.evaluation) } }
    return line
  }

  /// Narrows changes of the lead down to one step, and joins them with the flips they coincide with.
  private func addLeads(
    _ looked: [(step: Int64, lead: String)], _ grid: FieldGrid, to line: inout FlipLine, lead: (Int64) -> String?
  ) {
    let looked = looked.sorted { $0.step < $1.step }
    for (var near, var far) in zip(looked, looked.dropFirst()) where near.lead != far.lead {
      while far.step - near.step > 1 {
        let middle = near.step + (far.step - near.step) / 2
        guard let found = lead(middle) else { return }
        if found == near.lead { near.step = middle } else { far = (middle, found) }
      }
      let (last, first) = (grid.value(near.step), grid.value(far.step))
      if let same = line.points.firstIndex(where: { $0.first == first }) {
        (line.points[same].leadFrom, line.points[same].leadTo) = (near.lead, far.lead)
      } else {
        line.points.append(
          FlipPoint(last: last, first: first, flip: nil, leadFrom: near.lead, leadTo: far.lead))
      }
    }
    line.points.sort { ($0.first.axis ?? 0) < ($1.first.axis ?? 0) }
  }
}
