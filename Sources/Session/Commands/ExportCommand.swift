import CampaignModel
import Notation
import Rendering

/// `export FORMAT [FILE]`
struct ExportCommand: SessionCommand {
  let sheet = CommandSheet(
    ["export"], ["xuất"], .session,
    arguments: ("\(AnswerExport.Format.choice) [FILE]", "\(AnswerExport.Format.choice) [TỆP]"),
    en: "Copy the answer out, to the screen or to a file.", vi: "Xuất câu trả lời ra màn hình hoặc tệp.",
    examples: [.init("export csv"), .init("export html plan.html"), .init("xuất json plan.json")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let words = TypedLine.words(rest)
    guard let name = words.first, words.count <= 2 else { throw misused(session) }
    let answer = try session.neededOptions()
    var face = session.face
    if words.count == 2 { face.style = TextStyle() }
    let bytes: [UInt8]
    if let own = try session.plugins.render(name, answer) {
      bytes = Array(own.utf8)
    } else {
      let format = try Self.format(name)
      guard words.count == 2 || format != .xlsx else { throw SessionFailure(.reportNotForScreen, [format.rawValue]) }
      bytes = try session.exported(answer, as: format, face: face)
    }
    guard words.count == 2 else { return SessionOutput(text: String(decoding: bytes, as: UTF8.self)) }
    do { try session.setup.files.write(bytes, to: words[1]) } catch { throw SessionFailure([error]) }
    return SessionOutput(text: session.face.paragraph(session.face.words(.written, words[1])))
  }

  /// A format by its name.
  static func format(_ name: String) throws(SessionFailure) -> AnswerExport.Format {
    let names = AnswerExport.Format.allCases.map(\.rawValue)
    let key = name.lowercased()
    if let format = AnswerExport.Format(rawValue: key == "md" ? "markdown" : key) { return format }
    throw SessionFailure(
      .unknownFormat, [name, names.joined(separator: ", ")], suggestion: NearestName.nearest(to: name, in: names))
  }

  func completions(_ typed: String, in session: ReplSession) -> CompletionList {
    guard let space = typed.firstIndex(of: " ") else {
      return CompletionList(
        typed, among: AnswerExport.Format.allCases.map(\.rawValue) + session.pack.formats.map(\.id))
    }
    let path = String(typed[typed.index(after: space)...])
    return CompletionList(path, among: session.setup.files.names(startingWith: path), isFinal: false)
  }
}
