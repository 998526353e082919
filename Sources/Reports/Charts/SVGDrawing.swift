import Notation

/// A picture in the making: shapes and texts in units of a CSS pixel, coordinates rounded to a tenth so that the bytes are
/// the same everywhere.
struct SVGDrawing {
  /// Where a text stands against its point.
  enum Anchor: String { case start, middle, end }

  /// How wide the picture is.
  let width: Double
  /// How high it has become.
  var height: Double = 0
  private var body = ""

  /// Points of a text's letters.
  static let textSize = 13.0

  init(width: Double) { self.width = width }

  /// A rectangle; `dashed` ones have a broken border and no colour of their own.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: ReportColour, border: ReportColour? = nil,
    isDashed: Bool = false, round: Double = 2
  ) {
    body += "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(max(width, 0)))\""
    body += " height=\"\(Self.number(max(height, 0)))\" rx=\"\(Self.number(round))\" fill=\"\(fill.text)\""
    if let border { body += " stroke=\"\(border.text)\"" }
    if isDashed { body += " stroke-dasharray=\"4 3\"" }
    body += "/>\n"
  }

  /// A straight line.
  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: ReportColour, width: Double = 1,
    isDashed: Bool = false
  ) {
    body +=
      "<line x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\""
    body += " stroke=\"\(colour.text)\" stroke-width=\"\(Self.number(width))\""
    if isDashed { body += " stroke-dasharray=\"4 3\"" }
    body += "/>\n"
  }

  /// A disc.
  mutating func disc(_ x: Double, _ y: Double, radius: Double, fill: ReportColour, border: ReportColour? = nil) {
    body +=
      "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" fill=\"\(fill.text)\""
    if let border { body += " stroke=\"\(border.text)\" stroke-width=\"1.5\"" }
    body += "/>\n"
  }

  /// A closed shape.
  mutating func shape(_ points: [(x: Double, y: Double)], fill: ReportColour) {
    let path = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    body += "<polygon points=\"\(path)\" fill=\"\(fill.text)\"/>\n"
  }

  /// A line of text, its baseline at `y`; `isOverLines` keeps lines behind it away from its letters.
  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, colour: ReportColour = .ink, isBold: Bool = false,
    size: Double = SVGDrawing.textSize, isOverLines: Bool = false
  ) {
    body += "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" fill=\"\(colour.text)\""
    if anchor != .start { body += " text-anchor=\"\(anchor.rawValue)\"" }
    if isBold { body += " font-weight=\"600\"" }
    if size != Self.textSize { body += " font-size=\"\(Self.number(size))\"" }
    if isOverLines { body += " stroke=\"\(ReportColour.paper.text)\" stroke-width=\"4\" paint-order=\"stroke\"" }
    body += ">\(Markup.escaped(text).text)</text>\n"
  }

  /// About how wide a text is; fonts differ, so it errs on the wide side.
  static func width(of text: String, size: Double = SVGDrawing.textSize, isBold: Bool = false) -> Double {
    var units = 0.0
    for character in text {
      if DisplayWidth.of(character) > 1 {
        units += 1
      } else if "iljtfrI.,:;'|!() ".contains(character) {
        units += 0.33
      } else if "mwMW%≈—".contains(character) {
        units += 0.88
      } else if character.isUppercase {
        units += 0.7
      } else {
        units += 0.58
      }
    }
    return units * size * (isBold ? 1.06 : 1)
  }

  /// The text in lines of at most so many pixels.
  static func lines(_ text: String, width: Double, size: Double = SVGDrawing.textSize) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, Self.width(of: longer, size: size) > width {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The element, named by its title and description; `id` is unique in the document.
  func markup(id: String, title: String, description: String, className: String) -> Markup {
    let size = "0 0 \(Self.number(width)) \(Self.number(height))"
    return Markup(
      """
      <svg class="\(className)" viewBox="\(size)" width="\(Self.number(width))" height="\(Self.number(height))" role="img" \
      aria-labelledby="\(id)-t \(id)-d" xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)-t">\(Markup.escaped(title).text)</title>
      <desc id="\(id)-d">\(Markup.escaped(description).text)</desc>
      \(body)</svg>

      """)
  }

  /// A coordinate to a tenth of a pixel; what is no number is the origin.
  static func number(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e7 else { return "0" }
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
