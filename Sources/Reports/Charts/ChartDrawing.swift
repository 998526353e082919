import CampaignModel
import Rendering

/// Draws the pictures of a report at one width, so that texts keep their size on a desk, on paper and on a phone.
struct ChartDrawing {
  /// Pixels from side to side.
  let width: Double
  let words: Catalogue
  let numbers: Wording

  /// On a desk and on paper.
  static let wide = 720.0
  /// On a phone.
  static let narrow = 340.0

  var isNarrow: Bool { width < 500 }

  /// The picture of a chart.
  func draw(_ picture: ReportChart.Picture) -> SVGDrawing {
    switch picture {
    case .bars(let bars): BarsChart(self).draw(bars)
    case .pyramid(let bars): PyramidChart(self).draw(bars)
    case .phases(let stretches, let weeks): PhasesChart(self).draw(stretches, weeks: weeks)
    case .ranges(let ranges): RangesChart(self).draw(ranges)
    case .frontier(let points): FrontierChart(self).draw(points)
    case .tornado(let swings): TornadoChart(self).draw(swings)
    case .columns(let groups, let series): ColumnsChart(self).draw(groups, series: series)
    }
  }

  /// Width of the names at the left, as wide as the widest up to a part of the picture.
  func nameWidth(_ names: [String], atMost part: Double) -> Double {
    min((names.map { SVGDrawing.width(of: $0) }.max() ?? 0) + 12, width * part)
  }

  /// A name in as many lines as it needs, around a middle; returns how many.
  func name(_ name: String, x: Double, middle: Double, width: Double, on drawing: inout SVGDrawing) {
    let lines = SVGDrawing.lines(name, width: width)
    let first = middle + 4.5 - Double(lines.count - 1) * 7.5
    for (index, line) in lines.enumerated() { drawing.text(line, x: x, y: first + Double(index) * 15) }
  }

  /// How many lines a name takes.
  func lineCount(_ name: String, width: Double) -> Int { SVGDrawing.lines(name, width: width).count }
}
