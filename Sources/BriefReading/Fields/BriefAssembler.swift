import CampaignModel
import Notation

/// Puts the entries of a document into the slots of a brief, collecting everything that is wrong.
struct BriefAssembler {
  /// Reads values and holds the findings.
  var reader: ValueReader
  private let vocabulary: BriefVocabulary
  private var slots: [Slot]
  private var given: [Bool]
  private var groupsGiven: [Place?]
  /// Groups that were there but could not be read, so that they are not called missing as well.
  private var groupsBroken: Set<Int> = []
  private var weights: [[WeightsReader.Entry]]
  private var name: String?

  /// Nothing read yet.
  init(vocabulary: BriefVocabulary, currency: String, findings: Findings) {
    self.vocabulary = vocabulary
    reader = ValueReader(findings: findings, currency: currency)
    slots = Array(repeating: .missing, count: vocabulary.schema.fields.count)
    given = Array(repeating: false, count: vocabulary.schema.fields.count)
    groupsGiven = Array(repeating: nil, count: vocabulary.schema.groups.count)
    weights = Array(repeating: [], count: vocabulary.schema.groups.count)
  }

  /// The title of a field in both languages, as findings carry it.
  static func title(_ text: LocalizedText) -> String {
    var names = [text.vi, text.en].compactMap { $0 }
    if names.count == 2, names[0] == names[1] { names.removeLast() }
    return names.joined(separator: " / ")
  }

  /// The brief of a root mapping; `name` is what it is called when it does not say so itself.
  mutating func brief(from root: LocatedNode, named name: String) -> BriefOutcome {
    guard case .mapping(let entries) = root.content else {
      reader.findings.add(.briefNotMapping, [root.word], at: root.place)
      return BriefOutcome(brief: nil, diagnostics: reader.findings.sorted)
    }
    for entry in entries {
      if reader.findings.isFull { break }
      read(entry)
    }
    for group in groupsGiven.indices { finishWeights(group) }
    fillFallbacks()
    reportMissing(at: root.place)
    checkCurrency()
    let findings = reader.findings.sorted
    guard !reader.findings.hasErrors else { return BriefOutcome(brief: nil, diagnostics: findings) }
    return BriefOutcome(
      brief: Brief(name: self.name ?? name, slots: slots, notes: findings), diagnostics: findings)
  }

  private mutating func read(_ entry: LocatedEntry) {
    let isName = isNameKey(entry)
    switch vocabulary.top.target(entry.key) {
    case .field(let index): read(index, entry.value, keyPlace: entry.place, key: entry.key)
    case .group(let index): readGroup(index, entry)
    case nil:
      guard !isName else { return }
      reader.findings.add(
        .unknownField, [Findings.shown(entry.key)], at: entry.place, length: entry.key.unicodeScalars.count,
        suggestion: vocabulary.top.nearest(to: entry.key))
    }
  }

  /// `id` and `name` call the brief, whether or not a field is called so too; `id` counts more.
  private mutating func isNameKey(_ entry: LocatedEntry) -> Bool {
    guard entry.key == "id" || entry.key == "name" else { return false }
    guard case .scalar(let scalar) = entry.value.content, scalar.kind != .boolean, scalar.kind != .null else {
      return true
    }
    let text = Folding.nfc(Findings.shown(Folding.trimmed(scalar.text)))
    if !text.isEmpty, entry.key == "id" || name == nil { name = text }
    return true
  }

  private mutating func readGroup(_ group: Int, _ entry: LocatedEntry) {
    let groupName = vocabulary.name(ofGroup: group)
    guard groupsGiven[group] == nil else {
      reader.findings.add(.duplicateField, [groupName], at: entry.place, length: entry.key.unicodeScalars.count)
      return
    }
    groupsGiven[group] = entry.place
    switch entry.value.content {
    case .mapping(let members):
      for member in members {
        if reader.findings.isFull { return }
        guard let index = vocabulary.members[group].target(member.key) else {
          reportUnknownMember(member.key, group, at: member.place)
          continue
        }
        read(index, member.value, keyPlace: member.place, key: member.key)
      }
    case .scalar(let scalar) where scalar.kind == .null: groupsGiven[group] = nil
    case .scalar(let scalar) where vocabulary.schema.groups[group].isWeights && scalar.kind != .boolean:
      // `goals: awareness 60%, trust 40%`; `goals: awareness, trust` weighs them equally.
      let weighted = WeightedName.list(scalar.text)
      for each in weighted ?? [] { readWeighted(each, group, entry.value) }
      if weighted == nil { ListNotation.split(scalar.text).forEach { readEqual($0, group, entry.value) } }
    case .sequence(let elements) where vocabulary.schema.groups[group].isWeights:
      for element in elements {
        if reader.findings.isFull { return }
        guard case .scalar(let scalar) = element.content, scalar.kind != .null else {
          groupsBroken.insert(group)
          reader.findings.add(.wrongType, [groupName, "text", element.word], at: element.place)
          continue
        }
        readEqual(scalar.text, group, element)
      }
    default:
      groupsBroken.insert(group)
      reader.findings.add(.wrongType, [groupName, "mapping", entry.value.word], at: entry.value.place)
    }
  }

  private mutating func readWeighted(_ named: WeightedName, _ group: Int, _ node: LocatedNode) {
    guard !reader.findings.isFull else { return }
    guard let index = vocabulary.members[group].target(named.name) else {
      reportUnknownMember(named.name, group, at: node.place)
      return
    }
    let weight = LocatedNode(content: .scalar(LocatedScalar(text: named.weight, kind: .plain)), place: node.place)
    read(index, weight, keyPlace: node.place, key: named.name)
  }

