/// What a column of a decision table is for.
enum TableColumn {
  /// Cells test a field, or arithmetic on fields.
  case input(HandleArena.TypedExpression)
  /// Cells give an effect, by its path: `favour`, `micro`.
  case output([String])
  /// Cells say something about their row, by the path of its key: `priority`, or `title`, `vi`.
  case note([String])
  /// Nothing to read: it was reported, or stands for nothing.
  case none

  /// The effect or key as findings name it.
  var path: String {
    switch self {
    case .input(let subject): subject.name
    case .output(let path), .note(let path): path.joined(separator: ".")
    case .none: ""
    }
  }

  /// Words that begin an output.
  static let outputs = [
    "advise", "ask", "at_least", "at_most", "exclude", "favour", "infer", "line", "playbook", "scale", "share_at_least",
    "share_at_most", "warn",
  ]
  /// What a row may say about itself.
  static let notes = ["priority", "reason", "reason.en", "reason.vi", "source", "title", "title.en", "title.vi"]
}
