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
    let top = legend(points, on: &drawing) + 34
    let bottom = top + Self.plotHeight
    let costs = Axis(points.map(\.cost), steps: chart.isNarrow ? 3 : 5)
    let reaches = Axis(points.flatMap { $0.kind == .chosen ? [$0.reach.p10, $0.reach.p90] : [$0.reach.p50] }, steps: 4)
    let labels = reaches.marks.map { ForecastFigure.glance($0, chart.numbers) }
    let left = (labels.map { SVGDrawing.width(of: $0, size: 12) }.max() ?? 0) + 10
    let right = chart.width - 16
    func x(_ cost: Double) -> Double { left + costs.part(cost) * (right - left) }
    func y(_ reach: Double) -> Double { bottom - reaches.part(reach) * Self.plotHeight }
    drawing.text(chart.words.report(.peopleReached), x: 0, y: top - 16, colour: .quiet, size: 12)
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
      drawing.disc(x(point.cost), y(point.reach.p50), radius: 3.5, fill: .dust)
    }
    let named = merged(points)
    var taken = named.map { point in
      Box(x: (x(point.cost) - 8)...(x(point.cost) + 8), y: (y(point.reach.p50) - 7)...(y(point.reach.p50) + 7))
    }
    for point in named.reversed() {
      if point.kind == .chosen {
        drawing.line(x(point.cost), y(point.reach.p10), x(point.cost), y(point.reach.p90), .alarm, width: 1.5)
      }
      mark(point, x: x(point.cost), y: y(point.reach.p50), on: &drawing)
    }
    for point in named {
      label(point, x: x(point.cost), y: y(point.reach.p50), rows: top...bottom, taken: &taken, on: &drawing)
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

  /// What a label or a mark takes.
  private struct Box {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    func meets(_ other: Box) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
  }

  /// The chosen mix and its alternatives, mixes that are the same under one name.
  private func merged(_ points: [ReportChart.Point]) -> [ReportChart.Point] {
    var merged: [ReportChart.Point] = []
    for point in points where point.kind != .frontier {
      if let same = merged.firstIndex(where: { $0.cost == point.cost && $0.reach == point.reach }) {
        merged[same].name += " / " + point.name
      } else {
        merged.append(point)
      }
    }
    return merged
  }

  /// A name beside its point, moved until it is clear of marks and other names; one that was moved gets a line to its point.
  private func label(
    _ point: ReportChart.Point, x: Double, y: Double, rows: ClosedRange<Double>, taken: inout [Box],
    on drawing: inout SVGDrawing
  ) {
    let isChosen = point.kind == .chosen
    let lines = SVGDrawing.lines(point.name, width: chart.width * 0.4, size: 12)
    let width = (lines.map { SVGDrawing.width(of: $0, size: 12, isBold: isChosen) }.max() ?? 0) + 2
    let height = Double(lines.count) * 14
    func box(_ shift: Double, isLeft: Bool) -> Box? {
      let start = isLeft ? x - 14 - width : x + 14
      let middle = y + shift
      guard start >= 0, start + width <= chart.width, middle - height / 2 >= rows.lowerBound - 4,
        middle + height / 2 <= rows.upperBound
      else { return nil }
      return Box(x: start...(start + width), y: (middle - height / 2)...(middle + height / 2))
    }
    let shifts = [0.0, 16, -16, 32, -32, 48, -48, 64, -64, 80, -80]
    let places = shifts.flatMap { [box($0, isLeft: false), box($0, isLeft: true)] }.compactMap { $0 }
    guard let place = places.first(where: { place in !taken.contains { $0.meets(place) } }) ?? places.first else {
      return
    }
    taken.append(place)
    let middle = (place.y.lowerBound + place.y.upperBound) / 2
    if abs(middle - y) > 1 {
      drawing.line(x, y, place.x.lowerBound > x ? place.x.lowerBound - 2 : place.x.upperBound + 2, middle, .dust)
    }
    for (index, line) in lines.enumerated() {
      drawing.text(
        line, x: place.x.lowerBound > x ? place.x.lowerBound : place.x.upperBound,
        y: place.y.lowerBound + 11 + Double(index) * 14, anchor: place.x.lowerBound > x ? .start : .end,
        colour: isChosen ? .alarm : .ink, isBold: isChosen, size: 12, isOverLines: true)
    }
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
      case .frontier: drawing.disc(x + 7, y, radius: 3.5, fill: .dust)
      }
      drawing.text(text, x: x + 20, y: y + 4.5, colour: .quiet, size: 12)
      x += width + 18
    }
    return y + 10
  }
}
