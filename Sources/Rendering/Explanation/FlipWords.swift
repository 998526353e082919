import CampaignModel

/// Places where an answer flips, as people say them: `under 20M ₫` for 19,999,999 ₫, `≈ 597M ₫` for 596,853,881 ₫. The
/// exact figures stand in JSON, and beside these words where somebody asked for them.
struct FlipWords {
  let words: Catalogue
  let numbers: Wording

  /// One đồng, one piece, a hundredth of a percent: the grids searches move on.
  private static let shareStep = 0.0001
  /// Counts from here on are told like money.
  private static let manyPieces = 10_000

  /// A value that was reached from another: the sense of the step decides between `under` and `over`.
  func text(_ value: FieldValue, from old: FieldValue?, of field: FieldSchema) -> String {
    switch value {
    case .money(let money): return text(money.amount, isDown: isDown(value, old)) { numbers.compact(Money($0)) }
    case .integer(let count) where count.magnitude >= Self.manyPieces:
      return text(count, isDown: isDown(value, old)) { ForecastFigure.glance(Double($0), numbers) }
    case .number(let share) where field.type == .percent || field.type == .amount || field.role == .goal:
      return text(share, isDown: isDown(value, old))
    default: return exact(value, of: field)
    }
  }

  /// The end of a range: three digits are enough.
  func end(_ value: FieldValue, of field: FieldSchema) -> String {
    switch value {
    case .money(let money): numbers.compact(money)
    case .integer(let count) where count.magnitude >= Self.manyPieces: ForecastFigure.glance(Double(count), numbers)
    default: exact(value, of: field)
    }
  }

  /// Where a range ends downwards: `under 318M ₫`.
  func below(_ range: StableRange) -> String { words(.underPlace, end(range.low, of: range.field)) }

  /// Where a range ends upwards: `from 597M ₫`, `over 60%`.
  func above(_ range: StableRange, _ flip: StanceFlip) -> String {
    if case .number = flip.at, case let over = text(flip.at, from: range.high, of: range.field),
      over != exact(flip.at, of: range.field)
    {
      return over
    }
    return words(.fromPlace, end(flip.at, of: range.field))
  }

  /// The same with all digits behind it, when the words leave some out.
  func both(_ value: FieldValue, of field: FieldSchema) -> String {
    guard case .money(let money) = value else { return exact(value, of: field) }
    let short = numbers.compact(money)
    return isRound(money.amount) ? short : "\(short) (\(numbers.money(money)))"
  }

  /// To the last unit.
  func exact(_ value: FieldValue, of field: FieldSchema) -> String {
    FieldWords(words: words, numbers: numbers).text(value, of: field)
  }

  private func isDown(_ value: FieldValue, _ old: FieldValue?) -> Bool? {
    guard let new = value.axis, let old = old?.axis, new != old else { return nil }
    return new < old
  }

  private func text(_ amount: Int64, isDown: Bool?, _ short: (Int64) -> String) -> String {
    if isRound(amount) { return short(amount) }
    if let isDown {
      let (beside, isOver) = amount.addingReportingOverflow(isDown ? 1 : -1)
      if !isOver, isRound(beside) { return words(isDown ? .underPlace : .overPlace, short(beside)) }
    }
    return words(.nearPlace, short(amount))
  }

  /// Whether three digits tell all.
  private func isRound(_ amount: Int64) -> Bool {
    var rest = amount.magnitude
    while rest >= 1000, rest.isMultiple(of: 10) { rest /= 10 }
    return rest < 1000
  }

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
