import BriefReading
import CampaignModel
import Engine
import Notation
import Rendering

/// What plugins add to a session: commands, output formats, brief readers. One per pack, since it owns a Lua state.
final class PluginCalls {
  private let pack: Pack
  private let worker: PluginWorker

  /// The plugins of a pack.
  init(_ pack: Pack) {
    self.pack = pack
    worker = PluginWorker(pack: pack) { JSONRenderer(form: .compact).render($0) }
  }

  /// Follows a line that names a plugin's command; nil when it names none.
  func run(_ line: String, in session: ReplSession) -> SessionOutput? {
    let words = TypedLine.words(line)
    guard let name = words.first,
      let command = pack.commands.first(where: { Folding.foldedKey($0.id) == Folding.foldedKey(name) })
    else { return nil }
    do throws(SessionFailure) {
      let answer = try session.neededAnswer()
      switch worker.run(command.id, arguments: Array(words.dropFirst()), answer: answer) {
      case .success(let text): return SessionOutput(text: session.face.block(text))
      case .failure(let finding): throw SessionFailure([finding])
      }
    } catch {
      return session.failed(error)
    }
  }

  /// An answer in a plugin's format; nil when no plugin has it.
  func render(_ format: String, _ answer: Recommendation) throws(SessionFailure) -> String? {
    guard pack.formats.contains(where: { $0.id == format }) else { return nil }
    switch worker.render(format, answer) {
    case .success(let text): return text.hasSuffix("\n") ? text : text + "\n"
    case .failure(let finding): throw SessionFailure([finding])
    }
  }

  /// The brief in a file whose ending a plugin reads; nil when no plugin does.
  func read(_ path: String, _ bytes: [UInt8]) -> BriefOutcome? {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let reader = pack.readers.first(where: { $0.extensions.contains(ending) }) else { return nil }
    return worker.read(reader.id, bytes, file: path)
  }
}
