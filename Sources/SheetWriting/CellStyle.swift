/// How a cell looks. Equal styles are one style of the workbook.
package struct CellStyle: Sendable, Hashable {
  /// Where a text stands in its cell.
  package enum Alignment: Sendable, Hashable {
    /// Texts left, numbers right.
    case natural
    case left, right, centre
  }

  /// A number format of spreadsheets, such as `#,##0" ₫"`, `0.0%` or `yyyy-mm-dd`; nil shows numbers as they come.
  package var numberFormat: String?
  package var isBold: Bool
  package var isItalic: Bool
  /// Whether long texts are broken over lines.
  package var wraps: Bool
  package var alignment: Alignment
  /// Points; nil is the program's own size.
  package var size: Double?
  /// Colour of the letters, as 0xRRGGBB.
  package var colour: UInt32?
  /// Colour behind them, as 0xRRGGBB.
  package var fill: UInt32?
  /// Whether a thin line runs under the cell.
  package var isUnderlined: Bool
  /// Steps a text stands away from the left edge, so that it does not touch a number before it.
  package var indent = 0

  /// A style; nothing said is the program's own.
  package init(
    numberFormat: String? = nil, isBold: Bool = false, isItalic: Bool = false, wraps: Bool = false,
    alignment: Alignment = .natural, size: Double? = nil, colour: UInt32? = nil, fill: UInt32? = nil,
    isUnderlined: Bool = false
  ) {
    self.numberFormat = numberFormat
    self.isBold = isBold
    self.isItalic = isItalic
    self.wraps = wraps
    self.alignment = alignment
    self.size = size
    self.colour = colour
    self.fill = fill
    self.isUnderlined = isUnderlined
  }

  /// The heading of a column.
  package static let header = CellStyle(isBold: true, wraps: true, fill: 0xE7ECF3, isUnderlined: true)
  /// Nothing but the value.
  package static let plain = CellStyle()

  /// A number in a format.
  package static func number(_ format: String) -> CellStyle { CellStyle(numberFormat: format) }
}
