/// Rows of Markdown tables, whose cells mean nothing but their text.
package enum MarkdownText {
  /// A row with its line end.
  package static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  /// The line under the heading; true for columns that stand at the right.
  package static func rule(_ right: [Bool]) -> String { row(right.map { $0 ? "--:" : "---" }) }

  /// A text on one line, every sign of Markdown and HTML in it escaped; scalar by scalar, since a combining mark does not
  /// take the power of the sign before it.
  package static func cell(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in PlainText.clean(text).unicodeScalars {
      if "\\|*_`<>[]#~&".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
