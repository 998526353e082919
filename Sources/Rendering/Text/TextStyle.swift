/// How a text face looks: colour or none, drawing characters or plain ASCII. Colour only repeats what words and signs say.
package struct TextStyle: Sendable, Hashable {
  /// What a colour stands for.
  package enum Paint: String, Sendable {
    case heading = "1"
    case quiet = "2"
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case good = "32"
    case bad = "31"
    case bar = "36"
  }

  /// Whether ANSI colours are written.
  package var colour: Bool
  /// Whether bars, arrows and dots are drawn in ASCII.
  package var ascii: Bool

  /// A look; plain and drawn unless asked otherwise.
  package init(colour: Bool = false, ascii: Bool = false) {
    self.colour = colour
    self.ascii = ascii
  }

  /// The text in a colour, when colours are on. Measure before painting.
  func paint(_ text: String, _ paint: Paint) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Stands between items of a line.
  var dot: String { ascii ? " - " : " · " }
  /// Stands before an item of a list.
  var bullet: String { ascii ? "* " : "• " }
  /// From the old to the new.
  var arrow: String { ascii ? "->" : "→" }
  /// Something was cut.
  var ellipsis: String { ascii ? "..." : "…" }
  /// About.
  var about: String { ascii ? "~" : "≈" }
  /// From … to … .
  var dash: String { ascii ? "-" : "–" }

  /// Stands above a sum.
  var line: String { ascii ? "-" : "─" }

  /// Where somebody stands.
  var here: String { ascii ? ">" : "▸" }

  /// One cell for each value, higher for larger ones; a gap where there is none.
  func sparkline(_ values: [Double?]) -> String {
    let known = values.compactMap(\.self).filter(\.isFinite)
    let signs = ascii ? ["_", ".", "-", "=", "+", "*", "%", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let gap = ascii ? " " : "·"
    guard let low = known.min(), let high = known.max() else { return values.map { _ in gap }.joined() }
    return values.map { value in
      guard let value, value.isFinite else { return gap }
      guard high > low else { return signs[3] }
      return signs[min(7, max(0, Int((value - low) / (high - low) * 7.999)))]
    }.joined()
  }

  /// A bar of at most `width` cells for a share in 0…1; anything above zero shows.
  func bar(_ share: Double, width: Int) -> String {
    guard share.isFinite, share > 0, width > 0 else { return "" }
    let full = Double(width) * min(share, 1)
    if ascii { return String(repeating: "#", count: max(1, Int(full.rounded()))) }
    let eighths = max(1, Int((full * 8).rounded()))
    let (blocks, rest) = eighths.quotientAndRemainder(dividingBy: 8)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: blocks) + parts[rest]
  }
}