  private mutating func readEqual(_ member: String, _ group: Int, _ node: LocatedNode) {
    guard !reader.findings.isFull else { return }
    guard let index = vocabulary.members[group].target(member) else {
      reportUnknownMember(member, group, at: node.place)
      return
    }
    let one = LocatedNode(content: .scalar(LocatedScalar(text: "1", kind: .number)), place: node.place)
    read(index, one, keyPlace: node.place, key: member)
    slots[index].written = nil
    if let last = weights[group].indices.last { weights[group][last].isImplied = true }
  }

  private mutating func reportUnknownMember(_ key: String, _ group: Int, at place: Place) {
    groupsBroken.insert(group)
    let near = vocabulary.members[group].nearest(to: key)
    reader.findings.add(
      .unknownField, ["\(vocabulary.name(ofGroup: group)).\(Findings.shown(key))"], at: place,
      length: key.unicodeScalars.count, suggestion: near)
  }

  private mutating func read(_ index: Int, _ node: LocatedNode, keyPlace: Place, key: String) {
    let field = vocabulary.fields[index]
    guard !given[index] else {
      reader.findings.add(.duplicateField, [field.schema.id], at: keyPlace, length: key.unicodeScalars.count)
      return
    }
    given[index] = true
    if case .scalar(let scalar) = node.content, scalar.kind == .null {
      // Nothing is as good as not mentioned, but the key stays taken.
      return
    }
    slots[index].location = reader.findings.location(node.place)
    slots[index].written = Self.written(node)
    slots[index].origin = .given
    if let group = vocabulary.groupOfField[index], vocabulary.schema.groups[group].isWeights {
      groupsGiven[group] = groupsGiven[group] ?? keyPlace
      if let entry = WeightsReader.entry(index, field.schema.id, node, field.schema, into: &reader) {
        weights[group].append(entry)
      } else {
        groupsBroken.insert(group)
      }
      return
    }
    if let ends = ValueReader.ends(of: field.schema, node) {
      let range = reader.range(of: field, named: field.schema.id, ends, at: node)
      slots[index].value = range.map { .number($0.middle) }
      slots[index].spread = range?.spread
    } else {
      slots[index].value = reader.value(of: field, named: field.schema.id, from: node)
    }
    if slots[index].value == nil, case .scalar(let scalar) = node.content, Folding.trimmed(scalar.text).isEmpty {
      slots[index] = .missing
    }
  }

  private mutating func finishWeights(_ group: Int) {
    guard vocabulary.schema.groups[group].isWeights, let place = groupsGiven[group], !weights[group].isEmpty,
      !groupsBroken.contains(group)
    else { return }
    let fields = vocabulary.schema.fields
    let sums = WeightsReader.normalised(
      weights[group], group: vocabulary.name(ofGroup: group), at: place, path: { fields[$0].id },
      into: &reader.findings)
    for (index, weight) in sums ?? [] { slots[index].value = .number(weight) }
  }

  private mutating func fillFallbacks() {
    for (index, field) in vocabulary.schema.fields.enumerated() where slots[index].origin == .missing {
      if let group = vocabulary.groupOfField[index], vocabulary.schema.groups[group].isWeights { continue }
      guard let fallback = field.fallback else { continue }
      slots[index].value = fallback
      slots[index].origin = .fallback
    }
  }

  private mutating func reportMissing(at place: Place) {
    let schema = vocabulary.schema
    for (index, field) in schema.fields.enumerated() where field.required && slots[index].origin == .missing {
      if let group = vocabulary.groupOfField[index], schema.groups[group].isWeights { continue }
      reader.findings.add(.missingField, [field.id, Self.title(field.title)], at: place)
    }
    for (group, indices) in vocabulary.memberIndices.enumerated() where schema.groups[group].isWeights {
      let isNeeded = indices.contains { schema.fields[$0].role == .goal || schema.fields[$0].required }
      let isSilent = indices.allSatisfy { slots[$0].origin == .missing }
      guard isNeeded, isSilent, !groupsBroken.contains(group) else { continue }
      reader.findings.add(
        .missingField, [vocabulary.name(ofGroup: group), Self.title(schema.groups[group].title)], at: place)
    }
  }

  private mutating func checkCurrency() {
    for index in vocabulary.schema.indices(of: .currency) {
      guard slots[index].origin == .given, let written = slots[index].written, slots[index].value != nil else {
        continue
      }
      let code = MoneyNotation.currencyCode(written) ?? written.uppercased()
      guard code != reader.currency.uppercased() else { continue }
      let place = slots[index].location.map {
        Place(line: $0.line - reader.findings.lineOffset, column: $0.column ?? 1)
      }
      reader.findings.add(.currencyMismatch, [Findings.shown(code), reader.currency], at: place ?? .start)
    }
  }

  /// What the client wrote, on one line, at most 80 characters; nil for records.
  static func written(_ node: LocatedNode) -> String? {
    let text: String
    switch node.content {
    case .mapping: return nil
    case .scalar(let scalar): text = scalar.text
    case .sequence(let elements):
      var words: [String] = []
      for element in elements.prefix(BriefLimits.written) {
        guard case .scalar(let scalar) = element.content else { return nil }
        words.append(scalar.text)
      }
      text = words.joined(separator: ", ")
    }
    guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) || text.utf8.count > BriefLimits.written else {
      return text
    }
    let start = text.prefix(BriefLimits.written + 1).map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let cut = start.count > BriefLimits.written ? start.prefix(BriefLimits.written - 1) + ["…"] : start[...]
    return Folding.nfc(String(cut))
  }
}
