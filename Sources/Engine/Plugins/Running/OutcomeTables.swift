import CampaignModel
import LuaRuntime

/// A mix and its forecast as tables for a metric's function. Money is in currency units, shares are fractions.
struct OutcomeTables {
  let mix: Mix
  let forecast: Forecast

  /// `mix.creators`, `mix.lines.boost`, `mix.tiers.micro.count`…
  var mixTable: LuaTable {
    [
      "creators": .integer(Int64(mix.tiers.reduce(0) { $0 + $1.count })),
      "lines": .table(LuaTable(named: mix.lines.map { ($0.id, .integer($0.amount.amount)) })),
      "reserve": .integer(mix.reserve.amount), "spend": .integer(mix.tiers.reduce(Money.zero) { $0 + $1.spend }.amount),
      "spendable": .integer(mix.spendable.amount),
      "tiers": .table(LuaTable(named: mix.tiers.map { ($0.tier.id, .table(Self.tier($0))) })),
      "total": .integer(mix.total.amount), "unallocated": .integer(mix.unallocated.amount),
    ]
  }

  /// `forecast.reach`, `forecast.tiers.micro.clicks`…
  var forecastTable: LuaTable {
    var table: LuaTable = [
      "boost_impressions": .integer(forecast.boostImpressions), "clicks": .integer(forecast.clicks),
      "engagements": .integer(forecast.engagements), "frequency": .number(forecast.frequency),
      "impressions": .integer(forecast.impressions), "joins_capped": .bool(forecast.joinsCapped),
      "reach": .integer(forecast.reach),
      "tiers": .table(LuaTable(named: forecast.tiers.map { ($0.tier, .table(Self.tier($0))) })),
    ]
    let optional: [(String, LuaValue?)] = [
      ("conversions", forecast.conversions.map { .integer($0) }), ("joins", forecast.joins.map { .integer($0) }),
      ("cost_per_mille", forecast.costPerMille.map { .number($0) }),
      ("cost_per_engagement", forecast.costPerEngagement.map { .number($0) }),
      ("return_on_budget", forecast.returnOnBudget.map { .number($0) }),
    ]
    for (key, value) in optional { if let value, value.double?.isFinite == true { table.named.append((key, value)) } }
    return table
  }

  private static func tier(_ booking: TierBooking) -> LuaTable {
    [
      "contracted": .integer(Int64(booking.contracted)), "contracted_spend": .integer(booking.contractedSpend.amount),
      "count": .integer(Int64(booking.count)), "fee": .integer(booking.fee.amount),
      "followers": .integer(Int64(booking.tier.typical)), "handling": .integer(booking.handling.amount),
      "platforms": .table(
        LuaTable(named: booking.platforms.map { ($0.platform, .integer(Int64($0.count))) })),
      "share": .number(booking.share), "spend": .integer(booking.spend.amount),
      "target_share": .number(booking.targetShare),
    ]
  }

  private static func tier(_ tier: TierForecast) -> LuaTable {
    [
      "clicks": .integer(tier.clicks), "engagements": .integer(tier.engagements),
      "impressions": .integer(tier.impressions), "reach": .integer(tier.reach),
    ]
  }
}
