import CampaignModel

/// What one line of a session gave.
public struct SessionOutput: Sendable, Hashable {
  /// What was asked for, every line ended.
  public var text: String
  /// What was wrong, as people read it, every line ended; empty when nothing was.
  public var errors: String
  /// What was wrong.
  public var diagnostics: [Diagnostic]
  /// 0 all well; 1 the line could not be followed (a value, a brief, a difference); 2 it was no command, or rules are broken.
  public var status: Int32
  /// Whether the session ends.
  public var isQuit: Bool

  /// An output.
  public init(
    text: String = "", errors: String = "", diagnostics: [Diagnostic] = [], status: Int32 = 0, isQuit: Bool = false
  ) {
    self.text = text
    self.errors = errors
    self.diagnostics = diagnostics
    self.status = status
    self.isQuit = isQuit
  }

  /// Both, as a transcript keeps them.
  public var transcript: String { text + errors }
}
