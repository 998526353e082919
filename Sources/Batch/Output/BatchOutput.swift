import CampaignModel
import Foundation
import Rendering

/// Where answers and briefs without one go. Into a file: beside it first, with a journal of how far they go, and in its place
/// only when all are there. To a stream: as they come.
final class BatchOutput {
  /// How far the run has come; what a resumed one starts from.
  private(set) var done = Checkpoint()

  private let paths: OutputPaths
  private let layout: AnswerLayout
  private let answers: OutputFile
  private var quarantine: OutputFile?
  private let journal: BatchJournal?
  private var lastCheckpoint: ContinuousClock.Instant?
  private var kept = Checkpoint()

  /// Between checkpoints; each waits for the disk.
  private static let pause = Duration.milliseconds(250)

  /// Writes to stdout or a device.
  init(streaming paths: OutputPaths, layout: AnswerLayout) throws(Diagnostic) {
    self.paths = paths
    self.layout = layout
    journal = nil
    answers = layout.format.isGathered ? try OutputFile.unnamed() : try Self.stream(paths)
    try answers.write(layout.prefix)
  }

  /// Starts a file.
  init(starting paths: OutputPaths, layout: AnswerLayout, identity: RunIdentity, isReplacing: Bool) throws(Diagnostic) {
    self.paths = paths
    self.layout = layout
    answers = try OutputFile(paths.partial)
    do {
      if let path = paths.partialQuarantine { unlink(path) }
      journal = try BatchJournal(starting: paths.journal, identity, isReplacing: isReplacing)
      try answers.write(layout.prefix)
    } catch {
      unlink(paths.partial)
      unlink(paths.journal)
      throw error
    }
  }

  /// Goes on with a file where a checkpoint left it.
  init(continuing paths: OutputPaths, layout: AnswerLayout, from last: Checkpoint) throws(Diagnostic) {
    self.paths = paths
    self.layout = layout
    answers = try OutputFile(paths.partial, keeping: last.bytes)
    journal = try BatchJournal(continuing: paths.journal)
    done = last
    kept = last
    if last.bytes == 0 { try answers.write(layout.prefix) }
    if last.quarantined > 0 { quarantine = try OutputFile(paths.partialQuarantine ?? "", keeping: last.quarantined) }
  }

  /// Appends a block's answers and quarantined briefs.
  func append(_ block: AnswerBlock) throws(Diagnostic) {
    // Each answer brings what stands before it; nothing stands before the first.
    let isFirst = done.summary.answered == 0 && block.summary.answered > 0
    try answers.write(block.bytes.dropFirst(isFirst ? layout.separator.count : 0))
    if !block.quarantine.isEmpty, let path = paths.partialQuarantine {
      if quarantine == nil { quarantine = try OutputFile(path) }
      try quarantine?.write(block.quarantine)
    }
    done.summary.add(block.summary)
    done.chain.add(block.digests)
    done.bytes = answers.size
    done.quarantined = quarantine?.size ?? 0
    let now = ContinuousClock.now
    if lastCheckpoint.map({ now - $0 >= Self.pause }) ?? true { try checkpoint(now) }
  }

  /// Gives what was written its place.
  func commit() throws(Diagnostic) {
    guard paths.place == .file else {
      if layout.format.isGathered {
        try GatheredFile(layout: layout).pour(answers, into: try Self.stream(paths))
      } else {
        try answers.write(layout.suffix)
      }
      try quarantine?.sync()
      return try FinishedRun(paths).nameQuarantine(hasSome: quarantine != nil)
    }
    if layout.format.isGathered {
      try GatheredFile(layout: layout).write(answers, to: paths.finished)
    } else {
      try answers.write(layout.suffix)
      try answers.sync()
    }
    try quarantine?.sync()
    var end = done
    end.isFinished = true
    try journal?.add(end)
    try FinishedRun(paths).name(hasQuarantine: quarantine != nil)
  }

  /// Ends an interrupted or failed run: what was finished is kept when a checkpoint can be made of it. Gives the number of
  /// briefs kept; 0 when nothing is left behind.
  func keep() -> Int {
    guard paths.place == .file else {
      if let path = paths.partialQuarantine { unlink(path) }
      return 0
    }
    try? checkpoint(.now)
    unlink(paths.finished)
    if kept.summary.read > 0 {
      try? answers.cut(to: kept.bytes)
      return kept.summary.read
    }
    for path in [paths.partial, paths.journal, paths.partialQuarantine].compactMap(\.self) { unlink(path) }
    return 0
  }

  private func checkpoint(_ now: ContinuousClock.Instant) throws(Diagnostic) {
    guard let journal, done != kept else { return }
    try answers.sync()
    try quarantine?.sync()
    try journal.add(done)
    kept = done
    lastCheckpoint = now
  }

  private static func stream(_ paths: OutputPaths) throws(Diagnostic) -> OutputFile {
    paths.place == .stdout ? OutputFile(STDOUT_FILENO, named: "-") : try OutputFile(device: paths.output)
  }
}
