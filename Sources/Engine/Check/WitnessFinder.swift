import BriefReading
import CampaignModel
import RuleModel

/// Finds a brief that lies in a region and, evaluated, proves a finding. Nothing is returned that was not evaluated.
final class WitnessFinder {
  private let pack: Pack
  private let recommender: Recommender
  private let seeds: BriefSeeds
  private let editor: BriefEditor
  private let fieldOfFact: [Int: Int]

  /// Finds witnesses in a pack.
  init(_ pack: Pack) {
    self.pack = pack
    recommender = Recommender(pack: pack)
    seeds = BriefSeeds(pack.ruleSet)
    editor = BriefEditor(schema: pack.schema, currency: pack.rates.currency)
    fieldOfFact = Dictionary(
      pack.ruleSet.facts.factOfField.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// A brief in one of the regions that proves what is asked.
  func brief(in regions: [Region], proving proof: WitnessProof, named name: String) -> Brief? {
    brief(in: regions, named: name, varying: asksForOutcome(proof)) { proof.isShown(by: $0, with: recommender) }
  }

  /// A brief in one of the regions that passes a test; with `isVaried` others near by are tried too, as is done for regions
  /// that ask for what the engine settles. After so many `trials` the search ends.
  func brief(
    in regions: [Region], named name: String, varying isVaried: Bool, trials: Int = .max,
    where isShown: (Brief) -> Bool
  ) -> Brief? {
    var left = trials
    for region in regions {
      for seed in seeds.seeds(of: region) {
        guard let values = seeds.values(in: seed), let brief = brief(values, named: name) else { continue }
        if isShown(brief) { return brief }
        left -= 1
        guard isVaried || asksForMoney(seed) else { continue }
        for variant in variants(of: brief, seed).prefix(max(left, 0)) {
          if isShown(variant) { return variant }
          left -= 1
        }
        if left <= 0 { return nil }
      }
    }
    return nil
  }

  /// Briefs that give no more than they must, with budgets, audiences and goals of all sizes; about as many as asked for.
  func plainBriefs(_ count: Int) -> [Brief] {
    guard let plain = brief([:], named: "plain") else { return [] }
    let all = variants(of: plain, Region())
    let step = max(1, all.count / max(count, 1)) | 1
    return [plain] + stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  private func asksForMoney(_ region: Region) -> Bool {
    region.demanded.contains { fact in
      pack.ruleSet.facts.kinds[fact] == .money || pack.ruleSet.facts.kinds[fact] == .outcome
    }
  }

  private func asksForOutcome(_ proof: WitnessProof) -> Bool {
    (proof.holding + proof.oneOf).contains { pack.ruleSet.rules[$0].stratum.stage >= .money }
  }

  /// A brief that gives these values and what every brief must give; nil when some cannot be given.
  private func brief(_ values: [Int: FieldValue], named name: String) -> Brief? {
    var brief = editor.empty(named: name)
    var contracts: [(fact: String, value: FieldValue)] = []
    for (fact, value) in values.sorted(by: { $0.key < $1.key }) {
      switch pack.ruleSet.facts.kinds[fact] {
      case .brief:
        guard let field = fieldOfFact[fact] else { return nil }
        let isUnsaid = editor.isWeight(field) && value.axis == 0
        brief.slots[field] = isUnsaid ? editor.silent(field) : Slot(value: value, origin: .given)
      case .derived: contracts.append((pack.ruleSet.facts.facts[fact].id, value))
      // Settled by the engine; the brief is varied until they come out.
      case .inferred, .money, .outcome: break
      }
    }
    if let records = ContractSketch(pack: pack).records(contracts),
      let field = pack.schema.index(of: FieldRole.contracted)
    {
      brief.slots[field] = Slot(value: .records(records), origin: .given)
    }
    return filled(brief)
  }

  /// The brief with what must not be missing: plain values, and the first goal.
  private func filled(_ brief: Brief) -> Brief? {
    var brief = brief
    for target in editor.missing(in: brief) {
      switch target {
      case .field(let field):
        guard let value = plain(pack.schema.fields[field]) else { return nil }
        brief.slots[field] = Slot(value: value, origin: .given)
      case .group(let group):
        let members = pack.schema.fields.indices.filter {
          editor.isWeight($0) && pack.schema.fields[$0].id.hasPrefix("\(pack.schema.groups[group].id).")
        }
        guard let first = members.first else { return nil }
        brief.slots[first] = Slot(value: .number(1), origin: .given)
      }
    }
    // Nothing can be planned without a place to post on.
    if let platforms = pack.schema.index(of: FieldRole.platforms), brief.value(platforms) == nil,
      let value = plain(pack.schema.fields[platforms])
    {
      let isAsked = pack.readFields.contains(platforms)
      if !isAsked { brief.slots[platforms] = Slot(value: value, origin: .given) }
    }
    let weights = pack.schema.indices(of: .goal).reduce(0) { $0 + (brief.value($1)?.axis ?? 0) }
    // Whoever reads it would bring them to 1, and answer another brief.
    return weights == 0 || abs(weights - 1) < 1e-9 ? brief : nil
  }

  private func plain(_ field: FieldSchema) -> FieldValue? {
    func within(_ number: Double) -> Double {
      field.range.map { min(max(number, $0.lowerBound), $0.upperBound) } ?? number
    }
    switch field.role {
    case .budget: return Money(rounding: within(500_000_000)).map { .money($0) }
    case .audience: return .integer(Int64(within(1_000_000)))
    case .weeks: return .integer(Int64(within(8)))
    default:
      var region = Region()
      guard let fact = pack.ruleSet.facts.index(of: field.id) else { return nil }
      region.ask(for: fact)
      return region.witness(pack.ruleSet.facts)?[fact]
    }
  }

  /// The brief with other budgets, audiences and goals, as far as the region leaves them open.
  private func variants(of brief: Brief, _ region: Region) -> [Brief] {
    func numbers(_ role: FieldRole, _ choices: [Double], _ value: (Double) -> FieldValue?) -> [(Int, FieldValue)] {
      guard let field = pack.schema.index(of: role) else { return [] }
      let fact = pack.ruleSet.facts.factOfField[field]
      return choices.compactMap(value).filter { choice in
        region.accepts(choice, of: fact) && pack.schema.fields[field].range?.contains(choice.axis ?? 0) != false
      }.map { (field, $0) }
    }
    let budgets = numbers(.budget, [1e7, 3e7, 6e7, 1e8, 2e8, 4e8, 8e8, 2e9, 1e10, 5e10]) {
      Money(rounding: $0).map { .money($0) }
    }
    let audiences = numbers(.audience, [2e4, 2e5, 2e6, 2e7]) { .integer(Int64($0)) }
    let goals = pack.schema.indices(of: .goal)
    let isFree = goals.allSatisfy { !region.demanded.contains(pack.ruleSet.facts.factOfField[$0]) }
    var found: [Brief] = []
    for goal in isFree ? goals : Array(goals.prefix(1)) {
      var brief = brief
      if isFree {
        for other in goals { brief.slots[other] = editor.silent(other) }
        brief.slots[goal] = Slot(value: .number(1), origin: .given)
      }
      for (budget, money) in budgets {
        brief.slots[budget] = Slot(value: money, origin: .given)
        for (audience, people) in audiences {
          brief.slots[audience] = Slot(value: people, origin: .given)
          found.append(brief)
        }
      }
    }
    return found
  }
}
