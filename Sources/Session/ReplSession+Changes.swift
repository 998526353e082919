import CampaignModel
import Engine
import Rendering

/// Changes of a session: what they do is said at once, and where the new answer holds afterwards.
extension ReplSession {
  /// Puts a new state in force without a word and remembers the old one.
  func keep(_ new: SessionState) {
    if new != state { history.record(state, line: line) }
    state = new
  }

  /// Puts a new state in force, remembers the old one, and says what that did.
  func change(_ edits: [ChangeReport.Edit], to new: SessionState) -> SessionOutput {
    let before = answer
    let old = state.current
    keep(new)
    return SessionOutput(text: told(edits, before: before, was: old))
  }

  /// Steps through the history.
  func step(back: Bool) throws(SessionFailure) -> SessionOutput {
    let before = answer
    let old = state.current
    guard let step = back ? history.undo(from: state) : history.redo(from: state) else {
      throw SessionFailure(back ? .nothingToUndo : .nothingToRedo)
    }
    state = step.state
    let head = face.paragraph(face.words(back ? .undone : .redone, step.line))
    return SessionOutput(
      text: head + told(edits(from: old.brief, to: state.current.brief), before: before, was: old))
  }

  /// What changed between the state before and the current one.
  func told(_ edits: [ChangeReport.Edit], before: Recommendation?, was old: Scenario) -> String {
    let after = answer
    var text = ""
    if old == state.current {
      text = ChangeText(face).render(ChangeReport(edits: edits, before: nil, after: nil))
    } else {
      text = ChangeText(face).render(
        ChangeReport(
          edits: edits, before: before, after: after, insisted: insisted(state.current)))
      owesHolding = true
    }
    if after == nil, !missingNames.isEmpty {
      text += face.paragraph(face.words(.stillMissing, missingNames.joined(separator: ", ")))
    }
    return text
  }

  /// Where the answer just given holds: found by many evaluations, so it comes after the answer and may be given up.
  /// Empty when the last line gave no answer, or when `isStopped` said so.
  public func afterthought(isStopped: @escaping () -> Bool = { false }) -> String {
    guard owesHolding, let answer, answer.mix != nil else { return "" }
    owesHolding = false
    let isInterrupted = setup.isInterrupted
    let isOver = { isInterrupted() || isStopped() }
    let explainer = Explainer(insisting(state.current), isStopped: isOver)
    let box = explainer.shortStability(state.current.brief)
    return isOver() ? "" : HoldingText(face).render(box, answer)
  }
}
