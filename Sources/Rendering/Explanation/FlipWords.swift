import CampaignModel

/// Places where an answer flips, as people say them: `under 20M ₫` for 19,999,999 ₫, `≈ 597M ₫` for 596,853,881 ₫. The
/// exact figures stand in JSON, and beside these words where somebody asked for them.
struct FlipWords {
  let words: Catalogue
  let numbers: Wording

  /// One đồng, one piece, a hundredth of a percent: the grids searches move on.
  private static let shareStep = 0.0001

  /// A value that was reached from another: the sense of the step decides between `under` and `over`.
  func text(_ value: FieldValue, from old: FieldValue?, of field: FieldSchema) -> String {
    switch value {
    case .money(let money): return text(money, isDown: isDown(value, old))
    case .number(let share) where field.type == .percent || field.type == .amount || field.role == .goal:
      return text(share, isDown: isDown(value, old))
    case .integer(let count) where count.magnitude >= 10_000:
      return ForecastFigure.glance(Double(count), numbers)
    default: return exact(value, of: field)
    }
  }

  /// The same with all digits behind it, when the words leave some out.
  func both(_ value: FieldValue, of field: FieldSchema) -> String {
    guard case .money(let money) = value else { return exact(value, of: field) }
    let short = numbers.compact(money)
    return short == numbers.shortest(money) ? short : "\(short) (\(numbers.money(money)))"
  }

  /// To the last unit.
  func exact(_ value: FieldValue, of field: FieldSchema) -> String {
    FieldWords(words: words, numbers: numbers).text(value, of: field)
  }

  private func isDown(_ value: FieldValue, _ old: FieldValue?) -> Bool? {
    guard let new = value.axis, let old = old?.axis, new != old else { return nil }
    return new < old
  }

  private func text(_ money: Money, isDown: Bool?) -> String {
    if isRound(money) { return numbers.compact(money) }
    if let isDown {
      let step: Int64 = isDown ? 1 : -1
      let (beside, isOver) = money.amount.addingReportingOverflow(step)
      if !isOver, isRound(Money(beside)) {
        return words(isDown ? .underPlace : .overPlace, numbers.compact(Money(beside)))
      }
    }
    return words(.nearPlace, numbers.compact(money))
  }

  private func isRound(_ money: Money) -> Bool { numbers.compact(money) == numbers.shortest(money) }

  private func text(_ share: Double, isDown: Bool?) -> String {
    func whole(_ share: Double) -> String? {
      abs((share * 100).rounded() - share * 100) < 1e-9 ? numbers.percent(share) : nil
    }
    if let round = whole(share) { return round }
    if let isDown, let round = whole(share + (isDown ? Self.shareStep : -Self.shareStep)) {
      return words(isDown ? .underPlace : .overPlace, round)
    }
    return numbers.percent(share, digits: 2)
  }
}
