import CampaignModel
import Notation

/// Changes single values of a brief as a person types them, read by the same readers as brief files.
public struct BriefEditor: Sendable {
  /// What a name stands for.
  public enum Target: Sendable, Hashable {
    /// The field with this index.
    case field(Int)
    /// The family of fields with this index.
    case group(Int)
  }

  private let vocabulary: BriefVocabulary
  private let currency: String
  /// How places of typed values are named.
  public static let place = "input"

  /// An editor for a pack's fields.
  public init(schema: BriefSchema, currency: String = "VND") {
    vocabulary = BriefVocabulary(schema)
    self.currency = currency
  }

  /// A brief that says nothing yet, with the declared defaults.
  public func empty(named name: String) -> Brief {
    Brief(name: name, slots: vocabulary.schema.fields.indices.map(silent))
  }

  /// What a brief must still say before it can be evaluated: fields by index, and families of weights by index.
  public func missing(in brief: Brief) -> [Target] {
    let schema = vocabulary.schema
    func isWeight(_ index: Int) -> Bool { vocabulary.groupOfField[index].map { schema.groups[$0].isWeights } ?? false }
    var missing = schema.fields.indices.filter { index in
      schema.fields[index].required && brief.value(index) == nil && !isWeight(index)
    }.map(Target.field)
    for (group, members) in vocabulary.memberIndices.enumerated() where schema.groups[group].isWeights {
      let isNeeded = members.contains { schema.fields[$0].role == .goal || schema.fields[$0].required }
      if isNeeded, members.allSatisfy({ (brief.value($0)?.axis ?? 0) <= 0 }) { missing.append(.group(group)) }
    }
    return missing
  }

  /// What a name stands for: id, alias or title in either language, or a member without its family.
  public func target(_ name: String) throws(Diagnostic) -> Target {
    switch vocabulary.top.target(name) {
    case .field(let index): return .field(index)
    case .group(let index): return .group(index)
    case nil: break
    }
    for table in vocabulary.members { if let index = table.target(name) { return .field(index) } }
    let near = vocabulary.top.nearest(to: name) ?? vocabulary.members.lazy.compactMap { $0.nearest(to: name) }.first
    throw Diagnostic(.unknownField, [Findings.shown(name)], suggestion: near)
  }

  /// A member of a family, by its name with or without the family's.
  public func member(_ name: String, of group: Int) throws(Diagnostic) -> Int {
    if vocabulary.members.indices.contains(group), let index = vocabulary.members[group].target(name) { return index }
    if case .field(let index) = vocabulary.top.target(name), vocabulary.groupOfField[index] == group { return index }
    let near = vocabulary.members.indices.contains(group) ? vocabulary.members[group].nearest(to: name) : nil
    throw Diagnostic(
      .unknownField, ["\(vocabulary.name(ofGroup: group)).\(Findings.shown(name))"], suggestion: near)
  }

  /// Whether a field is a weight that others make way for.
  public func isWeight(_ field: Int) -> Bool {
    vocabulary.groupOfField[field].map { vocabulary.schema.groups[$0].isWeights } ?? false
  }

  /// The value a text stands for in a field, or everything wrong with it; nil for an empty text. A weight is read as a
  /// fraction of 1 (`0.4`, `40%`, `40`).
  public func value(of field: Int, from text: String) throws(EditFailure) -> FieldValue? {
    let node = LocatedNode(content: .scalar(LocatedScalar(text: text, kind: .plain)), place: .start)
    var reader = ValueReader(findings: Findings(file: Self.place, firstLine: 1, source: nil), currency: currency)
    let schema = vocabulary.schema.fields[field]
    var value: FieldValue?
    if isWeight(field) {
      if let entry = WeightsReader.entry(field, schema.id, node, schema, into: &reader) {
        let weight = entry.weight.asDouble
        let share = !entry.isPercent && weight > 1 ? weight / 100 : weight
        if share <= 1 {
          value = .number(share)
        } else {
          reader.findings.add(.outOfRange, [schema.id, text, "0", "100%"], at: .start)
        }
      }
    } else if let ends = ValueReader.ends(of: schema, node) {
      value = reader.range(of: vocabulary.fields[field], named: schema.id, ends, at: node).map { .number($0.middle) }
    } else {
      value = reader.value(of: vocabulary.fields[field], named: schema.id, from: node)
    }
    guard !reader.findings.hasErrors else { throw EditFailure(reader.findings.sorted) }
    return value
  }

