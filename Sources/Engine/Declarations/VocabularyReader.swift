import CampaignModel
import LuaRuntime
import Notation

/// Reads what must be known while files run: fields, families of fields, goals and tier schemes.
struct VocabularyReader {
  let vocabulary: Vocabulary
  let sink: DiagnosticSink

  /// `field "weeks" { … }`
  func field(_ declaration: PendingDeclaration) {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let id = declaration.site.name ?? ""
    checkName(declaration)
    guard let field = schema(id: id, reader: reader, isColumn: false) else { return }
    if !vocabulary.declare(field) {
      duplicate(declaration, vocabulary.fact(id).flatMap { vocabulary.facts[$0].location })
    }
  }

  /// `fact "is_local" { … }`: something rules infer, never part of a brief.
  func fact(_ declaration: PendingDeclaration) {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let id = declaration.site.name ?? ""
    checkName(declaration)
    for key in ["default", "required", "role", "aliases", "ask"] where reader.has(key) {
      sink.report(declaration.site.diagnostic(.factIsInferred, [id, key], path: key))
    }
    guard let fact = schema(id: id, reader: reader, isColumn: false) else { return }
    guard fact.type != .records else {
      sink.report(declaration.site.diagnostic(.factIsInferred, [id, "records"], path: "type"))
      return
    }
    if !vocabulary.infer(fact) {
      duplicate(declaration, vocabulary.fact(id).flatMap { vocabulary.facts[$0].location })
    }
  }

  /// A library hides a field of its name from every rule.
  private func checkName(_ declaration: PendingDeclaration) {
    let libraries = ["math", "string", "table", "utf8", PlanningLibrary.name]
    guard let first = declaration.site.name?.prefix(while: { $0 != "." }), libraries.contains(String(first)) else {
      return
    }
    sink.report(
      declaration.site.diagnostic(.nameOfLibrary, [declaration.site.keyword, declaration.site.name ?? ""]))
  }

  /// `field_group "line" { … }`
  func group(_ declaration: PendingDeclaration) {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let group = FieldGroup(
      id: declaration.site.name ?? "", aliases: reader.texts("aliases"), isWeights: reader.flag("weights") ?? false,
      title: reader.localized("title", required: true))
    reader.finish()
    if !vocabulary.declare(group) { duplicate(declaration, nil) }
  }

  /// `goal "trust" { … }`, which also declares the field `goal.trust`.
  func goal(_ declaration: PendingDeclaration) {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let id = declaration.site.name ?? ""
    let title = reader.localized("title", required: true)
    let word = reader.requiredText("metric")
    let metric = GoalMetric(rawValue: word)
    if metric == nil, reader.has("metric") {
      let known = GoalMetric.allCases.map(\.rawValue)
      sink.report(
        reader.site.diagnostic(
          .unknownReference, ["metric", word], path: "metric", suggestion: NearestName.nearest(to: word, in: known)))
    }
    let goal = Goal(
      id: id, title: title, metric: metric ?? .reach, proxy: reader.localized("proxy"),
      effectiveFrequency: reader.integer("effective_frequency", in: 1...20) ?? 1)
    let field = FieldSchema(
      id: "goal.\(id)", type: .percent, title: title, aliases: reader.texts("aliases"), range: 0...1, role: .goal,
      question: reader.localized("ask"), location: declaration.site.location)
    reader.finish()
    if !vocabulary.declare(goal, field: field) { duplicate(declaration, nil) }
  }

  /// `tier_scheme "gdl" { … }`
  func scheme(_ declaration: PendingDeclaration) {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let title = reader.localized("title", required: true)
    let source = reader.requiredText("source")
    var tiers: [Tier] = []
    for entry in reader.tables("tiers") {
      if let tier = tier(entry), !tiers.contains(where: { $0.id == tier.id }) { tiers.append(tier) }
    }
    reader.finish()
    if tiers.isEmpty || tiers.count > 8 {
      sink.report(
        reader.site.diagnostic(
          .ruleValueOutOfRange, ["tiers", reader.site.title, String(tiers.count), "1–8"], path: "tiers"))
      return
    }
    tiers.sort { $0.from < $1.from }
    let scheme = TierScheme(id: declaration.site.name ?? "", title: title, source: source, tiers: tiers)
    if !vocabulary.declare(scheme) { duplicate(declaration, nil) }
  }

