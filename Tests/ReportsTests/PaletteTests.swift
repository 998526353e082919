import Foundation
import Testing

@testable import Reports

@Suite("Colours")
struct PaletteTests {
  /// Light of a colour as the eye weighs it (WCAG 2.2, relative luminance).
  static func luminance(_ colour: ReportColour) -> Double {
    let parts = linear(colour)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  static func linear(_ colour: ReportColour) -> [Double] {
    [16, 8, 0].map { shift in
      let part = Double(colour.code >> UInt32(shift) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  static func contrast(_ one: ReportColour, _ other: ReportColour) -> Double {
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  @Test("Texts stand out by 4.5 : 1 from every ground they are written on")
  func texts() {
    let pairs: [(ReportColour, ReportColour)] = [
      (.ink, .paper), (.ink, .ground), (.quiet, .paper), (.quiet, .ground), (.accent, .paper), (.paper, .accent),
      (.paper, .alarm), (.alarm, .alarmGround), (.alarm, .paper),
    ]
    for (text, ground) in pairs { #expect(Self.contrast(text, ground) >= 4.5, "\(text.text) on \(ground.text)") }
    #expect(Self.contrast(ReportColour(0x000000), .paper) > 20.9, "the measure itself")
  }

  @Test("Shapes stand out by 3 : 1 from the page")
  func shapes() {
    let shapes =
      ReportPaint.tiers + ReportPaint.lines + ColumnsChart.colours
      + [ReportPaint.reserve.colour, .span, .dust, TornadoChart.lowColour, TornadoChart.highColour]
    for shape in shapes { #expect(Self.contrast(shape, .paper) >= 3, "\(shape.text)") }
  }

  /// What eyes without one kind of cone see (Machado, Oliveira, Fernandes 2009, severity 1).
  static let eyes: [[[Double]]] = [
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
  ]

  /// Distance of two colours as such eyes see them (CIE 1976, ΔE).
  static func distance(_ one: ReportColour, _ other: ReportColour, _ eye: [[Double]]) -> Double {
    let (left, right) = (lab(linear(one), eye), lab(linear(other), eye))
    return sqrt(zip(left, right).reduce(0) { $0 + pow($1.0 - $1.1, 2) })
  }

  private static func lab(_ linear: [Double], _ eye: [[Double]]) -> [Double] {
    let seen = eye.map { row in min(max(zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }, 0), 1) }
    let matrix = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1.0, 1.08883]
    let xyz = matrix.enumerated().map { index, row in
      let value = zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 } / white[index]
      return value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }

  @Test("Every eye tells colours apart that stand for different things in one picture", arguments: eyes.indices)
  func colourBlind(eye: Int) {
    let pictures = [
      ReportPaint.tiers, ColumnsChart.colours, [TornadoChart.lowColour, TornadoChart.highColour],
      [ReportColour.alarm, .accent, .dust],
    ]
    for colours in pictures {
      for (index, one) in colours.enumerated() {
        for other in colours[(index + 1)...] {
          #expect(Self.distance(one, other, Self.eyes[eye]) >= 8, "\(one.text) and \(other.text)")
        }
      }
    }
  }
}
