import CampaignModel
import Rendering
import SheetWriting

/// Charts of the spreadsheet beside the tables they are drawn from.
extension SheetPage {
  /// A picture: its table, a helper table where the picture needs other numbers, and the chart.
  func chart(_ chart: ReportChart, numbers: Wording) throws(Diagnostic) {
    guard let rows = try table(chart.table, numbers: numbers) else { return }
    if chart.table.ledger != nil {
      row -= 1
      try sheet.write(
        .text(words.report(.liveNote)), row: row, column: 0,
        style: CellStyle(isItalic: true, colour: ReportColour.quiet.code))
      row += 2
    }
    guard let drawn = try drawn(chart, rows: rows, numbers: numbers) else { return }
    var wanted = drawn
    wanted.description = chart.description
    try sheet.insert(wanted, row: row, column: 0)
    row += Self.chartRows + 1
  }

  private func range(_ rows: ClosedRange<Int>, _ column: Int) -> CellRange {
    CellRange(sheet: sheet.name, rows: rows, column: column)
  }

  private func drawn(
    _ chart: ReportChart, rows: ClosedRange<Int>, numbers: Wording
  ) throws(Diagnostic) -> SheetChart? {
    switch chart.picture {
    case .bars:
      guard let ledger = chart.table.ledger, ledger.whole > 0 else { return nil }
      var bars = SheetChart(
        .bar, title: chart.title,
        series: [
          .init(
            name: words.report(.amount), categories: range(rows.lowerBound...(rows.upperBound - 1), 0),
            values: range(rows.lowerBound...(rows.upperBound - 1), ledger.amount), colour: ReportColour.accent.code)
        ])
      (bars.legend, bars.isTopDown, bars.valueFormat) = (.none, true, moneyFormat)
      return bars
    case .pyramid: return try helper(chart, kind: .bar, numbers: numbers)
    case .phases, .tornado: return try helper(chart, kind: .stackedBar, numbers: numbers)
    case .columns: return try helper(chart, kind: .column, numbers: numbers)
    case .ranges: return nil
    case .frontier:
      var points = SheetChart(
        .scatter, title: chart.title,
        series: [
          .init(
            name: words.report(.peopleReached), categories: range(rows, 2), values: range(rows, 4),
            colour: ReportColour.accent.code),
          .init(
            name: words.report(.legendChosen), categories: range(rows.lowerBound...rows.lowerBound, 2),
            values: range(rows.lowerBound...rows.lowerBound, 4), colour: ReportColour.alarm.code),
        ])
      points.categoryAxis = words.report(.costAxis)
      points.valueAxis = words.report(.peopleReached)
      points.valueFormat = "#,##0"
      points.categoryFormat = moneyFormat
      return points
    }
  }

  /// Money along an axis, where whole numbers would run into each other: `1.5B`, `250.0M`.
  private var moneyFormat: String {
    let (billions, millions) = (words.report(.axisBillions), words.report(.axisMillions))
    return "[>=1000000000]#,##0.0,,,\"\(billions)\";[>=1000000]#,##0.0,,\"\(millions)\";#,##0"
  }

  /// Writes the numbers of a picture under its table and draws from them.
  private func helper(
    _ chart: ReportChart, kind: SheetChart.Kind, numbers: Wording
  ) throws(Diagnostic) -> SheetChart? {
    let data = PictureData(chart, words: words)
    guard let table = data.table, let rows = try self.table(table, numbers: numbers) else { return nil }
    var drawn = SheetChart(
      kind, title: chart.title,
      series: data.series.map { series in
        .init(
          name: table.columns[series.column].title, categories: range(rows, 0), values: range(rows, series.column),
          colour: series.colour?.code, isHidden: series.colour == nil)
      })
    drawn.legend = data.series.filter { $0.colour != nil }.count > 1 ? .below : .none
    drawn.isTopDown = kind != .column
    drawn.valueFormat = data.format
    return drawn
  }
}
