import Rendering

/// The numbers a spreadsheet draws a picture from, where they are not those of its table.
struct PictureData {
  /// The numbers; nil for pictures that need none.
  private(set) var table: ReportTable?
  /// Columns that are drawn; one without a colour only takes room.
  private(set) var series: [(column: Int, colour: ReportColour?)] = []
  /// Number format of the values.
  private(set) var format = "0"

  init(_ chart: ReportChart, words: Catalogue) {
    let caption = words.report(.pictureData)
    switch chart.picture {
    case .pyramid(let bars):
      table = ReportTable(
        caption, [.text(words(.tier)), .number(words(.creators))],
        bars.map { .init([.text($0.name), .whole($0.value)]) })
      series = [(1, .accent)]
    case .phases(let stretches, _):
      table = ReportTable(
        caption,
        [.text(words.report(.phase)), .number(words.report(.start)), .number(words.report(.length))],
        stretches.map {
          .init([.text($0.name), .count(Int64($0.from) - 1), .count(Int64($0.to) - Int64($0.from) + 1)])
        })
      series = [(1, nil), (2, .accent)]
    case .tornado(let swings):
      table = ReportTable(
        caption,
        [.text(words.report(.input)), .number(words.report(.inputLow)), .number(words.report(.inputHigh))],
        swings.map { .init([.text($0.name), .percent($0.low - 1), .percent($0.high - 1)]) })
      series = [(1, TornadoChart.lowColour), (2, TornadoChart.highColour)]
      format = "0%"
    case .columns(let groups, let names):
      table = ReportTable(
        caption, [.text(words.report(.mixColumn))] + names.map { .number($0) },
        groups.map { group in .init([.text(group.name)] + group.values.map { $0.map { .percent($0) } ?? .empty }) })
      series = names.indices.map { ($0 + 1, ColumnsChart.colours[$0 % ColumnsChart.colours.count]) }
      format = "0%"
    case .bars, .ranges, .frontier: break
    }
  }
}
