/// One line of a worded rule: the sentence itself, or an entry of a list below it.
package struct SentenceLine: Sendable, Hashable {
  /// 0 for the sentence, 1 for entries of its lists, 2 for entries of lists within them, and so on.
  package let depth: Int
  /// The words, without bullet and indent.
  package let text: String

  /// A line.
  init(_ text: String, depth: Int = 0) {
    self.depth = depth
    self.text = text
  }

  /// The line with `levels` more indent.
  func deeper(by levels: Int) -> SentenceLine { SentenceLine(text, depth: depth + levels) }

  /// Lines as plain text: two spaces a level, a bullet before entries, parted by line breaks.
  package static func plain(_ lines: [SentenceLine], bullet: String = "• ") -> String {
    lines.map { line in
      String(repeating: "  ", count: line.depth) + (line.depth > 0 ? bullet : "") + line.text
    }.joined(separator: "\n")
  }
}
