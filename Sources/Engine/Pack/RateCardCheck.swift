import CampaignModel

/// Looks for rows of a rate card that contradict each other or promise what nobody has seen.
public struct RateCardCheck: Sendable {
  private let card: RateCard

  /// A check of a card.
  public init(_ card: RateCard) { self.card = card }

  /// Findings, by platform and followers; warnings, since such a card can be used.
  public func findings() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for platform in Array(Set(card.rows.map(\.platform))).sorted() {
      let rows = card.rows.filter { $0.platform == platform }.sorted { $0.followers < $1.followers }
      for row in rows { found += check(row) }
      for (small, large) in zip(rows, rows.dropFirst()) {
        if large.fee.median < small.fee.median { found.append(finding("fee", small, large)) }
        if large.reach.median > small.reach.median { found.append(finding("reach", small, large)) }
        if large.available > small.available { found.append(finding("available", small, large)) }
      }
    }
    return found
  }

  /// A row by itself: quartiles in order, rates that are parts of something.
  private func check(_ row: RateRow) -> [Diagnostic] {
    let parts: [(String, Spread, Double)] = [
      ("fee", row.fee, .infinity), ("reach", row.reach, 5), ("engagement", row.engagement, 1),
      ("click", row.clickThrough, 1), ("on_target", row.onTarget, 1),
    ]
    return parts.compactMap { name, spread, most in
      let isOrdered = 0 <= spread.low && spread.low <= spread.median && spread.median <= spread.high
      guard !isOrdered || spread.high > most else { return nil }
      let numbers = "\(shortNumber(spread.low))/\(shortNumber(spread.median))/\(shortNumber(spread.high))"
      return Diagnostic(.rateOutOfOrder, [card.version, place(row), name, numbers], severity: .warning)
    }
  }

  private func finding(_ what: String, _ small: RateRow, _ large: RateRow) -> Diagnostic {
    Diagnostic(.ratesContradict, [card.version, what, place(small), place(large)], severity: .warning)
  }

  private func place(_ row: RateRow) -> String { "\(row.platform) \(shortNumber(row.followers))" }
}
