import CampaignModel

/// Why money is left and what could be done with it.
enum LeftoverSection {
  /// Writes the section; nothing when everything is allocated.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    guard let mix = context.answer.mix, !mix.leftovers.isEmpty else { return }
    canvas.heading(context.words(.unallocatedHeading))
    for leftover in mix.leftovers {
      var text = "\(context.numbers.money(leftover.amount)): \(context.words(.leftover(leftover.cause)))"
      if !leftover.subjects.isEmpty {
        text += " (\(leftover.subjects.map(context.names.subject).joined(separator: ", ")))"
      }
      if leftover.proposedBoost > .zero {
        text += "; \(context.words(.proposedBoost, context.numbers.money(leftover.proposedBoost)))"
      }
      canvas.item(text)
    }
  }
}
