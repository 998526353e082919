import CampaignModel
import Notation

/// A line as typed, NFC, cut into a command and its arguments.
struct TypedLine {
  /// The command's key among all names.
  let command: any SessionCommand
  /// As typed.
  let name: String
  /// Everything after the command.
  let rest: String

  /// Reads a line; the longest command name it starts with counts, in either language, with or without diacritics. Nil when
  /// it starts with none.
  init?(_ line: String) {
    let line = Folding.trimmed(line)
    if line.hasPrefix("="), let sum = CommandList.command(named: "=") {
      (command, name, rest) = (sum, "=", Folding.trimmed(String(line.dropFirst())))
      return
    }
    let words = line.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      let name = words.prefix(count).joined(separator: " ")
      guard let command = CommandList.command(named: name), let end = words.prefix(count).last?.endIndex else {
        continue
      }
      self.command = command
      self.name = name
      rest = Folding.trimmed(String(line[end...]))
      return
    }
    return nil
  }

  /// Whether a line says nothing: empty, or a comment.
  static func isBlank(_ line: String) -> Bool {
    let line = Folding.trimmed(line)
    return line.isEmpty || line.hasPrefix("#") || line.hasPrefix("--")
  }

  /// Words of a text; quotes keep words together.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" && word == nil {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    return words
  }

  /// `budget 800tr`, `ngân sách = 800tr` or `budget: 800tr` into the longest beginning that `read` knows and the rest.
  static func named<Target>(_ text: String, read: (String) -> Target?) -> (target: Target, name: String, rest: String)?
  {
    let words = text.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(8, words.count), through: 1, by: -1) {
      var name = words.prefix(count).joined(separator: " ")
      // A dash or an equals sign is no part of a name, though folding would pass over it.
      guard let last = words.prefix(count).last, !Folding.foldedKey(String(last)).isEmpty else { continue }
      let end = last.endIndex
      var rest = Folding.trimmed(String(text[end...]))
      if name.hasSuffix(":") || name.hasSuffix("=") { name.removeLast() }
      if let cut = name.firstIndex(of: "="), count == 1 {
        rest = Folding.trimmed(String(name[name.index(after: cut)...]) + " " + rest)
        name = String(name[..<cut])
      }
      guard let target = read(Folding.trimmed(name)) else { continue }
      if rest.hasPrefix("="), !rest.hasPrefix("==") { rest = Folding.trimmed(String(rest.dropFirst())) }
      return (target, name, rest)
    }
    return nil
  }

  /// Whether a word is one of these, whatever its case and diacritics.
  static func isWord(_ word: some StringProtocol, _ names: String...) -> Bool {
    let key = Folding.foldedKey(String(word))
    return names.contains { Folding.foldedKey($0) == key }
  }
}
