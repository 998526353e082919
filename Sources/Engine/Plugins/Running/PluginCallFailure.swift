import CampaignModel
import LuaRuntime

/// Tells of a plugin's function that failed, at its line; a limit is named with its size.
struct PluginCallFailure {
  let function: PluginExtension
  let limits: ScriptLimits

  /// The finding; `subject` is what it was called on: a brief, a file, a command line.
  func diagnostic(_ failure: LuaFailure, on subject: String) -> Diagnostic {
    let location = failure.position.map { SourceLocation(file: $0.file, line: $0.line) } ?? function.location
    let words = [function.kind.word, function.id, function.plugin, subject]
    if let stopped = limits.broken(by: failure) {
      return Diagnostic(.pluginCallStopped, words + [stopped.kind, stopped.limit], at: location)
    }
    return Diagnostic(.pluginCallFailed, words + [failure.message], at: location)
  }

  /// The finding about a result of the wrong kind.
  func wrongResult(_ found: LuaValue, wanted: String, on subject: String) -> Diagnostic {
    diagnostic(
      LuaFailure(
        kind: .value(function.kind.verb), message: "\(function.kind.verb) gives \(wanted), not \(found.summary)"),
      on: subject)
  }
}
