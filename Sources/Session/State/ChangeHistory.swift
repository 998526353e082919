/// Unlimited undo and redo over whole states; values share their storage, so a state costs little.
struct ChangeHistory {
  /// A state with the line that led away from it.
  struct Step {
    let line: String
    let state: SessionState
  }

  private var past: [Step] = []
  private var future: [Step] = []

  /// Remembers the state a line is about to change; what was undone before is forgotten.
  mutating func record(_ state: SessionState, line: String) {
    past.append(Step(line: line, state: state))
    future.removeAll()
  }

  /// The state before the last change; nil when there is none.
  mutating func undo(from state: SessionState) -> Step? {
    guard let step = past.popLast() else { return nil }
    future.append(Step(line: step.line, state: state))
    return step
  }

  /// The state after the change undone last; nil when there is none.
  mutating func redo(from state: SessionState) -> Step? {
    guard let step = future.popLast() else { return nil }
    past.append(Step(line: step.line, state: state))
    return step
  }

  /// Brings every state remembered to a new schema.
  mutating func translate(_ change: (SessionState) -> SessionState) {
    past = past.map { Step(line: $0.line, state: change($0.state)) }
    future = future.map { Step(line: $0.line, state: change($0.state)) }
  }
}
