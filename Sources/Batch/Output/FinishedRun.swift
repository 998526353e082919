import CampaignModel
import Foundation

/// Gives the files of a finished run their names; may be done again after a crash in the middle.
struct FinishedRun {
  private let paths: OutputPaths

  /// The run that wrote to these places.
  init(_ paths: OutputPaths) { self.paths = paths }

  /// Names output and quarantine, then takes away what was only needed to get there.
  func name(hasQuarantine: Bool) throws(Diagnostic) {
    let ready = access(paths.finished, F_OK) == 0 ? paths.finished : paths.partial
    // Already named, when the crash came right after.
    if access(ready, F_OK) == 0 { try rename(ready, paths.output) }
    try nameQuarantine(hasSome: hasQuarantine)
    syncFolder(of: paths.output)
    unlink(paths.partial)
    unlink(paths.journal)
  }

  /// Names the quarantine; without one, takes away that of an earlier run, which would tell of briefs this one understood.
  func nameQuarantine(hasSome: Bool) throws(Diagnostic) {
    guard let path = paths.quarantine, let partial = paths.partialQuarantine else { return }
    if !hasSome {
      unlink(path)
    } else if access(partial, F_OK) == 0 {
      try rename(partial, path)
      syncFolder(of: path)
    }
  }

  private func rename(_ from: String, _ to: String) throws(Diagnostic) {
    guard Foundation.rename(from, to) == 0 else { throw .unwritable(to) }
  }

  private func syncFolder(of path: String) {
    let descriptor = open(OutputPaths.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
