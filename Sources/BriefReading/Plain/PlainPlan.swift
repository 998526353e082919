import CSimdJSON
import CampaignModel

/// What a plain JSON brief of a schema may hold, told to the decoder once: every name a key or an option may have as it
/// stands in the vocabulary, and the type of its value. What is not in the plan is for the full reader.
final class PlainPlan: @unchecked Sendable {
  // Never changed after `init`; the C side only reads a finished plan.
  let vocabulary: BriefVocabulary
  /// The slot of a brief's `id`; that of its `name` follows.
  let nameSlot: Int
  /// What every brief starts from: fields nobody gave, with their fallbacks.
  let template: [Slot]
  /// Slots of each list of which at least one must be given.
  let needed: [[Int]]
  let handle: OpaquePointer

  /// A plan; nil without memory.
  init?(_ vocabulary: BriefVocabulary) {
    let fields = vocabulary.schema.fields
    guard let handle = kolmix_plan_new(UInt32(fields.count + 2)) else { return nil }
    self.handle = handle
    self.vocabulary = vocabulary
    nameSlot = fields.count
    template = fields.indices.map { index in
      let isWeight = vocabulary.groupOfField[index].map { vocabulary.schema.groups[$0].isWeights } ?? false
      guard let fallback = fields[index].fallback, !isWeight else { return .missing }
      return Slot(value: fallback, origin: .fallback)
    }
    let template = template
    let single = fields.indices.filter { index in
      let isWeight = vocabulary.groupOfField[index].map { vocabulary.schema.groups[$0].isWeights } ?? false
      return fields[index].required && template[index].origin == .missing && !isWeight
    }
    let weights = vocabulary.memberIndices.enumerated().filter { group, members in
      vocabulary.schema.groups[group].isWeights
        && members.contains { fields[$0].role == .goal || fields[$0].required }
    }
    needed = single.map { [$0] } + weights.map(\.element)
    guard addKeys(), addOptions() else { return nil }
  }

  deinit { kolmix_plan_free(handle) }

  private func addKeys() -> Bool {
    var isGood = true
    for (offset, key) in ["id", "name"].enumerated() where vocabulary.top.target(key) == nil {
      isGood = isGood && add(key, to: 0, KOLMIX_PLAIN_NAME, slot: nameSlot + offset)
    }
    vocabulary.top.forEach { key, entry in
      switch entry {
      case _ where key == "id" || key == "name": break
      case .group(let group): isGood = isGood && add(key, to: 0, KOLMIX_PLAIN_GROUP, slot: group + 1)
      // Weights beside their group are normalised with it.
      case .field(let index) where !isWeight(index): isGood = isGood && add(key, to: 0, field: index)
      case .field: break
      }
    }
    for (group, members) in vocabulary.members.enumerated() {
      members.forEach { key, index in isGood = isGood && add(key, to: group + 1, field: index) }
    }
    return isGood
  }

  private func addOptions() -> Bool {
    var isGood = true
    for (index, field) in vocabulary.fields.enumerated() {
      field.options.forEach { name, option in
        guard option < 64 else { return }
        isGood =
          isGood
          && withBytes(of: name) { kolmix_plan_add_option(handle, UInt32(index), $0, $1, UInt32(option)) }
      }
    }
    return isGood
  }

  private func isWeight(_ index: Int) -> Bool {
    vocabulary.groupOfField[index].map { vocabulary.schema.groups[$0].isWeights } ?? false
  }

  private func add(_ key: String, to group: Int, field index: Int) -> Bool {
    let field = vocabulary.schema.fields[index]
    guard let type = isWeight(index) ? KOLMIX_PLAIN_WEIGHT : Self.type(of: field) else { return true }
    return add(key, to: group, type, slot: index, range: RangeText.range(of: field))
  }

  private func add(
    _ key: String, to group: Int, _ type: kolmix_plain_type, slot: Int, range: ClosedRange<Double> = 0...0
  ) -> Bool {
    withBytes(of: key) {
      kolmix_plan_add_key(handle, UInt32(group), $0, $1, type, UInt32(slot), range.lowerBound, range.upperBound)
    }
  }

  private func withBytes(of text: String, _ body: (UnsafePointer<CChar>, Int) -> Bool) -> Bool {
    // A name with a quote or a backslash never stands unescaped in JSON.
    guard !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20 }) else {
      return true
    }
    return text.withCString { body($0, text.utf8.count) }
  }

  /// The plain form of a field's type; nil when it has none.
  private static func type(of field: FieldSchema) -> kolmix_plain_type? {
    switch field.type {
    case .number: KOLMIX_PLAIN_NUMBER
    case .percent: KOLMIX_PLAIN_PERCENT
    case .integer, .money: KOLMIX_PLAIN_INTEGER
    case .amount: KOLMIX_PLAIN_AMOUNT
    case .choice: KOLMIX_PLAIN_CHOICE
    case .set: KOLMIX_PLAIN_SET
    case .flag: KOLMIX_PLAIN_FLAG
    // A currency is compared with the rate card's.
    case .text: field.role == .currency ? nil : KOLMIX_PLAIN_TEXT
    case .date: KOLMIX_PLAIN_TEXT
    case .texts, .records: nil
    }
  }
}
