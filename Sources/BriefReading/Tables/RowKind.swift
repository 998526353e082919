import CampaignModel
import Notation

/// Tells rows that are no briefs, though they stand among them: sums below a table, headings of sections.
struct RowKind {
  private let row: TableRow
  private let table: BriefTable

  private static let sums: Set<String> = [
    "tong", "tong_cong", "cong", "tong_so", "tong_tien", "tong_ngan_sach", "total", "totals", "grand_total", "sum",
    "subtotal",
    "sub_total",
  ]
  /// Fields a table must have before one cell alone can be no brief.
  private static let fields = 3

  /// Looks at a row of a table.
  init(_ row: TableRow, of table: BriefTable) {
    self.row = row
    self.table = table
  }

  /// What is to be said of a row that is no brief; nil for all others.
  var finding: Diagnostic? {
    // What is broken already is told as that.
    guard !row.problems.contains(where: { $0.severity == .error }),
      let first = row.cells.first(where: { !$0.isBlank }), first.kind == .text
    else { return nil }
    if isSum(first.text) { return finding(.rowOfSums, first) }
    guard row.cells.count(where: { !$0.isBlank }) == 1, table.known >= Self.fields else { return nil }
    return finding(.rowOfOneCell, first)
  }

  private func isSum(_ text: String) -> Bool {
    guard text.utf8.count < 60 else { return false }
    let words = text.prefix { $0 != "(" && $0 != ":" }
    return Self.sums.contains(Folding.foldedKey(Folding.trimmed(String(words))))
  }

  private func finding(_ code: DiagnosticCode, _ cell: TableCell) -> Diagnostic {
    Diagnostic(
      code, [Findings.shown(Folding.trimmed(cell.text))],
      at: SourceLocation(file: table.name, line: cell.line, column: cell.column))
  }
}
