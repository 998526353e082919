/// Rules that speak of one thing, with an index of their own that tells quickly which of them may hold all of a region.
final class RuleGroup {
  /// By precedence.
  let members: [Int]
  private let rules: [Rule]
  private let index: RuleIndex?
  private var scratch: [UInt64] = []
  /// Smaller groups are simply gone through.
  private static let indexed = 12

  /// A group of rules.
  init(_ members: [Int], of rules: [Rule]) {
    self.members = members
    self.rules = rules
    index = members.count > Self.indexed ? RuleIndex(rules, members: members) : nil
  }

  /// Members that fire at all of these points, by precedence: only they can hold a region the points lie in. Lua functions
  /// may say yes anywhere.
  func holding(_ points: [FactVector]) -> [Int] {
    guard let index else {
      return members.filter { rule in points.allSatisfy { holds(rule, at: $0) } }
    }
    var counts: [Int: Int] = [:]
    for (place, point) in points.enumerated() {
      index.candidates(point, scratch: &scratch) { rule, isCertain in
        guard place == 0 || counts[rule] == place else { return }
        if isCertain || holds(rule, at: point) { counts[rule] = place + 1 }
      }
    }
    return counts.filter { $0.value == points.count }.keys.sorted()
  }

  private func holds(_ rule: Int, at point: FactVector) -> Bool {
    rules[rule].truth(in: point) { _ in .yes } == .yes
  }
}