  /// How far the ends of a range lie from its middle, as ``Slot/spread`` has it; nil where the text is no range.
  public func spread(of field: Int, from text: String) -> Double? {
    let node = LocatedNode(content: .scalar(LocatedScalar(text: text, kind: .plain)), place: .start)
    let schema = vocabulary.schema.fields[field]
    guard let ends = ValueReader.ends(of: schema, node) else { return nil }
    var reader = ValueReader(findings: Findings(file: Self.place, firstLine: 1, source: nil), currency: currency)
    return reader.range(of: vocabulary.fields[field], named: schema.id, ends, at: node)?.spread
  }

  /// The weights a text stands for in a family: `awareness 60%, trust 40%` or `awareness, trust`; they add up to 1.
  public func weights(of group: Int, from text: String) throws(EditFailure) -> [(field: Int, weight: Double)] {
    var reader = ValueReader(findings: Findings(file: Self.place, firstLine: 1, source: nil), currency: currency)
    var entries: [WeightsReader.Entry] = []
    for part in ListNotation.split(text) {
      let (name, weight) = Self.parted(part)
      let index: Int
      do { index = try member(name, of: group) } catch { throw EditFailure([error]) }
      let scalar = LocatedScalar(text: weight ?? "1", kind: weight == nil ? .number : .plain)
      let node = LocatedNode(content: .scalar(scalar), place: .start)
      guard !entries.contains(where: { $0.index == index }) else {
        throw EditFailure([Diagnostic(.duplicateField, [vocabulary.schema.fields[index].id])])
      }
      let schema = vocabulary.schema.fields[index]
      if var entry = WeightsReader.entry(index, schema.id, node, schema, into: &reader) {
        entry.isImplied = weight == nil
        entries.append(entry)
      }
    }
    let fields = vocabulary.schema.fields
    let sums = WeightsReader.normalised(
      entries, group: vocabulary.name(ofGroup: group), at: .start, path: { fields[$0].id }, into: &reader.findings)
    guard let sums, !reader.findings.hasErrors else { throw EditFailure(reader.findings.sorted) }
    return sums.map { (field: $0.index, weight: $0.weight) }
  }

  /// One record of a list field from its columns as typed, or everything wrong with it.
  public func record(of field: Int, from columns: [(name: String, text: String)]) throws(EditFailure) -> FieldRecord {
    var reader = ValueReader(findings: Findings(file: Self.place, firstLine: 1, source: nil), currency: currency)
    let entries = columns.map { column in
      LocatedEntry(
        key: column.name, place: .start,
        value: LocatedNode(
          content: .scalar(LocatedScalar(text: column.text, kind: .plain)), place: .start))
    }
    let list = LocatedNode(
      content: .sequence([LocatedNode(content: .mapping(entries), place: .start)]), place: .start)
    let value = reader.value(of: vocabulary.fields[field], named: vocabulary.schema.fields[field].id, from: list)
    guard case .records(let records) = value, let record = records.first, !reader.findings.hasErrors else {
      throw EditFailure(reader.findings.sorted)
    }
    return record
  }

  /// What a field is when nobody says.
  public func silent(_ field: Int) -> Slot {
    let schema = vocabulary.schema.fields[field]
    guard !isWeight(field), let fallback = schema.fallback else { return .missing }
    return Slot(value: fallback, origin: .fallback)
  }

  /// `trust 40%` and `trust: 40%` into name and weight; the weight is the last word when it starts like a number.
  private static func parted(_ text: String) -> (name: String, weight: String?) {
    let words = text.replacing(":", with: " ").replacing("=", with: " ").split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last, last.first?.isNumber == true else {
      return (words.joined(separator: " "), nil)
    }
    return (words.dropLast().joined(separator: " "), last)
  }
}

/// Everything wrong with a typed value.
public struct EditFailure: Error, Sendable {
  /// In the order found.
  public let diagnostics: [Diagnostic]

  /// A failure.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
