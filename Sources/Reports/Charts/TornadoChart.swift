import Rendering

/// How far each input moves the result to both sides of the plan, the strongest on top.
struct TornadoChart {
  private let chart: ChartDrawing
  static let lowColour = ReportColour(0xB5651D)
  static let highColour = ReportColour(0x1F6F8B)

  init(_ chart: ChartDrawing) { self.chart = chart }

  func draw(_ swings: [ReportChart.Swing]) -> SVGDrawing {
    var drawing = SVGDrawing(width: chart.width)
    let left = chart.isNarrow ? 0 : chart.nameWidth(swings.map(\.name), atMost: 0.34)
    let labels =
      (swings.flatMap { [$0.lowLabel, $0.highLabel] }.map { SVGDrawing.width(of: $0, size: 12) }.max() ?? 0) + 8
    let ends = swings.flatMap { [$0.low, $0.high] }.filter(\.isFinite)
    let least = min(ends.min() ?? 1, 1)
    let most = max(ends.max() ?? 1, 1)
    let room = chart.width - left - 2 * labels
    let scale = most > least ? room / (most - least) : 0
    func x(_ value: Double) -> Double { left + labels + (min(max(value, least), most) - least) * scale }
    legend(on: &drawing)
    var y = 28.0
    for swing in swings {
      if chart.isNarrow {
        drawing.text(swing.name, x: 0, y: y + 12, isOverLines: true)
        y += 18
      } else {
        chart.name(swing.name, x: 0, middle: y + 11, width: left - 12, on: &drawing)
      }
      bar(from: x(1), to: x(swing.low), y: y, Self.lowColour, on: &drawing)
      bar(from: x(1), to: x(swing.high), y: y, Self.highColour, on: &drawing)
      let sides = [(swing.low, swing.lowLabel), (swing.high, swing.highLabel)].sorted { $0.0 < $1.0 }
      drawing.text(sides[0].1, x: min(x(sides[0].0), x(1)) - 5, y: y + 14, anchor: .end, colour: .quiet, size: 12)
      drawing.text(sides[1].1, x: max(x(sides[1].0), x(1)) + 5, y: y + 14, colour: .quiet, size: 12)
      drawing.line(x(1), y - (chart.isNarrow ? 2 : 5), x(1), y + (chart.isNarrow ? 22 : 25), .ink)
      y += chart.isNarrow ? 28 : 30
    }
    drawing.text(chart.words.report(.plan), x: x(1), y: y + 10, anchor: anchor(x(1)), colour: .quiet, size: 12)
    drawing.height = y + 16
    return drawing
  }

  private func anchor(_ x: Double) -> SVGDrawing.Anchor {
    x < chart.width * 0.2 ? .start : x > chart.width * 0.8 ? .end : .middle
  }

  private func bar(from: Double, to: Double, y: Double, _ colour: ReportColour, on drawing: inout SVGDrawing) {
    drawing.rectangle(x: min(from, to), y: y, width: abs(to - from), height: 20, fill: colour, round: 1)
  }

  private func legend(on drawing: inout SVGDrawing) {
    var x = 0.0
    for (label, colour) in [(ReportLabel.inputLow, Self.lowColour), (.inputHigh, Self.highColour)] {
      let text = chart.words.report(label)
      drawing.rectangle(x: x, y: 3, width: 12, height: 12, fill: colour)
      drawing.text(text, x: x + 18, y: 13.5, colour: .quiet, size: 12)
      x += 18 + SVGDrawing.width(of: text, size: 12) + 18
    }
  }
}
