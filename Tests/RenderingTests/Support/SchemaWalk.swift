/// Walks a document and its schema together: what does not fit is a problem, and every property of the schema that some
/// document showed is remembered, so that a schema promising more than the writer writes is found as well.
struct SchemaWalk {
  let schema: JSONValue
  private(set) var problems: [String] = []
  private(set) var seen: Set<String> = []

  init(schema: JSONValue) { self.schema = schema }

  mutating func check(_ document: JSONValue) { walk(document, schema, at: "", name: "") }

  /// `definition.property` for every property the schema has.
  var promised: Set<String> {
    var all = Set((schema["properties"]?.keys ?? []).map { ".\($0)" })
    guard case .object(let definitions)? = schema["$defs"] else { return all }
    for (name, definition) in definitions {
      all.formUnion((definition["properties"]?.keys ?? []).map { "\(name).\($0)" })
    }
    return all
  }

  private mutating func walk(_ value: JSONValue, _ schema: JSONValue, at path: String, name: String) {
    if let reference = schema["$ref"]?.text {
      let target = String(reference.split(separator: "/").last ?? "")
      guard let definition = self.schema["$defs"]?[target] else { return problems.append("\(path): no \(target)") }
      return walk(value, definition, at: path, name: target)
    }
    if let choices = schema["anyOf"]?.elements {
      let fits = choices.contains { choice in
        var trial = SchemaWalk(schema: self.schema)
        trial.walk(value, choice, at: path, name: name)
        if trial.problems.isEmpty { seen.formUnion(trial.seen) }
        return trial.problems.isEmpty
      }
      if !fits { problems.append("\(path): fits no alternative: \(value)") }
    }
    if let values = schema["enum"]?.elements, !values.contains(value) { problems.append("\(path): \(value)") }
    if let type = schema["type"] {
      let types = type.text.map { [$0] } ?? type.elements.compactMap(\.text)
      if !types.contains(where: { has(value, type: $0) }) { problems.append("\(path): \(value) is not \(types)") }
    }
    if case .number(let text) = value, case .number(let least)? = schema["minimum"] {
      if (Double(text) ?? 0) < (Double(least) ?? 0) { problems.append("\(path): \(text) < \(least)") }
    }
    switch value {
    case .array(let elements):
      guard let items = schema["items"] else { return }
      for (index, element) in elements.enumerated() { walk(element, items, at: "\(path)[\(index)]", name: name) }
    case .object(let members): walk(members, schema, at: path, name: name)
    default: break
    }
  }

  private mutating func walk(
    _ members: [(key: String, value: JSONValue)], _ schema: JSONValue, at path: String, name: String
  ) {
    for member in members {
      if let property = schema["properties"]?[member.key] {
        seen.insert("\(name).\(member.key)")
        walk(member.value, property, at: "\(path).\(member.key)", name: name)
      } else if let rest = schema["additionalProperties"] {
        if rest == .bool(false) { problems.append("\(path): unknown key \(member.key)") }
        walk(member.value, rest, at: "\(path).\(member.key)", name: name)
      }
    }
    for key in schema["required"]?.elements.compactMap(\.text) ?? [] where !members.contains(where: { $0.key == key }) {
      problems.append("\(path): \(key) is missing")
    }
  }

  private func has(_ value: JSONValue, type: String) -> Bool {
    switch value {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    case .number(let text): type == "number" || (type == "integer" && !text.contains { ".eE".contains($0) })
    }
  }
}
