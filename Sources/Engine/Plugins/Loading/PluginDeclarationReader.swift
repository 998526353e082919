import CampaignModel
import LuaRuntime
import Notation

/// Reads `metric`, `command`, `format`, `reader` and `extend`.
struct PluginDeclarationReader {
  let vocabulary: Vocabulary
  let sink: DiagnosticSink

  private static let metricTypes: [FieldType] = [.number, .integer, .money, .percent]

  /// `metric "gmv" { … }` makes the fact `metric.gmv`, which must be known while files run.
  func declareFact(_ declaration: PendingDeclaration) {
    let local = DiagnosticSink()
    let reader = TableReader(declaration.table, site: declaration.site, sink: local)
    let id = "metric.\(declaration.site.name ?? "")"
    let fact = FieldSchema(
      id: id, type: type(reader), title: reader.localized("title"),
      location: declaration.site.location)
    if !vocabulary.measure(fact) {
      let other = vocabulary.fact(id).flatMap { vocabulary.facts[$0].location }?.description ?? "–"
      sink.report(declaration.site.diagnostic(.duplicateName, ["metric", declaration.site.name ?? "", other]))
    }
  }

  /// `extend "platforms" { values = { … }, default = … }`
  func extend(_ declaration: PendingDeclaration) {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let name = declaration.site.name ?? ""
    let (id, column) = split(name)
    let options = VocabularyReader(vocabulary: vocabulary, sink: sink).values(reader, .text)
    guard let fact = vocabulary.fact(id), vocabulary.kinds[fact] == .brief else {
      let known = vocabulary.facts.indices.filter { vocabulary.kinds[$0] == .brief }.map { vocabulary.facts[$0].id }
      _ = reader.value("default")
      sink.report(
        declaration.site.diagnostic(.unknownRuleField, [name], suggestion: NearestName.nearest(to: name, in: known)))
      return
    }
    var field = vocabulary.facts[fact]
    if let column {
      guard let index = field.columns.firstIndex(where: { $0.id == column }) else {
        sink.report(
          declaration.site.diagnostic(
            .unknownRuleField, [name], suggestion: NearestName.nearest(to: column, in: field.columns.map(\.id))))
        return
      }
      add(options, to: &field.columns[index], declaration)
    } else {
      add(options, to: &field, declaration)
    }
    if column == nil, let value = reader.value("default") {
      field.fallback = FieldValueReader(site: declaration.site, sink: sink).value(value, of: field, path: "default")
    }
    reader.finish()
    vocabulary.replace(fact, by: field)
  }

  /// The function the host will call; nil when the declaration lacks it.
  func readExtension(_ declaration: PendingDeclaration, plugin: String) -> PluginExtension? {
    guard let kind = PluginExtension.Kind(rawValue: declaration.site.keyword) else { return nil }
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    var found = PluginExtension(
      kind: kind, id: declaration.site.name ?? "", plugin: plugin, title: reader.localized("title", required: true),
      usage: "", extensions: [], type: .number, unit: LocalizedText(), location: declaration.site.location, reads: [],
      function: 0,
      layer: declaration.layer)
    switch kind {
    case .metric:
      found.type = type(reader)
      found.unit = reader.localized("unit")
      _ = reader.text("source")
      found.reads = reader.facts("reads", in: vocabulary)
    case .command: found.usage = reader.text("usage") ?? found.id
    case .format: found.extensions = [reader.text("extension") ?? "txt"]
    case .reader: found.extensions = reader.texts("extensions").map { $0.lowercased() }
    }
    if case .function(let function)? = reader.value(kind.verb) {
      found.function = Int(function.ordinal)
    } else {
      sink.report(declaration.site.diagnostic(.functionMissing, [declaration.site.title, kind.verb], path: kind.verb))
    }
    reader.finish()
    return found.function > 0 ? found : nil
  }

  private func split(_ name: String) -> (id: String, column: String?) {
    if vocabulary.fact(name) == nil, let dot = name.lastIndex(of: ".") {
      let id = String(name[..<dot])
      if vocabulary.fact(id) != nil { return (id, String(name[name.index(after: dot)...])) }
    }
    return (name, nil)
  }

  private func add(_ options: [FieldOption], to field: inout FieldSchema, _ declaration: PendingDeclaration) {
    for option in options {
      if field.values.contains(where: { $0.id == option.id }) || field.values.count >= 64 {
        let place = field.location?.description ?? "–"
        sink.report(
          declaration.site.diagnostic(.duplicateName, ["value", "\(field.id).\(option.id)", place], path: "values"))
      } else {
        field.values.append(option)
      }
    }
  }

  private func type(_ reader: TableReader) -> FieldType {
    guard let word = reader.text("type") else { return .number }
    if let type = FieldType(rawValue: word), Self.metricTypes.contains(type) { return type }
    let known = Self.metricTypes.map(\.rawValue)
    sink.report(
      reader.site.diagnostic(
        .unknownReference, ["type", word], path: "type", suggestion: NearestName.nearest(to: word, in: known)))
    return .number
  }
}
