/// Rows of Markdown tables, whose cells mean nothing but their text.
package enum MarkdownText {
  /// A row with its line end.
  package static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  /// The line under the heading; true for columns that stand at the right.
  package static func rule(_ right: [Bool]) -> String { row(right.map { $0 ? "--:" : "---" }) }

  /// A text on one line, every sign of Markdown in it escaped.
  package static func cell(_ text: String) -> String {
    PlainText.clean(text).map { "\\|*_`<>[]".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
