import Notation

/// A number of a cell.
package struct SheetNumber: Sendable, Hashable {
  /// Its value, that of `written`.
  package let value: Double
  /// The digits of the file (`0.25`, `1.5E9`). Fractions with more than 15 digits are rounded to 15, as spreadsheets show them:
  /// `0.30000000000000004` is `0.3`.
  package let written: String
  /// Whether the cell shows it as a percentage; 0.25 stands for 25 %.
  package let isPercent: Bool

  /// A number.
  package init(value: Double, written: String, isPercent: Bool = false) {
    self.value = value
    self.written = written
    self.isPercent = isPercent
  }

  /// The number exactly, with no exponent (`1500000000`); nil with more than 36 digits on a side of the point.
  package var exact: ExactNumber? { ExactNumber(json: written) }
}
