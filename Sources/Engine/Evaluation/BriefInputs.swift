import CampaignModel
import Planning

/// Fills planning's inputs from a brief's fields by their roles.
struct BriefInputs {
  let pack: Pack
  let scheme: TierScheme
  let brief: Brief

  /// The inputs; what the brief leaves open stays open.
  func inputs(purse: Purse, scales: [String: TierScale]) -> PlanningInputs {
    var inputs = PlanningInputs(
      card: pack.rates, scheme: scheme, audience: integer(.audience) ?? 1, budget: purse.budget)
    inputs.platforms = options(.platforms)
    inputs.formats = options(.formats)
    inputs.postsPerCreator = Int(clamping: integer(.postsPerCreator) ?? 1)
    inputs.niche = options(.niche).first
    inputs.season = options(.season).first
    inputs.rights = options(.usageRights).first
    inputs.exclusivity = options(.exclusivity).first
    inputs.onTarget = number(.onTarget)
    inputs.scales = scales
    inputs.goals = pack.goals.compactMap { goal -> WeightedGoal? in
      guard let weight = brief.value(goal.field)?.axis, weight > 0 else { return nil }
      return WeightedGoal(goal: goal.goal, weight: weight)
    }
    inputs.feeMarkup = FeeBasis(inputs: self, purse: purse).markup
    inputs.conversionRate = number(.conversionRate)
    inputs.conversionSigma = sigma(.conversionRate)
    if let overlap = number(.overlap) {
      inputs.overlap = overlap
      inputs.overlapSigma = sigma(.overlap)
    }
    if case .money(let money) = value(.orderValue) { inputs.orderValue = money }
    inputs.margin = number(.margin)
    if let channel = options(.communityChannel).first, channel != "none" {
      inputs.community = CommunityChannel(capacity: integer(.communityCapacity), joinRate: pack.settings.joinRate)
    }
    inputs.boost = purse.lines.filter { $0.id == "boost" }.reduce(.zero) { $0 + $1.amount }
    return inputs
  }

  /// Weeks of the campaign, at least 1.
  var weeks: Int { Int(clamping: max(integer(.weeks) ?? 1, 1)) }

  /// Creators the team can run in all: those per week over the weeks; nil when nobody said.
  var handling: Int? {
    guard let perWeek = integer(.creatorsPerWeek) else { return nil }
    let (product, overflow) = perWeek.multipliedReportingOverflow(by: Int64(weeks))
    return overflow ? nil : Int(clamping: product)
  }

  /// Day of the first post.
  var launch: CivilDate? {
    if case .date(let date) = value(.launchDate) { return date }
    return nil
  }

  private func value(_ role: FieldRole) -> FieldValue? { pack.schema.index(of: role).flatMap { brief.value($0) } }

  func number(_ role: FieldRole) -> Double? { value(role)?.axis }

  func flag(_ role: FieldRole) -> Bool? {
    if case .flag(let flag) = value(role) { return flag }
    return nil
  }

  /// How uncertain a number is by the client's range, read as P10 to P90: standard deviation of the logarithm; 0 for a
  /// point.
  private func sigma(_ role: FieldRole) -> Double {
    guard let index = pack.schema.index(of: role), brief.slots.indices.contains(index) else { return 0 }
    return brief.slots[index].spread.map(ClientRange.sigma(spread:)) ?? 0
  }

  func integer(_ role: FieldRole) -> Int64? {
    if case .integer(let number) = value(role) { return number }
    return nil
  }

  func options(_ role: FieldRole) -> [String] {
    guard let index = pack.schema.index(of: role) else { return [] }
    let values = pack.schema.fields[index].values
    switch brief.value(index) {
    case .choice(let option) where values.indices.contains(option): return [values[option].id]
    case .set(let bits): return values.indices.filter { bits & (1 << UInt64($0)) != 0 }.map { values[$0].id }
    case .text(let text): return [text]
    default: return []
    }
  }
}
