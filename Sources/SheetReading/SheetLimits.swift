/// How much of a workbook is read before it counts as a trap. The usual limits are beyond what spreadsheets write.
package struct SheetLimits: Sendable, Hashable {
  /// Bytes of one sheet's part, unpacked.
  package var sheetBytes = 2 << 30
  /// Bytes of a part that lists sheets, styles or relationships, unpacked.
  package var listBytes = 32 << 20
  /// Bytes of all shared texts, as they are kept.
  package var sharedTextBytes = 256 << 20
  /// Bytes of the texts of one row.
  package var rowBytes = 32 << 20
  /// How many times larger than in the archive a part may be, once it has `ratioFloor` bytes.
  package var ratio = 300
  /// Bytes below which nobody looks at the ratio.
  package var ratioFloor = 64 << 20
  /// UTF-16 units of one cell.
  package var cellLength = 32_767
  /// Parts of the archive.
  package var parts = 20_000
  /// Merged ranges, and styles.
  package var entries = 1_000_000
  /// Sheets.
  package var sheets = 10_000

  /// The usual limits.
  package init() {}

  /// Bytes of one tag or comment; what is unfinished is looked at again with each piece.
  static let tokenBytes = 1 << 20
  /// Bytes the XML reader may take for itself.
  static let readerBytes = 16 << 20
  /// Bytes of a piece.
  static let pieceBytes = 1 << 16
  /// Bytes of texts in finished rows that wait to be taken.
  static let waitingBytes = 1 << 20
  /// Bytes of a formula that are kept for a finding.
  static let formulaBytes = 512
}
