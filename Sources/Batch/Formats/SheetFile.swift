import CampaignModel
import Foundation
import Rendering
import SheetWriting

/// Makes a workbook of kept rows, row by row; more rows than a sheet has go on in another.
struct SheetFile {
  let layout: AnswerLayout

  /// Writes the rows of `rows` to a workbook at `path`.
  func write(_ rows: UnsafeMutablePointer<FILE>, to path: String) throws(Diagnostic) {
    let words = Catalogue(layout.language)
    let name = words.column(.sheet)
    let book = try Workbook(
      path: path, storage: .rows(folder: OutputPaths.folder(of: path)),
      properties: Workbook.Properties(title: name, author: "kolmix"))
    let columns = layout.columns ?? []
    let styles = columns.map { style(of: $0.kind) }
    var (sheet, next, number) = (try start(book, name, columns), 1, 1)
    let isWhole = try RowCoder.read(rows) { (row: [KeptCell]) throws(Diagnostic) in
      if next == Workbook.rowLimit {
        number += 1
        sheet = try start(book, "\(name) \(number)", columns)
        next = 1
      }
      for (column, cell) in row.enumerated() {
        try sheet.write(
          value(cell), row: next, column: column, style: styles.indices.contains(column) ? styles[column] : .plain)
      }
      next += 1
    }
    guard isWhole else { throw Diagnostic(.outputUnwritable, [path, String(cString: strerror(EIO))]) }
    try book.close()
  }

  private func start(_ book: Workbook, _ name: String, _ columns: [AnswerColumn]) throws(Diagnostic) -> Sheet {
    let sheet = try book.sheet(named: name)
    for (index, column) in columns.enumerated() { sheet.setWidth(width(of: column), columns: index...index) }
    sheet.freeze(rows: 1, columns: columns.first?.path == "id" ? 1 : 0)
    sheet.printOnA4(repeating: 1)
    try sheet.write(columns.map { .text($0.title) }, row: 0, style: .header)
    return sheet
  }

  private func value(_ cell: KeptCell) -> CellValue {
    switch cell {
    case .none: .empty
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .flag(let flag): .flag(flag)
    case .day(let year, let month, let day): .day(year: year, month: month, day: day)
    }
  }

  private func style(of kind: AnswerColumn.Kind) -> CellStyle {
    switch kind {
    case .money:
      let sign = Wording(layout.language, currency: layout.currency).symbol
      return .number("#,##0\" \(sign)\"")
    case .count: return .number("#,##0")
    case .share: return .number("0.0%")
    case .number: return .number("#,##0.##")
    case .day: return .number(layout.language == .vi ? "dd/mm/yyyy" : "yyyy-mm-dd")
    case .text, .list, .flag: return .plain
    }
  }

  private func width(of column: AnswerColumn) -> Double {
    switch column.kind {
    case .list: 48
    case .text: 24
    case .money: 18
    case .count, .number, .share, .day, .flag: 13
    }
  }
}
