import Notation

/// Collects lines of at most `width` cells. Sections write to it; it knows nothing of campaigns.
struct TextCanvas {
  /// Cells of a line.
  let width: Int
  /// Colours and signs.
  let style: TextStyle
  private(set) var lines: [String] = []

  /// Fewest cells of a line; below that nothing can be aligned.
  static let leastWidth = 36
  /// Cells from which tables show everything.
  static let roomy = 60
  /// Cells a value needs beside its label; with fewer it follows the label.
  private static let leastValue = 18

  /// An empty canvas.
  init(width: Int, style: TextStyle) {
    self.width = max(width, Self.leastWidth)
    self.style = style
  }

  /// Whether tables have to leave things out.
  var isNarrow: Bool { width < Self.roomy }

  /// All lines, each ended.
  var text: String { lines.reduce(into: "") { $0 += $1 + "\n" } }

  /// An empty line, unless there is one already or nothing stands above.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A heading after an empty line.
  mutating func heading(_ text: String, _ paint: TextStyle.Paint = .heading) {
    blank()
    for line in PlainText.wrapped(PlainText.clean(text), to: width) { lines.append(style.paint(line, paint)) }
  }

  /// A line as it is, already measured and painted.
  mutating func raw(_ line: String) {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    lines.append(String(line))
  }

  /// A text, wrapped; further lines stand `hanging` cells further right. A `lead` stands before the first line.
  mutating func paragraph(
    _ text: String, indent: Int = 2, hanging: Int = 0, lead: String = "", paint: TextStyle.Paint? = nil
  ) {
    let text = PlainText.clean(text)
    guard !text.isEmpty else { return }
    let hang = lead.isEmpty ? hanging : DisplayWidth.of(lead)
    let pieces = PlainText.wrapped(text, to: width - indent - hang)
    for (index, piece) in pieces.enumerated() {
      let margin = indent + (index == 0 ? 0 : hang)
      let start = String(repeating: " ", count: margin) + (index == 0 ? lead : "")
      raw(start + (paint.map { style.paint(piece, $0) } ?? piece))
    }
  }

  /// `Label   value`, the value wrapped in its own column starting `column` cells after the indent.
  mutating func pair(_ label: String, _ value: String, column: Int, indent: Int = 2) {
    let label = PlainText.clean(label)
    guard DisplayWidth.of(label) < column, width - indent - column >= Self.leastValue else {
      paragraph("\(label): \(value)", indent: indent, hanging: 2)
      return
    }
    paragraph(value, indent: indent, lead: DisplayWidth.padded(label, to: column))
  }

  /// A list entry.
  mutating func item(_ text: String, indent: Int = 2) { paragraph(text, indent: indent, lead: style.bullet) }
}