  private func tier(_ reader: TableReader) -> Tier? {
    let limits = 0...1e10
    let id = reader.requiredText("id")
    let from = reader.number("from", as: .integer, in: limits)
    let to = reader.number("to", as: .integer, in: limits)
    let typical = reader.number("typical", as: .integer, in: 1...1e10)
    let prior = reader.number("prior", in: 0...1e6)
    let title = reader.localized("title", required: true)
    reader.finish()
    guard !id.isEmpty, let from else {
      if !reader.has("from") { sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "from"])) }
      return nil
    }
    if let to, to <= from {
      sink.report(
        reader.site.diagnostic(
          .ruleValueOutOfRange, ["to", reader.site.title, shortNumber(to), "> \(shortNumber(from))"],
          path: reader.path("to")))
      return nil
    }
    let middle = to.map { (max(from, 1) * $0).squareRoot() } ?? max(from, 1) * 2
    return Tier(
      id: id, title: title, from: Int64(from), to: to.map { Int64($0) }, typical: typical ?? middle,
      prior: prior ?? 1)
  }

  /// The field a table describes; `id` is its name. Nil when its type was reported.
  func schema(id: String, reader: TableReader, isColumn: Bool) -> FieldSchema? {
    let word = reader.requiredText("type")
    guard let type = FieldType(rawValue: word), !(isColumn && type == .records) else {
      if reader.has("type") {
        let known = FieldType.allCases.map(\.rawValue)
        sink.report(
          reader.site.diagnostic(
            .unknownReference, ["type", word], path: reader.path("type"),
            suggestion: NearestName.nearest(to: word, in: known)))
      }
      return nil
    }
    var field = FieldSchema(
      id: id, type: type, title: reader.localized("title", required: true), aliases: reader.texts("aliases"),
      unit: reader.text("unit"), range: range(reader, type), values: values(reader, type),
      required: reader.flag("required") ?? false, role: role(reader, id: id, isColumn: isColumn),
      question: reader.localized("ask"), location: reader.site.location)
    field.columns = columns(reader, type)
    if let value = reader.value("default") {
      field.fallback = FieldValueReader(site: reader.site, sink: sink).value(
        value, of: field, path: reader.path("default"))
    }
    reader.finish(also: isColumn ? ["id"] : [])
    return field
  }

  private func range(_ reader: TableReader, _ type: FieldType) -> ClosedRange<Double>? {
    guard let ends = reader.table("range") else { return nil }
    ends.expectItems()
    ends.finish()
    let numbers = ends.items.compactMap { QuantityReader.number($0, as: type) }
    guard ends.items.count == 2, numbers.count == 2, numbers[0] <= numbers[1] else {
      sink.report(
        reader.site.diagnostic(
          .wrongRuleValue, ["range", reader.site.title, "range", "table"], path: reader.path("range")))
      return nil
    }
    return numbers[0]...numbers[1]
  }

  /// The `values` of a choice or a set.
  func values(_ reader: TableReader, _ type: FieldType) -> [FieldOption] {
    guard let list = reader.table("values") else {
      if type == .choice || type == .set, !reader.has("values") {
        sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "values"]))
      }
      return []
    }
    var options: [FieldOption] = []
    for (index, item) in list.items.enumerated() {
      let path = "\(reader.path("values"))[\(index + 1)]"
      switch item {
      case .string(let id): options.append(FieldOption(id: Folding.nfc(id)))
      case .table(let table):
        let entry = TableReader(table, site: reader.site, sink: sink, path: path)
        options.append(
          FieldOption(
            id: entry.requiredText("id"), title: LocalizedText(vi: entry.text("vi"), en: entry.text("en")),
            aliases: entry.texts("aliases")))
        entry.finish()
      default:
        sink.report(
          reader.site.diagnostic(.wrongRuleValue, [path, reader.site.title, "text", item.summary], path: path))
      }
    }
    if options.count > 64 {
      sink.report(
        reader.site.diagnostic(
          .ruleValueOutOfRange, ["values", reader.site.title, String(options.count), "1–64"],
          path: reader.path("values")))
    }
    return Array(options.prefix(64))
  }

  private func columns(_ reader: TableReader, _ type: FieldType) -> [FieldSchema] {
    guard type == .records else { return [] }
    return reader.tables("columns").compactMap { entry in
      let id = entry.requiredText("id")
      return schema(id: id, reader: entry, isColumn: true)
    }
  }

  private func role(_ reader: TableReader, id: String, isColumn: Bool) -> FieldRole? {
    if !isColumn, id.hasPrefix("line.") { return .line }
    guard let word = reader.text("role") else { return nil }
    if let role = FieldRole(rawValue: word) { return role }
    sink.report(
      reader.site.diagnostic(
        .unknownReference, ["role", word], path: reader.path("role"),
        suggestion: NearestName.nearest(to: word, in: FieldRole.allCases.map(\.rawValue))))
    return nil
  }

  private func duplicate(_ declaration: PendingDeclaration, _ first: SourceLocation?) {
    sink.report(
      declaration.site.diagnostic(
        .duplicateName, [declaration.site.keyword, declaration.site.name ?? "", first?.description ?? "–"]))
  }
}
