import CampaignModel

/// Where an answer's stance holds.
enum StabilitySection {
  /// For under the mix: `Holds for Budget 420tr to 610tr, Weeks 4 to 9`, and a line for each field on where it flips.
  static func drawLines(_ box: Stability, _ context: TextContext, on canvas: inout TextCanvas) {
    guard !box.ranges.isEmpty else { return }
    let change = ChangeWords(words: context.words, numbers: context.numbers, tierName: context.names.tier)
    let parts = box.ranges.map { "\(change.title($0.field)) \(span($0, change))" }
    canvas.blank()
    canvas.paragraph(context.words(.holdsFor, parts.joined(separator: ", ")), hanging: 2)
    for range in box.ranges {
      let flips = change.flips(of: range, atMost: Self.causesShown)
      guard !flips.isEmpty else { continue }
      canvas.paragraph(
        "\(change.title(range.field)): \(flips.joined(separator: context.style.dot))", indent: 4, hanging: 2)
    }
    if box.isSampled { canvas.paragraph(context.words(.sampled), indent: 4) }
  }

  /// Causes of a flip shown under the mix; `why` shows all.
  private static let causesShown = 2

  /// All fields, one item each.
  static func draw(_ box: Stability, _ change: ChangeWords, on canvas: inout TextCanvas) {
    let words = change.words
    canvas.heading(words(.holdsHeading))
    for range in box.ranges {
      let parts = [span(range, change)] + change.flips(of: range)
      canvas.item("\(change.title(range.field)): \(parts.joined(separator: canvas.style.dot))")
    }
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

  /// `420tr to 610tr`.
  private static func span(_ range: StableRange, _ change: ChangeWords) -> String {
    guard range.below != nil || range.above != nil else { return change.words(.anyValue) }
    let low = change.end(range.low, range.field)
    return range.low == range.high
      ? change.words(.onlyThis, low) : change.words(.range, low, change.end(range.high, range.field))
  }
}
