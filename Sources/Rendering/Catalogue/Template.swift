/// A text with holes. `{0}` takes the first argument as it is; `{0:word}` takes its translation when it is one of our own
/// words (`money`, `tactic`, `mapping`…). Arguments are never read again, so braces in them do no harm.
package enum Template {
  /// The text with its holes filled; a hole without an argument shows `…`.
  package static func fill(_ template: String, _ arguments: [String], word: (String) -> String = { $0 }) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}"), let hole = Hole(inside[..<close]) else {
        result.append("{")
        rest = inside
        continue
      }
      let argument = arguments.indices.contains(hole.index) ? arguments[hole.index] : "…"
      result += hole.isWord ? word(argument) : argument
      rest = inside[inside.index(after: close)...]
    }
    return result + rest
  }

  /// The numbers of a template's holes, ascending, each once.
  package static func holes(in template: String) -> [Int] {
    var found: Set<Int> = []
    for part in template.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      if let close = part.firstIndex(of: "}"), let hole = Hole(part[..<close]) { found.insert(hole.index) }
    }
    return found.sorted()
  }

  private struct Hole {
    let index: Int
    let isWord: Bool

    init?(_ text: Substring) {
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first, let index = Int(first), index >= 0 else { return nil }
      self.index = index
      isWord = parts.count == 2 && parts[1] == "word"
    }
  }
}
