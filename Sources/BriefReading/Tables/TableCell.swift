/// One cell of a row of a table, as whoever read the file hands it over.
package struct TableCell: Sendable, Hashable {
  /// How it is held in the file.
  package enum Kind: UInt8, Sendable, Hashable {
    /// Text; the field it belongs to says what it means.
    case text = 0x74
    /// A number of a spreadsheet, its digits as in JSON.
    case number = 0x6E
  }

  /// Its text, NFC, or its digits.
  package var text: String
  /// How it is held.
  package var kind: Kind
  /// 1-based line it starts on, or row of the sheet.
  package var line: Int
  /// 1-based column: of characters in a text file, of the sheet in a workbook.
  package var column: Int

  /// A cell of a row.
  package init(text: String, kind: Kind = .text, line: Int, column: Int) {
    self.text = text
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// Whether nothing stands in it.
  package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
