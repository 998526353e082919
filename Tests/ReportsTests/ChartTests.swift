import CampaignModel
import Foundation
import Testing

@testable import Rendering
@testable import Reports

@Suite("Pictures")
struct ChartTests {
  static func drawing(_ width: Double = ChartDrawing.wide) -> ChartDrawing {
    ChartDrawing(width: width, words: Catalogue(.en), numbers: Wording(.en))
  }

  @Test("Bars are as long as their values, the longest as long as there is room")
  func bars() {
    let bars = [
      ReportChart.Bar(name: "A", value: 100, label: "100", paint: .reserve),
      ReportChart.Bar(name: "B", value: 50, label: "50", paint: .unallocated),
    ]
    let text = Self.drawing(340).draw(.bars(bars)).markup(id: "x", title: "T", description: "D", className: "narrow")
      .text
    #expect(
      text == """
        <svg class="narrow" viewBox="0 0 340 82" width="340" height="82" role="img" aria-labelledby="x-t x-d" xmlns="http://www.w3.org/2000/svg">
        <title id="x-t">T</title>
        <desc id="x-d">D</desc>
        <text x="0" y="14" fill="#1b2430">A</text>
        <text x="340" y="14" fill="#1b2430" text-anchor="end" font-weight="600">100</text>
        <rect x="0.5" y="20" width="339" height="14" rx="2" fill="#7a7f87"/>
        <text x="0" y="56" fill="#1b2430">B</text>
        <text x="340" y="56" fill="#1b2430" text-anchor="end" font-weight="600">50</text>
        <rect x="0.5" y="62" width="169.5" height="14" rx="2" fill="#ffffff" stroke="#55606e" stroke-dasharray="4 3"/>
        </svg>

        """)
  }

  static let odd: [ReportChart.Picture] = {
    let estimate = Estimate(p10: 0, p50: 0, p90: 0)
    let huge = Estimate(p10: 1e300, p50: 1e301, p90: 1e302)
    let name = String(repeating: "Tên rất dài 你好 ", count: 12)
    return [
      .bars([]), .pyramid([]), .phases([], weeks: 0), .ranges([]), .frontier([]), .tornado([]),
      .columns([], series: []),
      .bars([.init(name: name, value: .infinity, label: name, paint: .tier(9, of: 2))]),
      .pyramid([.init(name: name, value: .nan, label: "", paint: .line(-4))]),
      .phases([.init(name: name, from: -3, to: 900, label: name, isLaunch: true)], weeks: 520),
      .ranges([
        .init(name: name, estimate: estimate, low: "0", middle: "0", high: "0"),
        .init(name: name, estimate: huge, low: name, middle: name, high: name),
      ]),
      .frontier([
        .init(name: name, cost: 0, reach: estimate, kind: .chosen),
        .init(name: name, cost: 1e15, reach: huge, kind: .alternative),
        .init(name: name, cost: -.infinity, reach: huge, kind: .frontier),
      ]),
      .tornado([.init(name: name, low: .nan, high: .infinity, lowLabel: "", highLabel: name)]),
      .columns([.init(name: name, values: [nil, .infinity, 0], labels: [])], series: [name, name]),
    ]
  }()

  @Test("Whatever the numbers, a picture is a picture with finite coordinates", arguments: odd.indices)
  func oddNumbers(index: Int) throws {
    for width in [ChartDrawing.wide, ChartDrawing.narrow] {
      let text = Self.drawing(width).draw(Self.odd[index])
        .markup(id: "x", title: "T", description: "D", className: "c").text
      let page = try PageReader(text)
      #expect(!text.contains("nan") && !text.contains("inf"))
      for rectangle in page.all("rect") { #expect(!(rectangle.attributes["width"] ?? "-").hasPrefix("-")) }
    }
  }

  @Test("An axis holds every value between round marks", arguments: 0..<200)
  func axis(seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    let size = pow(10, (next() * 12).rounded())
    let values = (0..<(1 + seed % 6)).map { _ in next() * size }
    let axis = Axis(values, steps: 1 + seed % 5)
    for value in values {
      #expect(axis.marks[0] <= value && value <= axis.marks[axis.marks.count - 1])
      #expect((0...1).contains(axis.part(value)))
    }
    #expect(axis.marks.count >= 2 && axis.marks.count <= 21)
    #expect(zip(axis.marks, axis.marks.dropFirst()).allSatisfy { $0 < $1 })
    let ordered = values.sorted()
    for (one, next) in zip(ordered, ordered.dropFirst()) { #expect(axis.part(one) <= axis.part(next)) }
  }
}
