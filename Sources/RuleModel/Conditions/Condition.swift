/// When a rule fires: leaves of data joined by all, any and none, and calls of Lua functions.
package indirect enum Condition: Sendable, Hashable {
  /// A leaf.
  case test(FactTest)
  /// All of these; empty means always.
  case all([Condition])
  /// At least one of these.
  case any([Condition])
  /// Each of these is certainly not so.
  case none([Condition])
  /// A Lua function, by ordinal.
  case function(Int)

  /// Always true.
  package static let always = Condition.all([])

  /// Whether it holds. `call` runs a Lua function; it is asked only when the data parts beside it do not decide.
  package func truth(in facts: FactVector, call: (Int) -> Truth) -> Truth {
    switch self {
    case .test(let test): return test.truth(in: facts)
    case .function(let ordinal): return call(ordinal)
    case .all(let parts):
      var truth = Truth.yes
      for part in parts.dataFirst {
        truth = truth.and(part.truth(in: facts, call: call))
        if truth == .no { return .no }
      }
      return truth
    case .any(let parts):
      var truth = Truth.no
      for part in parts.dataFirst {
        truth = truth.or(part.truth(in: facts, call: call))
        if truth == .yes { return .yes }
      }
      return truth
    case .none(let parts): return Condition.any(parts).truth(in: facts, call: call).negated
    }
  }

  /// All its leaves, from left to right.
  package var tests: [FactTest] {
    switch self {
    case .test(let test): [test]
    case .function: []
    case .all(let parts), .any(let parts), .none(let parts): parts.flatMap(\.tests)
    }
  }

  /// The facts its leaves read, from left to right; a fact may be in it more than once.
  package var reads: [Int] {
    var reads: [Int] = []
    addReads(to: &reads)
    return reads
  }

  private func addReads(to reads: inout [Int]) {
    switch self {
    case .test(let test): reads += test.reads
    case .function: break
    case .all(let parts), .any(let parts), .none(let parts): for part in parts { part.addReads(to: &reads) }
    }
  }

  /// The ordinals of the Lua functions in it.
  package var functions: [Int] {
    switch self {
    case .test: []
    case .function(let ordinal): [ordinal]
    case .all(let parts), .any(let parts), .none(let parts): parts.flatMap(\.functions)
    }
  }

  /// Whether data alone decides it.
  package var isAnalysable: Bool {
    switch self {
    case .test: true
    case .function: false
    case .all(let parts), .any(let parts), .none(let parts): parts.allSatisfy(\.isAnalysable)
    }
  }
}

extension [Condition] {
  /// Data before functions, otherwise in order; a list that is in order already is returned as it is.
  fileprivate var dataFirst: [Condition] {
    guard let firstFunction = firstIndex(where: { !$0.isAnalysable }),
      self[firstFunction...].contains(where: \.isAnalysable)
    else { return self }
    return filter(\.isAnalysable) + filter { !$0.isAnalysable }
  }
}
