import CampaignModel

/// `watch [off]`
struct WatchCommand: SessionCommand {
  let sheet = CommandSheet(
    ["watch"], ["theo dõi"], .rules, arguments: ("[off]", "[tắt]"),
    en: "Load the rules again whenever a file of theirs is saved, and say which scenarios flip.",
    vi: "Tự tải lại mỗi khi một tệp quy tắc được lưu, và cho biết kịch bản nào bị đổi.",
    examples: [.init("watch"), .init("watch off"), .init("theo dõi tắt")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let face = session.face
    if TypedLine.isWord(rest, "off", "tắt") {
      session.watch = nil
      return SessionOutput(text: face.paragraph(face.words(.notWatching)))
    }
    guard rest.isEmpty || TypedLine.isWord(rest, "on", "bật") else { throw misused(session) }
    let watch = PackWatch(session.setup.packRoots)
    session.watch = watch
    return SessionOutput(text: face.paragraph(face.words(.watching, String(watch.count))))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    CompletionList(typed, among: ["on", "off"])
  }
}
