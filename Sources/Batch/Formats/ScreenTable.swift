import CampaignModel
import Foundation
import Rendering

/// Makes a table for a screen of kept rows: once through for the widths of its columns, once to write.
struct ScreenTable {
  let layout: AnswerLayout

  /// Writes the rows of `rows` through `put`.
  func write(_ rows: UnsafeMutablePointer<FILE>, _ put: ([UInt8]) throws(Diagnostic) -> Void) throws(Diagnostic) {
    let columns = layout.columns ?? []
    var table = WideTable(
      titles: layout.titles, right: columns.map(\.kind.isNumber), width: layout.width, style: layout.style)
    try each(rows) { (texts: [String]) throws(Diagnostic) in table.measure(texts) }
    rewind(rows)
    try put(Array(table.head.utf8))
    try each(rows) { (texts: [String]) throws(Diagnostic) in try put(Array(table.row(texts).utf8)) }
  }

  private func each(
    _ rows: UnsafeMutablePointer<FILE>, _ body: ([String]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let isWhole = try RowCoder.read(rows) { (row: [KeptCell]) throws(Diagnostic) in
      try body(row.map { if case .text(let text) = $0 { text } else { "" } })
    }
    guard isWhole else { throw Diagnostic(.outputUnwritable, ["-", String(cString: strerror(EIO))]) }
  }
}
