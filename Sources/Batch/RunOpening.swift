import CampaignModel
import Foundation

/// Opens what a run writes to: anew, or where an unfinished run stopped.
struct RunOpening {
  /// Where answers go; nil when nothing is written.
  let output: BatchOutput?
  /// What a run before had done.
  let resumed: Checkpoint
  /// Places of the files.
  let paths: OutputPaths?
  /// Counts of a run that a crash stopped when only the files' names were missing; they are named now.
  let alreadyFinished: BatchSummary?

  /// Opens the output of a request; what is there already is kept unless the request says otherwise.
  init(_ request: BatchRequest, layout: AnswerLayout, rules: String, version: String) throws(Diagnostic) {
    guard !request.isDry else {
      (output, resumed, paths, alreadyFinished) = (nil, Checkpoint(), nil, nil)
      return
    }
    let paths = try OutputPaths(output: request.output, quarantine: request.quarantine)
    self.paths = paths
    try paths.check(against: request.input)
    guard paths.place == .file else {
      if request.isResuming { throw Diagnostic(.resumeNeedsFile) }
      if !request.isReplacing { try paths.refuseExisting() }
      (output, resumed, alreadyFinished) = (
        try BatchOutput(streaming: paths, layout: layout), Checkpoint(), nil
      )
      return
    }
    if OutputFile.isHeld(paths.partial) { throw Diagnostic(.outputBusy, [paths.output]) }
    let identity = RunIdentity(
      version: version, input: rules.isEmpty ? "" : try RunIdentity.digest(ofFile: request.input), rules: rules,
      options: "\(request.options) \(layout.identity)")
    guard let story = try Self.story(paths, identity, request) else {
      output = try BatchOutput(
        starting: paths, layout: layout, identity: identity, isReplacing: request.isReplacing)
      (resumed, alreadyFinished) = (Checkpoint(), nil)
      return
    }
    resumed = story.last
    guard !story.last.isFinished else {
      try FinishedRun(paths).name(hasQuarantine: story.last.quarantined > 0)
      (output, alreadyFinished) = (nil, story.last.summary)
      return
    }
    output = try BatchOutput(continuing: paths, layout: layout, from: story.last)
    alreadyFinished = nil
  }

  /// The unfinished run to go on with; nil starts a new one.
  private static func story(
    _ paths: OutputPaths, _ identity: RunIdentity, _ request: BatchRequest
  ) throws(Diagnostic) -> BatchJournal.Story? {
    if request.isResuming, !request.isReplacing {
      guard let story = try BatchJournal.story(paths.journal) else {
        try paths.refuseExisting()
        return nil
      }
      if let changed = story.identity.difference(from: identity) {
        throw Diagnostic(.runDiffers, [paths.journal, changed])
      }
      if !story.isReplacing, !story.last.isFinished { try paths.refuseExisting() }
      return story
    }
    guard !request.isReplacing else { return nil }
    if access(paths.journal, F_OK) == 0 { throw Diagnostic(.runUnfinished, [paths.output, paths.journal]) }
    try paths.refuseExisting()
    return nil
  }
}
