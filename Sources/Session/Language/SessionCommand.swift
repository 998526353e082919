import CampaignModel

/// A command of a session.
protocol SessionCommand: Sendable {
  /// What it says of itself.
  var sheet: CommandSheet { get }
  /// Follows a line; `rest` is what stands after the name. Throws when it cannot, and then has changed nothing.
  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput
  /// What may stand where the typed text ends.
  func completions(_ typed: String, in session: ReplSession) -> CompletionList
}

extension SessionCommand {
  func completions(_ typed: String, in session: ReplSession) -> CompletionList { .none }

  /// The line is not what the command wants.
  func misused(_ session: ReplSession) -> SessionFailure {
    let language = session.face.language
    return SessionFailure(
      .commandUsage, [sheet.name(in: language), sheet.usage(in: language)], status: 2)
  }
}
