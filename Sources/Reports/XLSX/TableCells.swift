import CampaignModel
import Rendering
import SheetWriting

/// The cells of a table as a spreadsheet wants them: numbers in formats, amounts of a ledger as formulas.
struct TableCells {
  /// A cell ready to be written; `spare` is what its format adds to its width.
  struct Cell {
    var value: CellValue
    var style: CellStyle
    var spare = ""
  }

  private let table: ReportTable
  private let firstRow: Int
  private let numbers: Wording

  init(_ table: ReportTable, firstRow: Int, numbers: Wording) {
    self.table = table
    self.firstRow = firstRow
    self.numbers = numbers
  }

  /// The cell of a row and column of the table.
  func cell(_ place: Int, _ column: Int) -> Cell {
    let row = table.rows[place]
    var cell = plain(row.cells[column])
    if row.role == .total { cell.style.isBold = true }
    if row.role == .quiet { cell.style.colour = ReportColour.quiet.code }
    if let formula = formula(place, column) { cell.value = .formula(formula, result: result(row.cells[column])) }
    return cell
  }

  private func plain(_ cell: ReportCell) -> Cell {
    switch cell {
    case .text(let text): Cell(value: text.isEmpty ? .empty : .text(text), style: CellStyle(wraps: true))
    case .money(let money):
      Cell(value: .integer(money.amount), style: .number("#,##0\" \(symbol)\""), spare: " \(symbol)")
    case .count(let count): Cell(value: .integer(count), style: .number("#,##0"))
    case .percent(let share, let digits): Cell(value: .number(share), style: .number(digits > 0 ? "0.0%" : "0%"))
    case .decimal(let value, let digits):
      Cell(
        value: .number(value), style: .number(digits > 0 ? "#,##0." + String(repeating: "0", count: digits) : "#,##0"))
    case .empty: Cell(value: .empty, style: .plain)
    }
  }

  /// The sign of the currency without what would end the format's text.
  private var symbol: String { String(numbers.symbol.filter { $0 != "\"" }) }

  private func result(_ cell: ReportCell) -> Double? {
    switch cell {
    case .money(let money): money.asDouble
    case .percent(let share, _), .decimal(let share, _): share
    case .count(let count): Double(count)
    case .text, .empty: nil
    }
  }

  private func formula(_ place: Int, _ column: Int) -> String? {
    guard let ledger = table.ledger else { return nil }
    func at(_ column: Int, _ place: Int) -> String { CellRange.cell(row: firstRow + place, column: column) }
    if column == ledger.share {
      let whole = CellRange.cell(row: firstRow + ledger.whole, column: ledger.amount, isFixed: true)
      return "=IF(\(whole)=0,0,\(at(ledger.amount, place))/\(whole))"
    }
    guard column == ledger.amount else { return nil }
    if ledger.costRows.contains(place) {
      let costs = ledger.units.map { at($0, place) }.joined(separator: "+")
      return "=\(at(ledger.count, place))*(\(costs))+\(at(ledger.contracted, place))"
    }
    guard place == ledger.rest else { return nil }
    let parts = (0..<ledger.whole).filter { $0 != ledger.rest }
    guard let first = parts.first, let last = parts.last else { return nil }
    return "=\(at(ledger.amount, ledger.whole))-SUM(\(at(ledger.amount, first)):\(at(ledger.amount, last)))"
  }
}
