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
    var place = 0
    descend(condition, leaf, value, decides, isDenied: false, &place)
  }

  private mutating func descend(
    _ condition: Condition, _ leaf: Int, _ value: Bool, _ decides: Bool, isDenied: Bool, _ place: inout Int
  ) {
    switch condition {
    case .test, .function:
      let wanted = value ? condition : .none([condition])
      enough.append(wanted)
      needed.append(wanted)
    case .all(let parts): choose(parts, leaf, value, decides, isDenied: isDenied, isChoice: isDenied, &place)
    case .any(let parts): choose(parts, leaf, value, decides, isDenied: isDenied, isChoice: !isDenied, &place)
    case .none(let parts): choose(parts, leaf, value, decides, isDenied: !isDenied, isChoice: isDenied, &place)
    }
  }

  private mutating func choose(
    _ parts: [Condition], _ leaf: Int, _ value: Bool, _ decides: Bool, isDenied: Bool, isChoice: Bool,
    _ place: inout Int
  ) {
    for part in parts {
      let count = part.leafCount
      let isOnPath = (place..<(place + count)).contains(leaf)
      if isOnPath {
        descend(part, leaf, value, decides, isDenied: isDenied, &place)
      } else {
        if decides { settle(part, isDenied: isDenied, isChoice: isChoice) }
        place += count
      }
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
