import CampaignModel
import Rendering

/// `diff NAME [NAME]`
struct DiffCommand: SessionCommand {
  let sheet = CommandSheet(
    ["diff"], ["khác gì"], .scenarios, arguments: ("NAME [NAME]", "TÊN [TÊN]"),
    en: "What differs from a scenario to the brief as it is now, or between two scenarios.",
    vi: "Từ một kịch bản đến brief hiện tại, hoặc giữa hai kịch bản, khác nhau những gì.",
    examples: [
      .init("diff lean", after: ["save lean", "set budget 800tr"]),
      .init("diff a b", after: ["save a", "set weeks 4", "save b"]),
    ])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let names = TypedLine.words(rest)
    guard (1...2).contains(names.count) else { throw misused(session) }
    let old = try session.scenario(names[0]).scenario
    let new = names.count > 1 ? try session.scenario(names[1]).scenario : session.state.current
    let face = session.face
    guard old != new else { return SessionOutput(text: face.paragraph(face.words(.noDifference))) }
    var edits = session.edits(from: old.brief, to: new.brief)
    for tier in Set(old.overrides.pins.keys).union(new.overrides.pins.keys).sorted() {
      let (before, after) = (old.overrides.pins[tier], new.overrides.pins[tier])
      if before != after { edits.append(session.pinEdit(tier, from: before, to: after)) }
    }
    guard let before = session.answer(to: old), let after = session.answer(to: new) else {
      throw SessionFailure(.briefLacks, [session.missingNames.joined(separator: ", ")])
    }
    return SessionOutput(text: ChangeText(face).render(ChangeReport(edits: edits, before: before, after: after)))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompareCommand().completions(typed, in: session)
  }
}
