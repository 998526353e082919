import LuaRuntime
import Notation

/// What a metric is told that reads a name the mix or the forecast does not have.
struct OutcomeViewNames {
  let tiers: [String]

  /// Names by view; what is known and absent is nil.
  static let names: [String: [String]] = [
    "mix": ["creators", "lines", "reserve", "spend", "spendable", "tiers", "total", "unallocated"],
    "mix.tiers.*": [
      "contracted", "contracted_spend", "count", "fee", "followers", "handling", "platforms", "share", "spend",
      "target_share",
    ],
    "forecast": [
      "boost_impressions", "clicks", "conversions", "cost_per_engagement", "cost_per_mille", "engagements", "frequency",
      "impressions", "joins", "joins_capped", "reach", "return_on_budget", "tiers",
    ],
    "forecast.tiers.*": ["clicks", "engagements", "impressions", "reach"],
  ]

  /// The answer; nil for views that are not of an outcome.
  func answer(view: String, key: String) -> LuaReply? {
    let parts = view.split(separator: ".").map(String.init)
    guard let root = parts.first, root == "mix" || root == "forecast" else { return nil }
    // Lines and platforms are open: one the pack has, but this mix does not, is nil.
    if view == "mix.lines" || parts.last == "platforms" { return .value(.null) }
    let known: [String]
    if parts.count == 2, parts[1] == "tiers" {
      known = tiers
    } else {
      known = Self.names[parts.count == 3 ? "\(root).tiers.*" : root] ?? []
    }
    if known.contains(key) { return .value(.null) }
    let near = NearestName.nearest(to: key, in: known).map { "; did you mean \"\($0)\"?" } ?? ""
    return .failure("\(view) has no \"\(key)\"\(near)")
  }
}
