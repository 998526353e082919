import CampaignModel

/// Where an answer's stance holds.
enum StabilitySection {
  /// One paragraph for under the mix: `Holds for Budget 420tr to 610tr; flips at 611tr because of …`.
  static func line(_ box: Stability, _ change: ChangeWords) -> String {
    let words = change.words
    let parts = box.ranges.map { range in "\(change.title(range.field)) \(extent(range, change))" }
    guard !parts.isEmpty else { return "" }
    var text = words(.holdsFor, parts.joined(separator: "; "))
    if box.isSampled { text += " (\(words(.sampled)))" }
    return text
  }

  /// All fields, one item each.
  static func draw(_ box: Stability, _ change: ChangeWords, on canvas: inout TextCanvas) {
    let words = change.words
    canvas.heading(words(.holdsHeading))
    for range in box.ranges { canvas.item("\(change.title(range.field)): \(extent(range, change))") }
    for choice in box.choices where !choice.flips.isEmpty {
      let flips = choice.flips.map { flip in
        "\(change.value(flip.at, choice.field)) (\(change.causes(flip)))"
      }
      let now = "\(change.title(choice.field)): \(change.value(choice.value, choice.field))"
      canvas.item("\(now); \(words(.choiceFlips, flips.joined(separator: "; ")))")
    }
    let free = box.choices.filter(\.flips.isEmpty).map { change.title($0.field) }
    if !free.isEmpty { canvas.item("\(free.joined(separator: ", ")): \(words(.choicesKeep))") }
    if box.isSampled { canvas.paragraph(words(.sampled), paint: .warning) }
    if !box.undecided.isEmpty {
      canvas.paragraph(words(.undecidedFields, box.undecided.map(change.title).joined(separator: ", ")))
    }
  }

  /// `420tr to 610tr, flips at …`.
  private static func extent(_ range: StableRange, _ change: ChangeWords) -> String {
    let words = change.words
    guard range.below != nil || range.above != nil else { return words(.anyValue) }
    var text =
      range.low == range.high
      ? words(.onlyThis, change.value(range.low, range.field))
      : words(.range, change.value(range.low, range.field), change.value(range.high, range.field))
    for flip in [range.below, range.above].compactMap(\.self) {
      let at = words(.flipsAt, change.value(flip.at, range.field))
      text += ", \(at) \(words(.because, change.causes(flip)))"
    }
    return text
  }
}
