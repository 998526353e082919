import BriefReading
import CampaignModel
import Engine

/// Reads each brief with whoever can: the program itself, or a plugin's reader by the file's ending.
struct BriefReaders {
  let pack: Pack
  let worker: PluginWorker
  /// A reader to use for every file.
  let named: String?

  /// Endings plugins read.
  var endings: Set<String> { Set(pack.readers.flatMap(\.extensions)) }

  /// Reads the one brief of a file.
  func read(_ source: BriefSources.Source) -> BriefOutcome {
    let file = source.file
    switch file.content {
    case .failure(let diagnostic): return BriefOutcome(brief: nil, diagnostics: [diagnostic])
    case .success(let bytes):
      guard let reader = named ?? pack.reader(ofFile: file.name) else {
        return pack.briefs.read(bytes, format: file.format, file: file.name)
      }
      return worker.read(reader, bytes, file: file.name)
    }
  }
}
