/// Puts rules into strata by what they read and what they settle, or finds the circle that makes it impossible.
package struct Stratification: Sendable {
  /// What a rule has to do with the order of evaluation.
  package struct Part: Sendable, Hashable {
    /// Facts its condition and effects read, and those its functions declare.
    package var reads: Set<Int>
    /// Facts it infers.
    package var infers: Set<Int>
    /// Whether it fills fields or drops goals.
    package var assumes: Bool
    /// Whether what creators cost, or can be paid from, depends on it.
    package var settlesMoney: Bool

    /// A rule's part.
    package init(reads: Set<Int>, infers: Set<Int>, assumes: Bool, settlesMoney: Bool) {
      self.reads = reads
      self.infers = infers
      self.assumes = assumes
      self.settlesMoney = settlesMoney
    }
  }

  /// One stop of a circle, in the order things depend on each other.
  package enum Stop: Sendable, Hashable {
    /// A rule, by its place among the parts.
    case rule(Int)
    /// A fact it passes on.
    case fact(Int)
  }

  /// The stratum of each rule; rules of a circle stay where they would be without it.
  package private(set) var strata: [Stratum]
  /// Circles, each from a rule back to itself; empty when the order exists.
  package private(set) var circles: [[Stop]] = []

  private let parts: [Part]
  private let kinds: [FactKind]
  /// Rules that settle each inferred fact, and those that settle money.
  private var providers: [Int: [Int]] = [:]
  private var settlers: [Int] = []
  private var state: [Visit]

  private enum Visit { case untouched, open, done }

  /// Orders rules; `kinds` tells who settles each fact.
  package init(_ parts: [Part], kinds: [FactKind]) {
    self.parts = parts
    self.kinds = kinds
    strata = Array(repeating: .main, count: parts.count)
    state = Array(repeating: .untouched, count: parts.count)
    for (rule, part) in parts.enumerated() {
      for fact in part.infers { providers[fact, default: []].append(rule) }
      // What is assumed is settled before anything is inferred, so it closes no circle.
      if part.settlesMoney, !part.assumes { settlers.append(rule) }
    }
    for rule in parts.indices where state[rule] == .untouched { visit(rule) }
  }

  /// Depth first with a stack of its own: rules may depend on each other ten thousand deep.
  private mutating func visit(_ start: Int) {
    var path: [(rule: Int, rest: [(fact: Int, rule: Int)], via: Int?)] = []
    state[start] = .open
    path.append((start, dependencies(of: start), nil))
    while let top = path.last {
      guard let next = top.rest.last else {
        settle(top.rule)
        state[top.rule] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].rest.removeLast()
      switch state[next.rule] {
      case .done: continue
      case .open: note(circleTo: next.rule, over: next.fact, path: path.map { ($0.rule, $0.via) })
      case .untouched:
        state[next.rule] = .open
        path.append((next.rule, dependencies(of: next.rule), next.fact))
      }
    }
  }

  /// Rules that must run before a rule, with the fact that says so.
  private func dependencies(of rule: Int) -> [(fact: Int, rule: Int)] {
    if parts[rule].assumes { return [] }
    return parts[rule].reads.sorted(by: >).flatMap { fact -> [(Int, Int)] in
      switch kinds[fact] {
      case .inferred: (providers[fact] ?? []).map { (fact, $0) }
      case .money: settlers.map { (fact, $0) }
      default: []
      }
    }
  }

  private mutating func settle(_ rule: Int) {
    let part = parts[rule]
    if part.assumes {
      strata[rule] = .assume
      return
    }
    if part.reads.contains(where: { kinds[$0] == .outcome }) {
      strata[rule] = .review
      return
    }
    var stratum = Stratum(part.reads.contains { kinds[$0] == .money } ? .money : .main)
    for fact in part.reads where kinds[fact] == .inferred {
      for provider in providers[fact] ?? [] where strata[provider].stage != .assume {
        let earlier = strata[provider]
        stratum = max(stratum, Stratum(earlier.stage, level: earlier.level + 1))
      }
    }
    strata[rule] = stratum
  }

  /// `path` goes from a reader to what it depends on; a circle is told the other way round.
  private mutating func note(circleTo rule: Int, over fact: Int, path: [(rule: Int, via: Int?)]) {
    guard let start = path.firstIndex(where: { $0.rule == rule }) else { return }
    var stops: [Stop] = [.rule(rule), .fact(fact)]
    for step in path[start...].reversed() {
      stops.append(.rule(step.rule))
      if step.rule != rule, let via = step.via { stops.append(.fact(via)) }
    }
    circles.append(stops)
  }
}
