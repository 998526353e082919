import Notation

/// A word of a statement: text, folded for comparing, and where it stands.
struct StatementToken {
  /// As written, without the quotes of a quotation.
  let text: String
  /// Lower case, without accents.
  let key: String
  /// 1-based columns of its first and after its last character.
  let columns: Range<Int>
  /// Whether it stood in quotes, so that it is a name and no word of the language.
  let isQuoted: Bool

  /// The words of a line: parted by spaces; signs of comparison and quotations are words of their own.
  static func words(_ line: String) -> [StatementToken] {
    let characters = Array(line)
    var found: [StatementToken] = []
    var place = 0
    func add(_ text: String, _ from: Int, _ to: Int, isQuoted: Bool = false) {
      guard !text.isEmpty || isQuoted else { return }
      let key = isQuoted ? "" : Folding.bare(text).lowercased()
      found.append(StatementToken(text: text, key: key, columns: (from + 1)..<(to + 1), isQuoted: isQuoted))
    }
    while place < characters.count {
      let character = characters[place]
      if character.isWhitespace {
        place += 1
      } else if let close = quotes[character] {
        let start = place
        let end = characters[(place + 1)...].firstIndex(of: close) ?? characters.count
        add(String(characters[(start + 1)..<end]), start, min(end + 1, characters.count), isQuoted: true)
        place = end + 1
      } else if signs.contains(character) {
        let start = place
        while place < characters.count, signs.contains(characters[place]) { place += 1 }
        add(String(characters[start..<place]), start, place)
      } else {
        let start = place
        while place < characters.count, !characters[place].isWhitespace, !signs.contains(characters[place]),
          quotes[characters[place]] == nil
        {
          place += 1
        }
        // A comma or full stop that ends a word belongs to the sentence.
        var end = place
        while end > start, ",.;:?!".contains(characters[end - 1]) { end -= 1 }
        add(String(characters[start..<end]), start, end)
      }
    }
    return found
  }

  private static let quotes: [Character: Character] = ["\"": "\"", "“": "”", "'": "'", "‘": "’", "«": "»"]
  private static let signs: Set<Character> = ["<", ">", "=", "≤", "≥", "≠", "!"]
}
