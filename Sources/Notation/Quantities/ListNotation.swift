/// Lists in one text: `beauty, fashion; tech`.
package enum ListNotation {
  /// The entries, parted by comma, semicolon or line, without spaces around; empty ones are dropped.
  package static func split(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == "，" || $0 == "；" || $0.isNewline }
      .map { Folding.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }
}
