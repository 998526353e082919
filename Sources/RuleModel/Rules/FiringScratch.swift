/// The room one worker fires rules in, used again for every brief.
package struct FiringScratch: Sendable {
  /// Bitsets of the index.
  var words: [UInt64] = []
  /// Functions still to be asked.
  var pending = PendingCalls()

  /// Empty room.
  package init() {}
}

/// Functions on which alone it hangs whether rules hold. They are asked together, since each way into Lua costs as much as
/// a function does.
struct PendingCalls: Sendable {
  private var calls: [FunctionCall] = []
  /// Where in the list of holding rules the rule of each call stands for now.
  private var places: [Int] = []
  private var truths: [Truth] = []

  /// Notes that the rule at the end of `holding` holds only if the function says so.
  mutating func add(_ call: FunctionCall, at place: Int) {
    calls.append(call)
    places.append(place)
  }

  /// Asks what was not asked yet.
  mutating func ask(_ answers: FunctionAnswers) {
    guard truths.count < calls.count else { return }
    if truths.isEmpty { return answers(calls, &truths) }
    answers(Array(calls[truths.count...]), &truths)
  }

  /// Takes the rules whose functions did not say yes out of `holding`, and forgets all.
  mutating func settle(_ holding: inout [Int]) {
    guard let first = places.first else { return }
    var (next, end) = (0, first)
    for place in first..<holding.count {
      let isPending = next < places.count && places[next] == place
      if isPending { next += 1 }
      guard !isPending || (next <= truths.count && truths[next - 1] == .yes) else { continue }
      holding[end] = holding[place]
      end += 1
    }
    holding.removeSubrange(end...)
    calls.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    truths.removeAll(keepingCapacity: true)
  }
}
