/// What a kind of finding means, in one language.
package struct CodeMeaning: Sendable, Hashable {
  /// What was found, in whole sentences.
  package let means: String
  /// Why it matters.
  package let matters: String

  /// A meaning.
  init(_ means: String, matters: String) {
    self.means = means
    self.matters = matters
  }
}
