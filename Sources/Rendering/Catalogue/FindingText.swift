/// The words of one kind of finding in one language.
package struct FindingText: Sendable, Hashable {
  /// What is wrong, one line without a full stop; `{0}`, `{1:word}`… stand for the arguments (see `Template`).
  package let message: String
  /// How to fix it, one sentence.
  package let hint: String

  /// A message and the way out of it.
  init(_ message: String, fix hint: String) {
    self.message = message
    self.hint = hint
  }
}
