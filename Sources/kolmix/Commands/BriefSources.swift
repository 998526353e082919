import ArgumentParser
import BriefReading
import CampaignModel
import Workspace

/// The brief files named on a command line, folders opened, in order.
struct BriefSources {
  /// One brief file.
  struct Source {
    let file: BriefFile
  }

  /// In the order named; files of a folder by name.
  let sources: [Source]

  /// Opens folders, where files of the endings in `also` count as briefs too; a folder without briefs is an error that
  /// ends with 2.
  init(paths: [String], also endings: Set<String> = [], show: ([Diagnostic]) -> Void) throws {
    var found: [Source] = []
    for path in paths {
      do {
        found += try BriefFile.files(at: path, also: endings).map(Source.init)
      } catch {
        show([error])
        throw ExitCode(2)
      }
    }
    sources = found
  }
}
