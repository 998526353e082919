import CampaignModel
import Notation

/// A number of an answer by the name people give it, with the value it is to have.
struct SoughtMetric {
  let session: ReplSession

  private static let known: [(names: [String], metric: SeekMetric)] = [
    (["reach", "số người tiếp cận", "tiếp cận"], .reach), (["impressions", "lượt hiển thị"], .impressions),
    (["engagements", "tương tác", "lượt tương tác"], .engagements), (["clicks", "lượt nhấp"], .clicks),
    (["conversions", "chuyển đổi", "đơn hàng"], .conversions), (["joins", "thành viên mới"], .joins),
    (["cpm"], .costPerMille), (["cpe"], .costPerEngagement), (["creators", "kol", "số kol"], .creators),
    (["unallocated", "chưa phân bổ"], .unallocated),
  ]

  /// Usual names, for completion.
  static let names = known.compactMap(\.names.first)

  /// The metric and the value: `micro` with `60%` is a share, with `2` a number of creators.
  func read(_ name: String, _ number: String) throws(SessionFailure) -> (metric: SeekMetric, bound: Double) {
    let key = Folding.foldedKey(name)
    if let known = Self.known.first(where: { $0.names.contains { Folding.foldedKey($0) == key } }) {
      return (
        known.metric,
        try amount(number, isMoney: [.unallocated, .costPerMille, .costPerEngagement].contains(known.metric))
      )
    }
    let tiers = session.scheme.tiers
    guard
      let tier = tiers.first(where: { tier in
        [tier.id, tier.title.vi, tier.title.en].compactMap(\.self).contains { Folding.foldedKey($0) == key }
      })
    else {
      throw SessionFailure(
        .unknownMetric, [name], suggestion: NearestName.nearest(to: name, in: tiers.map(\.id) + Self.names))
    }
    if PercentNotation.isPercent(text: number) {
      guard let share = try? PercentNotation.parse(number).asDouble, (0...1).contains(share) else {
        throw SessionFailure(.outOfRange, [name, number, "0%", "100%"])
      }
      return (.share(tier: tier.id), share)
    }
    return (.count(tier: tier.id), try amount(number, isMoney: false))
  }

  private func amount(_ text: String, isMoney: Bool) throws(SessionFailure) -> Double {
    do throws(QuantityFailure) {
      if isMoney { return try MoneyNotation.parse(text, currency: session.pack.rates.currency).asDouble }
      return Double(try CountNotation.parse(text, unit: nil))
    } catch {
      throw SessionFailure(.notANumber, ["seek", text])
    }
  }
}
