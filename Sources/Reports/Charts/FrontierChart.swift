import CampaignModel
import Rendering

/// Mixes by what creators cost and how many people they reach: the recommended one large, with its range as a whisker,
/// alternatives by name, others as dots.
struct FrontierChart {
  private let chart: ChartDrawing
  private static let plotHeight = 260.0

  init(_ chart: ChartDrawing) { self.chart = chart }

  func draw(_ points: [ReportChart.Point]) -> SVGDrawing {
    var drawing = SVGDrawing(width: chart.width)
    let top = legend(points, on: &drawing) + 22
    let bottom = top + Self.plotHeight
    let costs = Axis(points.map(\.cost), steps: chart.isNarrow ? 3 : 5)
    let reaches = Axis(points.flatMap { $0.kind == .chosen ? [$0.reach.p10, $0.reach.p90] : [$0.reach.p50] }, steps: 4)
    let labels = reaches.marks.map { ForecastFigure.glance($0, chart.numbers) }
    let left = (labels.map { SVGDrawing.width(of: $0, size: 12) }.max() ?? 0) + 10
    let right = chart.width - 16
    func x(_ cost: Double) -> Double { left + costs.part(cost) * (right - left) }
    func y(_ reach: Double) -> Double { bottom - reaches.part(reach) * Self.plotHeight }
    drawing.text(chart.words.report(.peopleReached), x: 0, y: top - 10, colour: .quiet, size: 12)
    for (mark, label) in zip(reaches.marks, labels) {
      drawing.line(left, y(mark), right, y(mark), .line)
      drawing.text(label, x: left - 8, y: y(mark) + 4, anchor: .end, colour: .quiet, size: 12)
    }
    for mark in costs.marks {
      drawing.line(x(mark), bottom, x(mark), bottom + 4, .quiet)
      let label = Money(rounding: mark).map { chart.numbers.compact($0) } ?? ""
      let width = SVGDrawing.width(of: label, size: 12)
      drawing.text(
        label, x: min(x(mark), chart.width - width / 2), y: bottom + 17, anchor: .middle, colour: .quiet, size: 12)
    }
    drawing.line(left, bottom, right, bottom, .quiet)
    drawing.text(
      chart.words.report(.costAxis), x: right, y: bottom + 36, anchor: .end, colour: .quiet, size: 12)
    for point in points where point.kind == .frontier {
      drawing.disc(x(point.cost), y(point.reach.p50), radius: 3.5, fill: ReportColour(0x8A95A1))
    }
    var taken: [(x: ClosedRange<Double>, y: Double)] = []
    for point in points where point.kind != .frontier {
      mark(point, x: x(point.cost), y: y(point.reach.p50), on: &drawing)
      if point.kind == .chosen {
        drawing.line(x(point.cost), y(point.reach.p10), x(point.cost), y(point.reach.p90), .alarm, width: 1.5)
      }
      label(point, x: x(point.cost), y: y(point.reach.p50), top: top, bottom: bottom, taken: &taken, on: &drawing)
    }
    drawing.height = bottom + 42
    return drawing
  }

  private func mark(_ point: ReportChart.Point, x: Double, y: Double, on drawing: inout SVGDrawing) {
    if point.kind == .chosen {
      drawing.shape([(x, y - 9), (x + 9, y), (x, y + 9), (x - 9, y)], fill: .alarm)
    } else {
      drawing.disc(x, y, radius: 5.5, fill: .accent, border: .paper)
    }
  }

  /// A name beside its point, moved up or down until it is clear of the others.
  private func label(
    _ point: ReportChart.Point, x: Double, y: Double, top: Double, bottom: Double,
    taken: inout [(x: ClosedRange<Double>, y: Double)], on drawing: inout SVGDrawing
  ) {
    let width = SVGDrawing.width(of: point.name, size: 12, isBold: point.kind == .chosen)
    let isLeft = x + 14 + width > chart.width
    let start = max(isLeft ? x - 14 - width : x + 14, 0)
    let span = start...(start + width)
    var place = y + 4
    for shift in [0.0, 15, -15, 30, -30, 45, -45, 60, -60] {
      place = y + 4 + shift
      let isClear = !taken.contains { $0.x.overlaps(span) && abs($0.y - place) < 14 }
      if isClear, place >= top, place <= bottom - 3 { break }
    }
    taken.append((span, place))
    drawing.text(
      point.name, x: start, y: place, colour: point.kind == .chosen ? .alarm : .ink, isBold: point.kind == .chosen,
      size: 12)
  }

  private func legend(_ points: [ReportChart.Point], on drawing: inout SVGDrawing) -> Double {
    var (x, y) = (0.0, 9.0)
    for (kind, label) in [
      (ReportChart.Point.Kind.chosen, ReportLabel.legendChosen), (.alternative, .legendAlternative),
      (.frontier, .legendFrontier),
    ] where points.contains(where: { $0.kind == kind }) {
      let text = chart.words.report(label)
      let width = 20 + SVGDrawing.width(of: text, size: 12)
      if x > 0, x + width > chart.width { (x, y) = (0, y + 19) }
      switch kind {
      case .chosen: drawing.shape([(x + 7, y - 7), (x + 14, y), (x + 7, y + 7), (x, y)], fill: .alarm)
      case .alternative: drawing.disc(x + 7, y, radius: 5, fill: .accent)
      case .frontier: drawing.disc(x + 7, y, radius: 3.5, fill: ReportColour(0x8A95A1))
      }
      drawing.text(text, x: x + 20, y: y + 4.5, colour: .quiet, size: 12)
      x += width + 18
    }
    return y + 10
  }
}
