/// One evaluation of a condition taken apart: the truth of each leaf, functions among them, from left to right, and
/// which of them alone decides. A condition holds when its leaves are as it wants them: `all` needs all parts, `any` one;
/// `none` wants the opposite of its parts, which in three-valued logic too can be said leaf by leaf.
package struct ConditionTruths: Sendable, Hashable {
  /// What each leaf comes to.
  package private(set) var leaves: [Truth] = []
  /// Whether the condition would hold otherwise if this leaf alone were the opposite: no other leaf masks it. Never so for
  /// a leaf that is unknown.
  package private(set) var decides: [Bool] = []
  /// Whether the condition holds.
  package private(set) var holds = false

  /// Evaluates every leaf, also where the others decide; `call` says what a function says.
  package init(_ condition: Condition, in facts: FactVector, call: (Int) -> Truth) {
    Self.collect(condition, facts, call, into: &leaves)
    decides = Array(repeating: false, count: leaves.count)
    var start = 0
    holds = isMet(condition, isDenied: false, &start)
    start = 0
    mark(condition, isDenied: false, matters: true, &start)
  }

  /// The same when the values the rule's effects need are missing: it does not hold, and no leaf decides that.
  package mutating func withhold() {
    holds = false
    decides = Array(repeating: false, count: leaves.count)
  }

  private static func collect(
    _ condition: Condition, _ facts: FactVector, _ call: (Int) -> Truth, into leaves: inout [Truth]
  ) {
    switch condition {
    case .test(let test): leaves.append(test.truth(in: facts))
    case .function(let ordinal): leaves.append(call(ordinal))
    case .all(let parts), .any(let parts), .none(let parts):
      for part in parts { collect(part, facts, call, into: &leaves) }
    }
  }

  /// Whether a part is as wanted: certainly true, or certainly false where it `isDenied`.
  private func isMet(_ condition: Condition, isDenied: Bool, _ place: inout Int) -> Bool {
    switch condition {
    case .test, .function:
      defer { place += 1 }
      return leaves[place] == (isDenied ? .no : .yes)
    case .all(let parts): return join(parts, isDenied: isDenied, isChoice: isDenied, &place)
    case .any(let parts): return join(parts, isDenied: isDenied, isChoice: !isDenied, &place)
    case .none(let parts): return join(parts, isDenied: !isDenied, isChoice: isDenied, &place)
    }
  }

  private func join(_ parts: [Condition], isDenied: Bool, isChoice: Bool, _ place: inout Int) -> Bool {
    var met = 0
    for part in parts where isMet(part, isDenied: isDenied, &place) { met += 1 }
    return isChoice ? met > 0 : met == parts.count
  }

  private mutating func mark(_ condition: Condition, isDenied: Bool, matters: Bool, _ place: inout Int) {
    switch condition {
    case .test, .function:
      decides[place] = matters && leaves[place] != .unknown
      place += 1
    case .all(let parts): spread(parts, isDenied: isDenied, isChoice: isDenied, matters, &place)
    case .any(let parts): spread(parts, isDenied: isDenied, isChoice: !isDenied, matters, &place)
    case .none(let parts): spread(parts, isDenied: !isDenied, isChoice: isDenied, matters, &place)
    }
  }

  /// A part matters when the list does and no other part settles it: of a choice none is met, of the others all are.
  private mutating func spread(
    _ parts: [Condition], isDenied: Bool, isChoice: Bool, _ matters: Bool, _ place: inout Int
  ) {
    var look = place
    let settles = parts.map { isMet($0, isDenied: isDenied, &look) == isChoice }
    let settling = settles.count { $0 }
    for (part, isSettling) in zip(parts, settles) {
      mark(part, isDenied: isDenied, matters: matters && settling == (isSettling ? 1 : 0), &place)
    }
  }
}

extension Condition {
  /// How many leaves it has, functions among them.
  package var leafCount: Int {
    switch self {
    case .test, .function: 1
    case .all(let parts), .any(let parts), .none(let parts): parts.reduce(0) { $0 + $1.leafCount }
    }
  }

  /// Its leaves from left to right, functions among them.
  package var leaves: [Condition] {
    switch self {
    case .test, .function: [self]
    case .all(let parts), .any(let parts), .none(let parts): parts.flatMap(\.leaves)
    }
  }
}
