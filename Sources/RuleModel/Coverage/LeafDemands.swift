/// What a brief must be like for one leaf of a condition to come to true or false, or to decide alone.
package struct LeafDemands {
  /// Conditions that must all hold; where they do, the leaf does what is asked.
  package private(set) var enough: [Condition] = []
  /// Conditions that hold wherever the leaf does what is asked; when they contradict each other, it never does.
  package private(set) var needed: [Condition] = []

  private let alwaysPresent: Set<Int>

  /// Demands on a leaf, by its place from left to right, to come to `value`, and to decide alone if it `decides`.
  /// `alwaysPresent` are facts that never lack a value: what reads only those is either true or false.
  package init(_ condition: Condition, leaf: Int, value: Bool, decides: Bool, alwaysPresent: Set<Int>) {
    self.alwaysPresent = alwaysPresent
    descend(condition, leaf, value, decides, isDenied: false)
  }

  /// `place` is that of the leaf among those of the condition.
  private mutating func descend(
    _ condition: Condition, _ place: Int, _ value: Bool, _ decides: Bool, isDenied: Bool
  ) {
    switch condition {
    case .test, .function:
      let wanted = value ? condition : .none([condition])
      enough.append(wanted)
      needed.append(wanted)
    case .all(let parts): choose(parts, place, value, decides, isDenied: isDenied, isChoice: isDenied)
    case .any(let parts): choose(parts, place, value, decides, isDenied: isDenied, isChoice: !isDenied)
    case .none(let parts): choose(parts, place, value, decides, isDenied: !isDenied, isChoice: isDenied)
    }
  }

  private mutating func choose(
    _ parts: [Condition], _ place: Int, _ value: Bool, _ decides: Bool, isDenied: Bool, isChoice: Bool
  ) {
    var start = 0
    for part in parts {
      let end = start + part.leafCount
      if (start..<end).contains(place) {
        descend(part, place - start, value, decides, isDenied: isDenied)
      } else if decides {
        settle(part, isDenied: isDenied, isChoice: isChoice)
      }
      start = end
    }
  }

  /// A part beside the path must not settle the list: met where all are needed, not met where one would do.
  private mutating func settle(_ part: Condition, isDenied: Bool, isChoice: Bool) {
    // Inside `none` a part is met when it is false.
    let condition = isDenied != isChoice ? Condition.none([part]) : part
    enough.append(condition)
    if !isChoice || isDecided(part) { needed.append(condition) }
  }

  private func isDecided(_ part: Condition) -> Bool {
    part.functions.isEmpty
      && part.tests.allSatisfy { test in
        test.fact != nil && test.reads.allSatisfy(alwaysPresent.contains)
      }
  }
}
