import CampaignModel
import RuleModel

/// Looks for changes of one field and of two together that bring something about.
struct ChangePairs {
  /// What a search found.
  struct Result {
    var single: [NearChange] = []
    var pairs: [NearChange] = []
    /// Pairs of fields, by index, left when the work cap was reached.
    var undecided: [[Int]] = []
  }

  /// At most so many pairs are told.
  static let told = 3

  let search: ChangeSearch
  let brief: Brief
  let base: Evaluation

  private var pack: Pack { search.pack }

  /// Searches fields, by index, in the schema's order. Only a change of a field in `focus` can bring it about: alone, or
  /// with another field beside it.
  func run(_ fields: [Int], focus: Set<Int>) -> Result {
    var result = Result()
    let alone = nearest(fields.filter(focus.contains))
    result.single = distinct(alone).map { told([$0.found.move], $0.found) }
    let reach = alone.first?.found.distance ?? .infinity
    var pairs: [(moves: [BriefMover.Move], found: ChangeSearch.Found, distance: Double)] = []
    var tried: [BriefMover.Move: Bool] = [:]
    // Further than the last one told no pair is looked for.
    var enough = Double.infinity
    for (first, second) in ordered(fields, focus, alone) {
      if search.evaluator.isExhausted {
        result.undecided.append([first, second])
      } else if let pair = pair(first, second, reach: min(reach, enough), &tried) {
        pairs.append(pair)
        let distances = pairs.map(\.distance).sorted()
        if distances.count >= Self.told { enough = distances[Self.told - 1] }
      }
    }
    pairs.sort { left, right in
      (left.distance, left.moves[0].field, left.moves[1].field) < (
        right.distance, right.moves[0].field, right.moves[1].field
      )
    }
    result.pairs = pairs.prefix(Self.told).map { told($0.moves, $0.found, distance: $0.distance) }
    return result
  }

  /// The changes of one field that do it, nearest first, each with the brief after it.
  func alone(_ fields: [Int]) -> [(change: NearChange, brief: Brief)] {
    nearest(fields).compactMap { _, found in
      search.mover.moved(brief, [found.move]).map { (told([found.move], found), $0) }
    }
  }

  /// Without goals whose move comes to the same weights as a nearer one's, as when there are only two.
  private func distinct(
    _ alone: [(field: Int, found: ChangeSearch.Found)]
  ) -> [(field: Int, found: ChangeSearch.Found)] {
    var seen: Set<[Double]> = []
    return alone.filter { field, found in
      guard pack.schema.fields[field].role == .goal, let moved = search.mover.moved(brief, [found.move]) else {
        return true
      }
      return seen.insert(pack.goals.map { ((moved.value($0.field)?.axis ?? 0) * 1000).rounded() }).inserted
    }
  }

  private func nearest(_ fields: [Int]) -> [(field: Int, found: ChangeSearch.Found)] {
    fields.compactMap { field in
      search.nearest(field, in: brief, from: value(field)).map { (field, $0) }
    }.sorted { ($0.found.distance, $0.field) < ($1.found.distance, $1.field) }
  }

  /// Pairs in the focus come first, and of these those whose fields do it alone from nearby: two of them together are likely nearer still.
  private func ordered(
    _ fields: [Int], _ focus: Set<Int>, _ alone: [(field: Int, found: ChangeSearch.Found)]
  ) -> [(Int, Int)] {
    let rank = Dictionary(
      alone.enumerated().map { ($0.element.field, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var pairs: [(Int, Int)] = []
    for (place, first) in fields.enumerated() {
      for second in fields[(place + 1)...] where focus.contains(first) || focus.contains(second) {
        pairs.append((first, second))
      }
    }
    func key(_ pair: (Int, Int)) -> (Int, Int, Int, Int) {
      let ranks = [pair.0, pair.1].map { rank[$0] ?? fields.count }
      return ([pair.0, pair.1].count { !focus.contains($0) }, ranks.reduce(0, +), pair.0, pair.1)
    }
    return pairs.sorted { key($0) < key($1) }
  }

  /// The nearest change of two fields: each value worth trying of one, and the nearest of the other on top of it.
  private func pair(
    _ first: Int, _ second: Int, reach: Double, _ tried: inout [BriefMover.Move: Bool]
  ) -> (moves: [BriefMover.Move], found: ChangeSearch.Found, distance: Double)? {
    var best: (moves: [BriefMover.Move], found: ChangeSearch.Found, distance: Double)?
    for (held, free) in [(first, second), (second, first)] {
      // Of two goals the one held keeps the weight it was given while the other moves.
      var further = search
      further.mover.locked.insert(held)
      for (candidate, distance) in trials(held) {
        let room = min(reach, best?.distance ?? .infinity) - distance
        guard room > 0, !search.evaluator.isExhausted else { continue }
        let move = BriefMover.Move(field: held, value: candidate)
        guard let moved = search.mover.moved(brief, [move]) else { continue }
        // Where one change is enough, the pair adds nothing.
        if tried[move] == nil {
          tried[move] = search.evaluator.evaluation(of: moved, upTo: search.depth).map(search.holds)
        }
        guard tried[move] == false else { continue }
        guard let found = further.nearest(free, in: moved, from: value(free, moved), reach: room, isCoarse: true) else {
          continue
        }
        let moves = [move, found.move].sorted { $0.field < $1.field }
        guard let both = search.mover.moved(brief, moves),
          let evaluation = search.evaluator.evaluation(of: both, upTo: search.depth), search.holds(evaluation)
        else { continue }
        best = (
          moves, ChangeSearch.Found(move: found.move, distance: found.distance, evaluation: evaluation),
          found.distance + distance
        )
      }
    }
    return best
  }

  /// Values of a field to hold while the other moves, nearest first.
  private func trials(_ field: Int) -> [(FieldValue?, Double)] {
    let value = value(field)
    var trials: [(FieldValue?, Double)] = search.candidates(field, value, brief).map {
      ($0, search.distance(field, value, $0))
    }
    if let grid = FieldGrid(pack.schema.fields[field], field: field, value: value), let axis = value?.axis {
      for isUp in [false, true] {
        let steps = search.steps(grid, brief, axis, isUp: isUp, isCoarse: true)
        trials += steps.prefix(12).map { step in
          (grid.value(step), grid.distance(axis, grid.value(step).axis ?? axis))
        }
      }
    }
    return trials.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
  }

  private func told(_ moves: [BriefMover.Move], _ found: ChangeSearch.Found, distance: Double? = nil) -> NearChange {
    let isReview = search.depth == .review
    let now = (isReview ? base.fired : base.stance.fired).map(\.rule.id)
    let then = (isReview ? found.evaluation.fired : found.evaluation.stance.fired).map(\.rule.id)
    return NearChange(
      changes: moves.map { move in
        // Saying what was assumed is no change of value.
        let from = value(move.field)
        return FieldChange(field: pack.schema.fields[move.field], from: from == move.value ? nil : from, to: move.value)
      }, distance: distance ?? found.distance, rulesOn: then.filter { !now.contains($0) },
      rulesOff: now.filter { !then.contains($0) })
  }

  private func value(_ field: Int, _ changed: Brief? = nil) -> FieldValue? {
    if let given = (changed ?? brief).value(field) { return given }
    return pack.schema.fields[field].role == .goal ? .number(0) : base.understood.brief.value(field)
  }
}
