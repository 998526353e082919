import ArgumentParser
import BriefReading
import CampaignModel
import Workspace

/// The brief files named on a command line, folders opened, in order.
struct BriefSources {
  /// One brief file.
  struct Source {
    let file: BriefFile

    /// Reads the one brief in it.
    func read(with reader: BriefReader) -> BriefOutcome {
      switch file.content {
      case .success(let bytes): reader.read(bytes, format: file.format, file: file.name)
      case .failure(let diagnostic): BriefOutcome(brief: nil, diagnostics: [diagnostic])
      }
    }
  }

  /// In the order named; files of a folder by name.
  let sources: [Source]

  /// Opens folders; a folder without briefs is an error that ends with 2.
  init(paths: [String], show: ([Diagnostic]) -> Void) throws {
    var found: [Source] = []
    for path in paths {
      do {
        found += try BriefFile.files(at: path).map(Source.init)
      } catch {
        show([error])
        throw ExitCode(2)
      }
    }
    sources = found
  }
}
