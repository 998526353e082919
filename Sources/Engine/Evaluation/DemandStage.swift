import CampaignModel

/// What the client insists on and what that costs: the brief answered again without each thing, and without all of them.
struct DemandStage {
  let recommender: Recommender

  /// The demands of a brief; nil when there are none.
  func demands(of brief: Brief) -> ClientDemands? {
    let overrides = recommender.overrides
    let contracts = ContractedLines(pack: recommender.pack, brief: brief).lines
    guard !overrides.isEmpty || !contracts.isEmpty else { return nil }
    var items: [ClientDemand] = []
    for (tier, count) in overrides.pins.sorted(by: { $0.key < $1.key }) {
      var others = overrides
      others.pins[tier] = nil
      items.append(ClientDemand(kind: .pin(count: count), tier: tier, without: answer(to: brief, others)))
    }
    for (tier, fee) in overrides.fees.sorted(by: { $0.key < $1.key }) {
      var others = overrides
      others.fees[tier] = nil
      let without = answer(to: brief, others)
      let card = without.mix?.tiers.first { $0.tier.id == tier }?.fee
      items.append(ClientDemand(kind: .fee(fee, card: card), tier: tier, without: without))
    }
    for (index, line) in contracts.enumerated() {
      items.append(
        ClientDemand(
          kind: .contract(count: line.count, fee: line.fee), tier: line.tier,
          without: answer(to: uncontracted(brief, only: index), overrides)))
    }
    return ClientDemands(items: items, withoutAll: answer(to: uncontracted(brief), EvaluationOverrides()))
  }

  private func answer(to brief: Brief, _ overrides: EvaluationOverrides) -> Counterpart {
    Counterpart(recommender.recommend(brief, overrides: overrides))
  }

  /// The brief without its contracts, or without one of those that name a tier.
  private func uncontracted(_ brief: Brief, only place: Int? = nil) -> Brief {
    guard let field = recommender.pack.schema.index(of: FieldRole.contracted),
      case .records(let records) = brief.value(field)
    else { return brief }
    var rest: [FieldRecord] = []
    if let place {
      var seen = -1
      rest = records.filter { record in
        var alone = brief
        alone.slots[field].value = .records([record])
        if !ContractedLines(pack: recommender.pack, brief: alone).lines.isEmpty { seen += 1 }
        return seen != place
      }
    }
    var brief = brief
    if rest.isEmpty { brief.slots[field] = .missing } else { brief.slots[field].value = .records(rest) }
    return brief
  }
}
