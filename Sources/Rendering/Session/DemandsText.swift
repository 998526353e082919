import CampaignModel

/// What the client insists on and what each thing costs: the answer with everything else, against the answer as it is.
package struct DemandsText {
  private let face: SessionFace
  private var words: Catalogue { face.words }

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// The demands of an answer, in full.
  package func render(_ answer: Recommendation) -> String {
    guard let demands = answer.demands else { return face.paragraph(words(.nothingInsisted)) }
    var canvas = face.canvas()
    for row in rows(demands, of: answer) {
      canvas.item(row.demand)
      canvas.paragraph(row.cost, indent: 4, hanging: 2)
    }
    return canvas.text
  }

  /// Each demand with its cost, then all together.
  package func rows(_ demands: ClientDemands, of answer: Recommendation) -> [(demand: String, cost: String)] {
    let change = face.change(answer)
    var rows = demands.items.map { (text($0, change.tierName($0.tier)), cost(against: $0.without, answer, change)) }
    if demands.items.count > 1 { rows.append((words(.allTogether), cost(against: demands.withoutAll, answer, change))) }
    return rows
  }

  private func text(_ demand: ClientDemand, _ tier: String) -> String {
    let numbers = face.numbers
    switch demand.kind {
    case .pin(let count): return words(.pinned, tier, numbers.count(count))
    case .fee(let fee, let card):
      let text = words(.feeSet, tier, numbers.shortest(fee))
      return card.map { "\(text) (\(words(.byTheCard, numbers.compact($0))))" } ?? text
    case .contract(let count, let fee):
      let text = words(.contractedOf, tier, numbers.count(count))
      return fee.map { words(.eachFor, text, numbers.shortest($0)) } ?? text
    }
  }

  private func cost(against other: Counterpart, _ answer: Recommendation, _ change: ChangeWords) -> String {
    let told = ForecastChange(face: face)
    var parts: [String] = []
    if other.status != answer.status {
      parts.append(words(.withoutStatus, words(.status(other.status))))
    }
    if let mix = answer.mix, let without = other.mix {
      parts += mix.tiers.compactMap { tier in
        let count = without.tiers.first { $0.tier.id == tier.tier.id }?.count ?? 0
        guard count != tier.count else { return nil }
        let (then, now) = (face.numbers.count(count), face.numbers.count(tier.count))
        return "\(change.tierName(tier.tier.id)) \(told.pair(then, now))"
      }
      if mix.unallocated != without.unallocated {
        let (then, now) = (face.numbers.compact(without.unallocated), face.numbers.compact(mix.unallocated))
        parts.append("\(words(.unallocated)) \(told.pair(then, now))")
      }
    }
    parts += told.figures(other.forecast, answer.forecast, among: Self.figures)
    return parts.isEmpty ? words(.costsNothing) : parts.joined(separator: face.style.dot)
  }

  /// What a client asks about first.
  private static let figures: [ForecastFigure] = [.reach, .engagements, .conversions, .joins, .costPerEngagement]
}
