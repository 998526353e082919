import CampaignModel

/// Where an answer holds, on one line, and the flip that is nearest; `stable` tells the rest.
package struct HoldingText {
  private let face: SessionFace

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// The lines of an answer; none when no field was looked at.
  package func render(_ box: Stability, _ answer: Recommendation) -> String {
    var canvas = face.canvas()
    draw(box, answer, on: &canvas)
    return canvas.text
  }

  private func draw(_ box: Stability, _ answer: Recommendation, on canvas: inout TextCanvas) {
    let (words, change) = (face.words, face.change(answer))
    guard !box.ranges.isEmpty else { return }
    let parts = box.ranges.map { range -> String in
      let name = face.title(range.field)
      if range.below == nil, range.above == nil { return "\(name) \(words(.anyValue))" }
      return "\(name) \(short(range.low, range.field)) \(face.style.dash) \(short(range.high, range.field))"
    }
    canvas.paragraph(words(.holdsFor, parts.joined(separator: face.style.dot)), hanging: 2)
    if let near = nearest(box) {
      canvas.paragraph(
        words(
          .nextFlip, face.title(near.range.field), change.edge(near.flip, of: near.range),
          change.causes(near.flip, atMost: 2)
        ),
        hanging: 2)
    }
    if box.isSampled { canvas.paragraph(words(.sampled), paint: .quiet) }
  }

  private func short(_ value: FieldValue, _ field: FieldSchema) -> String {
    switch value {
    case .money(let money): face.numbers.compact(money)
    case .integer(let number): ForecastFigure.glance(Double(number), face.numbers)
    default: face.value(value, of: field)
    }
  }

  /// The flip that is nearest by ratio.
  private func nearest(_ box: Stability) -> (range: StableRange, flip: StanceFlip)? {
    var best: (range: StableRange, flip: StanceFlip, ratio: Double)?
    for range in box.ranges {
      guard let now = range.value.axis, now > 0 else { continue }
      for flip in [range.below, range.above].compactMap(\.self) {
        guard let at = flip.at.axis, at > 0 else { continue }
        let ratio = max(at / now, now / at)
        if ratio < best?.ratio ?? .infinity { best = (range, flip, ratio) }
      }
    }
    return best.map { ($0.range, $0.flip) }
  }
}
