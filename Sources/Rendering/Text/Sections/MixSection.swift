import CampaignModel

/// What to book, adding up line by line to the budget; below it what each tier's line is made of.
enum MixSection {
  /// Writes the section; nothing without a mix.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    guard let mix = context.answer.mix else { return }
    canvas.heading(context.words(.mixHeading))
    let drawing = MixTable(context, mix, width: canvas.width)
    drawing.table(withLines: true).draw(on: &canvas)
    canvas.paragraph(context.words(.shareNote), paint: .quiet)
    canvas.blank()
    for booking in mix.tiers { details(booking, mix, context, on: &canvas) }
  }

  private static func details(
    _ booking: TierBooking, _ mix: Mix, _ context: TextContext, on canvas: inout TextCanvas
  ) {
    let words = context.words
    let numbers = context.numbers
    var parts: [String] = []
    let new = booking.count > booking.contracted ? booking.count &- booking.contracted : 0
    if new > 0 {
      parts.append(
        words(.newCreators, numbers.count(new), numbers.money(booking.fee), numbers.money(booking.handling)))
    }
    if booking.contracted > 0 {
      parts.append(
        words(
          .contractedCreators, numbers.count(booking.contracted), numbers.money(booking.contractedSpend)))
    }
    let platforms = booking.platforms.filter { $0.count > 0 }
    if !platforms.isEmpty {
      parts.append(
        platforms.map { "\(context.names.platform($0.platform)) \(numbers.count($0.count))" }
          .joined(separator: ", "))
    }
    if let state = state(booking.state, context) { parts.append(state) }
    guard !parts.isEmpty else { return }
    canvas.paragraph("\(context.names.tier(booking.tier.id)): \(parts.joined(separator: "; "))", hanging: 2)
  }

  /// Why a tier is not simply in play; nil when it is.
  static func state(_ state: TierState, _ context: TextContext) -> String? {
    switch state {
    case .inPlay: nil
    case .atLowerFee: context.words(.atLowerFee)
    case .tooDear(let share): context.words(.tooDear, context.numbers.percent(share))
    case .overCap(let share): context.words(.overCap, context.numbers.percent(share))
    case .excluded(let rule): context.words(.excludedBy, rule)
    case .noRate: context.words(.noRate)
    }
  }
}
