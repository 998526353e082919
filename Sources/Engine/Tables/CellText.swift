import Notation

/// The text of a cell taken apart, before anybody asks what the words mean.
enum CellText {
  /// Quotes people and their spreadsheets write.
  private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

  /// Whether a cell says nothing: empty, or a dash of any length.
  static func isEmpty(_ text: String) -> Bool { ["", "-", "–", "—"].contains(Folding.trimmed(text)) }

  /// What stands between the parentheses of `word( … )`, when the whole text is that.
  static func argument(of word: String, in text: String) -> String? {
    let text = Folding.trimmed(text)
    guard text.lowercased().hasPrefix(word), text.hasSuffix(")") else { return nil }
    let rest = Folding.trimmed(String(text.dropFirst(word.count)))
    guard rest.hasPrefix("(") else { return nil }
    return Folding.trimmed(String(rest.dropFirst().dropLast()))
  }

  /// The entries of a list, parted by commas or line breaks, quotes taken off; nil when one is empty or a quote stays open.
  static func words(_ text: String) -> [String]? {
    var words: [String] = []
    var current = ""
    var isQuoted = false
    var wasQuoted = false
    func finish() -> Bool {
      let word = wasQuoted ? current : Folding.trimmed(current)
      guard !word.isEmpty else { return false }
      words.append(Folding.nfc(word))
      current = ""
      wasQuoted = false
      return true
    }
    for character in text {
      if quotes.contains(character) {
        // A quote within a word, as in 5" screen, is a character like any other.
        if isQuoted {
          isQuoted = false
        } else if Folding.trimmed(current).isEmpty, !wasQuoted {
          current = ""
          isQuoted = true
          wasQuoted = true
        } else {
          current.append(character)
        }
      } else if !isQuoted, character == "," || character.isNewline {
        guard finish() else { return nil }
      } else if isQuoted || !wasQuoted || !character.isWhitespace {
        current.append(character)
      }
    }
    return !isQuoted && finish() ? words : nil
  }

  /// Alternatives of numbers, parted by `|`.
  static func alternatives(_ text: String) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map { Folding.trimmed(String($0)) }
  }
}
