/// One of the briefs somebody gave, asked of both packs.
public struct ComparedBrief: Sendable {
  /// What came of it.
  public enum Outcome: Sendable {
    /// Both packs answer; nil when the answers are alike.
    case answered(AnswerDifference?)
    /// Only one pack can read it; the findings of the other.
    case onlyOld([Diagnostic])
    case onlyNew([Diagnostic])
    /// Neither can.
    case unreadable([Diagnostic])
  }

  /// Its name.
  public var name: String
  /// What came of it.
  public var outcome: Outcome
  /// Rules that caused a difference: those on, off, or changed and firing.
  public var rules: [String]

  /// A compared brief.
  public init(name: String, outcome: Outcome, rules: [String]) {
    self.name = name
    self.outcome = outcome
    self.rules = rules
  }

  /// Whether its answer is not the same.
  public var isChanged: Bool {
    switch outcome {
    case .answered(let difference): difference != nil
    case .onlyOld, .onlyNew: true
    case .unreadable: false
    }
  }
}
