import CampaignModel

/// Makes variants of a brief as the client might have written them: some fields with other values. When a goal's weight
/// moves, the other goals share what is left in the proportions they had.
struct BriefMover {
  /// One field with another value; nil takes it out of the brief.
  struct Move: Hashable {
    let field: Int
    let value: FieldValue?
  }

  let pack: Pack
  /// Fields, by index, that must stay as they are.
  var locked: Set<Int> = []

  /// The brief after moves; nil when goals could no longer sum to 1, or a locked field would move.
  func moved(_ brief: Brief, _ moves: [Move]) -> Brief? {
    var brief = brief
    var goals: Set<Int> = []
    for move in moves {
      guard brief.slots.indices.contains(move.field), !locked.contains(move.field) else { return nil }
      let schema = pack.schema.fields[move.field]
      if schema.role == .goal { goals.insert(move.field) }
      if let value = move.value {
        brief.slots[move.field] = Slot(value: value, origin: .given)
      } else if schema.required {
        return nil
      } else {
        brief.slots[move.field] =
          schema.fallback.map { Slot(value: $0, origin: .fallback) } ?? .missing
      }
    }
    return goals.isEmpty || rescale(&brief, besides: goals) ? brief : nil
  }

  /// The weights of the goals that give way when `moved` do, and how much is left for them: what `moved` and locked ones
  /// leave of 1 once `moved` weigh `taken`.
  func yielding(_ brief: Brief, besides moved: Set<Int>) -> (free: [Int], weight: Double, fixed: Double) {
    func weight(_ field: Int) -> Double { brief.value(field)?.axis ?? 0 }
    let others = pack.goals.map(\.field).filter { !moved.contains($0) }
    let free = others.filter { !locked.contains($0) && weight($0) > 0 }
    let fixed = others.filter { locked.contains($0) }
    return (free, free.reduce(0) { $0 + weight($1) }, fixed.reduce(0) { $0 + weight($1) })
  }

  private func rescale(_ brief: inout Brief, besides moved: Set<Int>) -> Bool {
    let taken = moved.reduce(0) { $0 + (brief.value($1)?.axis ?? 0) }
    let others = yielding(brief, besides: moved)
    let rest = 1 - taken - others.fixed
    guard rest > -1e-9 else { return false }
    guard others.weight > 0 else { return abs(rest) <= 1e-9 }
    for field in others.free {
      let weight = brief.value(field)?.axis ?? 0
      brief.slots[field].value = .number(weight * max(rest, 0) / others.weight)
    }
    return true
  }
}
