import CampaignModel
import RuleModel

/// The facts of two packs in one list: those of the new one, then those only the old one has. A fact of both is one fact when
/// it has the same type and is settled by the same; its options are those of both.
struct JointSchema {
  /// The joint facts and fields.
  let schema: FactSchema
  /// Joint numbers by the old pack's facts, fields and tier names.
  let facts: [Int]
  let fields: [Int]
  let tiers: [Int]
  /// Places of the old pack's options in the joint lists, by its facts.
  let options: [Int: [Int]]
  /// Joint fields and tier names.
  let allFields: [FieldSchema]
  let allTiers: [String]

  /// Joins the facts of two packs.
  init(old: Pack, new: Pack) {
    let (before, after) = (old.ruleSet.facts, new.ruleSet.facts)
    var all = after.facts
    var kinds = after.kinds
    var places: [Int] = []
    var options: [Int: [Int]] = [:]
    for (index, fact) in before.facts.enumerated() {
      guard let there = after.index(of: fact.id), after.kinds[there] == before.kinds[index],
        let joined = Self.joined(fact, all[there])
      else {
        places.append(all.count)
        all.append(fact)
        kinds.append(before.kinds[index])
        if !fact.values.isEmpty { options[index] = Array(fact.values.indices) }
        continue
      }
      places.append(there)
      all[there] = joined
      if !fact.values.isEmpty {
        options[index] = fact.values.map { value in joined.values.firstIndex { $0.id == value.id } ?? 0 }
      }
    }
    var fields = new.schema.fields
    var factOfField = after.factOfField
    var fieldPlaces: [Int] = []
    for (index, field) in old.schema.fields.enumerated() {
      if let there = new.schema.index(of: field.id) {
        fieldPlaces.append(there)
      } else {
        fieldPlaces.append(fields.count)
        fields.append(field)
        factOfField.append(places[before.factOfField[index]])
      }
    }
    var tiers = new.ruleSet.tierNames
    tiers += old.ruleSet.tierNames.filter { !tiers.contains($0) }
    self.facts = places
    self.fields = fieldPlaces
    self.tiers = old.ruleSet.tierNames.map { name in tiers.firstIndex(of: name) ?? 0 }
    self.options = options
    allFields = fields
    allTiers = tiers
    schema = FactSchema(facts: all, factOfField: factOfField, kinds: kinds)
  }

  /// What holds of a fact in both packs; nil when they are two things.
  private static func joined(_ old: FieldSchema, _ new: FieldSchema) -> FieldSchema? {
    guard old.type == new.type, (old.role == .goal) == (new.role == .goal) else { return nil }
    var joined = new
    joined.values += old.values.filter { value in !new.values.contains { $0.id == value.id } }
    guard joined.values.count <= 63 || joined.values == new.values else { return nil }
    switch (old.range, new.range) {
    case (let one?, let two?): joined.range = min(one.lowerBound, two.lowerBound)...max(one.upperBound, two.upperBound)
    default: joined.range = nil
    }
    joined.required = old.required && new.required
    // What only one of them fills in is there for one of them only.
    joined.fallback = old.fallback == nil ? nil : new.fallback
    return joined
  }
}
