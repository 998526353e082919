import CampaignModel

/// Lists of records, such as creators already under contract.
extension ValueReader {
  /// A list of mappings, or one mapping.
  mutating func records(_ field: FieldVocabulary, _ path: String, _ node: LocatedNode) -> FieldValue? {
    let nodes: [LocatedNode]
    switch node.content {
    case .sequence(let elements): nodes = elements
    case .mapping: nodes = [node]
    case .scalar(let scalar):
      if scalar.kind != .null { wrongType(field, path, scalar.text == "?" ? "?" : node.word, at: node) }
      return nil
    }
    guard nodes.count <= BriefLimits.entries else {
      findings.add(.valueTooLong, [path, String(BriefLimits.entries)], at: node.place)
      return nil
    }
    var result: [FieldRecord] = []
    for element in nodes {
      guard case .mapping(let entries) = element.content else {
        wrongType(field, path, element.word, at: element)
        continue
      }
      result.append(record(field, path, entries, at: element.place))
      if findings.isFull { break }
    }
    return .records(result)
  }

  private mutating func record(
    _ field: FieldVocabulary, _ path: String, _ entries: [LocatedEntry], at place: Place
  ) -> FieldRecord {
    var values = [FieldValue?](repeating: nil, count: field.columns.count)
    var given: Set<Int> = []
    var missing: Set<Int> = []
    for entry in entries {
      if findings.isFull { break }
      let length = entry.key.unicodeScalars.count
      guard let index = field.columnNames.target(entry.key) else {
        findings.add(
          .unknownField, ["\(path).\(Findings.shown(entry.key))"], at: entry.place, length: length,
          suggestion: field.columnNames.nearest(to: entry.key))
        continue
      }
      let column = field.columns[index]
      let name = "\(path).\(column.schema.id)"
      guard given.insert(index).inserted else {
        findings.add(.duplicateField, [name], at: entry.place, length: length)
        continue
      }
      if case .scalar(let scalar) = entry.value.content, scalar.kind == .null { missing.insert(index) }
      values[index] = value(of: column, named: name, from: entry.value)
    }
    for (index, column) in field.columns.enumerated() where !given.contains(index) || missing.contains(index) {
      values[index] = column.schema.fallback
      if column.schema.required, values[index] == nil {
        findings.add(
          .missingField, ["\(path).\(column.schema.id)", BriefAssembler.title(column.schema.title)], at: place)
      }
    }
    return FieldRecord(values: values, location: findings.location(place))
  }
}
