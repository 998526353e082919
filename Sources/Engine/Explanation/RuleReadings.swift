import RuleModel

/// Which rules read a fact, and with what constants they compare it: gathered once for all questions about a pack, so that a
/// question that moves one field looks at the rules that see it move, however many others there are.
final class RuleReadings {
  private let pack: Pack

  init(_ pack: Pack) { self.pack = pack }

  /// The constants leaves compare each fact itself with, each once.
  private lazy var boundsOfFact: [[Double]] = {
    var bounds = Array(repeating: Set<Double>(), count: pack.ruleSet.facts.facts.count)
    for rule in pack.ruleSet.rules {
      for test in rule.condition.tests {
        if let fact = test.fact { bounds[fact].formUnion(Breakpoints.constants(test.predicate)) }
      }
    }
    return bounds.map { $0.sorted() }
  }()

  private lazy var gates = RuleGates(pack.ruleSet.rules)
  /// Rules of data alone by the facts they read.
  private lazy var assuming: [[Int]] = readers { $0 == .assume }
  private lazy var deciding: [[Int]] = readers { $0 == .main || $0 == .money }

  /// The rules that decide before money is reckoned with, and those that do after.
  enum Part { case assume, decide }

  /// Whether no rule of data alone can turn between two briefs, wherever every fact goes from one to the other without
  /// turning back: those that see nothing differ do not, nor those with a comparison that fails all along.
  func isSettled(_ part: Part, from near: FactVector, to far: FactVector) -> Bool {
    let readers = part == .assume ? assuming : deciding
    let hull = RuleHull(from: near, to: far)
    return readers.indices.allSatisfy { fact in
      readers[fact].isEmpty || near.isSame(far, at: fact)
        || readers[fact].allSatisfy {
          gates.isShut($0, from: near, to: far) || hull.isSettled(pack.ruleSet.rules[$0])
        }
    }
  }

  /// Where leaves can turn when a field moves: thresholds of the field's own fact, for a goal those of all goals, which
  /// give way to each other.
  func thresholds(moving grid: FieldGrid) -> [Breakpoints.Thresholds] {
    let facts = pack.ruleSet.facts
    let own = facts.factOfField[grid.field]
    let others = grid.schema.role == .goal ? pack.goals.map { facts.factOfField[$0.field] } : []
    return Set(others + [own]).sorted().map { Breakpoints.Thresholds(fact: $0, bounds: boundsOfFact[$0]) }
  }

  private func readers(_ isWanted: (Stratum.Stage) -> Bool) -> [[Int]] {
    var readers = Array(repeating: [Int](), count: pack.ruleSet.facts.facts.count)
    for (index, rule) in pack.ruleSet.rules.enumerated()
    where isWanted(rule.stratum.stage) && rule.condition.isAnalysable {
      for fact in rule.condition.reads + rule.requires where readers[fact].last != index { readers[fact].append(index) }
    }
    return readers
  }
}

extension FactVector {
  /// Whether two briefs agree on a fact and on where it comes from.
  fileprivate func isSame(_ other: FactVector, at fact: Int) -> Bool {
    axis[fact].bitPattern == other.axis[fact].bitPattern && bits[fact] == other.bits[fact]
      && present[fact] == other.present[fact] && given[fact] == other.given[fact] && others[fact] == other.others[fact]
  }
}
