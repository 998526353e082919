import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// What rule files see of the host while they are loaded: the declaring words, fields as objects, conditions.
final class LoaderHost {
  let sink: DiagnosticSink
  let vocabulary = Vocabulary()
  let arena = HandleArena()
  /// Declarations in the order they were made.
  private(set) var pending: [PendingDeclaration] = []
  /// All declarations of plugins, those settled at once among them.
  private(set) var declared: [PendingDeclaration] = []
  private var maps: [String: SourceMap] = [:]
  private(set) var isOpen = true
  /// The pack whose files are running, from 0 in the order packs are layered.
  var layer = 0
  /// Who declared what, where plugins take part.
  let claims = NameClaims()

  /// Words that declare something by name and table.
  static let named: Set<String> = [
    "field", "fact", "field_group", "goal", "tier_scheme", "rate_card", "tactic", "risk", "playbook", "rule", "retire",
    "decision_table", "test",
  ]
  /// All words that declare something.
  static let keywords = named.union(["settings"]).union(PluginWords.named)
  /// Words that build conditions and expectations.
  private static let builders: Set<String> = [
    "any", "none", "all", "smaller", "larger", "at_least", "at_most", "between",
  ]

  init(sink: DiagnosticSink) { self.sink = sink }

  /// Notes the tokens of a file before it runs.
  func add(_ map: SourceMap) { maps[map.file] = map }

  /// Gives a state the words of the language.
  func install(in state: LuaState) throws(LuaFailure) {
    for keyword in Self.named where keyword != "goal" {
      try state.define(function: keyword) { [self] call in declare(keyword, named: call[0], location(call)) }
    }
    try state.define(function: "settings") { [self] call in
      complete("settings", name: nil, location: location(call), table: call.arguments.first)
    }
    for name in ["any", "none", "all"] {
      try state.define(function: name) { [self] call in join(name, call) }
    }
    for name in ["smaller", "larger"] {
      try state.define(function: name) { [self] call in extreme(name, call) }
    }
    try state.define(function: "between") { [self] call in expect("between", call.arguments, location(call)) }
    for kind in [HandleKind.expression, .method, .condition, .declarator, .namespace, .poison, .expectation, .output] {
      try state.define(
        handleKind: kind.rawValue,
        LuaHandleKind(
          typeName: Self.typeName(kind), index: { [self] _, _, call in index(kind, call) },
          operate: { [self] operation, call in operate(kind, operation, call) }))
    }
    // Other effects are found as unknown names are; Lua itself knows these.
    for name in ["at_least", "at_most", "warn"] { try state.define(global: name, value: arena.addOutput(name)) }
    try state.define(global: "always", value: HandleArena.always)
    try state.define(global: "goal", value: arena.addNamespace("goal"))
    try state.onUnknownGlobal { [self] name, position in
      guard isOpen else { return .failure("unknown name '\(name)'") }
      return global(name, at: SourceLocation(file: position?.file ?? "", line: position?.line ?? 0))
    }
  }

  /// Nothing can be declared from now on.
  func close() {
    isOpen = false
    for open in arena.unfinished {
      sink.report(
        site(open.keyword, open.name, open.location).diagnostic(.unfinishedDeclaration, [open.keyword, open.name]))
    }
  }

  /// Reports a finding on the line of a call, underlining `underline` when it stands there once.
  func report(
    _ code: DiagnosticCode, _ arguments: [String], at location: SourceLocation, underline: String? = nil,
    suggestion: String? = nil
  ) {
    let map = maps[location.file]
    if let underline, let token = map?.token(underline, line: location.line), let map {
      sink.report(
        Diagnostic(
          code, arguments, at: map.location(of: token), suggestion: suggestion, excerpt: map.excerpt(of: token)))
    } else {
      sink.report(
        Diagnostic(
          code, arguments, at: location, suggestion: suggestion, excerpt: map?.excerpt(ofLine: location.line)))
    }
  }

  private static func typeName(_ kind: HandleKind) -> String {
    switch kind {
    case .expression: "field"
    case .method: "predicate"
    case .condition: "condition"
    case .declarator: "declaration"
    case .namespace: "fields"
    case .expectation: "expectation"
    case .output: "effect"
    default: "unknown name"
    }
  }

  func location(_ call: LuaCall) -> SourceLocation {
    SourceLocation(file: call.position?.file ?? "", line: call.position?.line ?? 0)
  }

  private func site(_ keyword: String, _ name: String?, _ location: SourceLocation) -> DeclarationSite {
    DeclarationSite(keyword: keyword, name: name, location: location, map: maps[location.file])
  }

  // MARK: Declaring

  /// A declaring word of plugins, called with a name.
  func declare(_ keyword: String, _ call: LuaCall) -> LuaReply { declare(keyword, named: call[0], location(call)) }

  func declare(_ keyword: String, named given: LuaValue, _ location: SourceLocation) -> LuaReply {
    guard isOpen else {
      return .failure("\(keyword) works only while files are loaded, not inside a rule's function")
    }
    guard case .string(let name) = given, !name.isEmpty else {
      if !given.isPoison {
        report(.wrongRuleValue, ["name", keyword, "text", given.summary], at: location, underline: keyword)
      }
      return .values([HandleArena.poison])
    }
    return .values([arena.addDeclarator(keyword, name: Folding.nfc(name), location: location)])
  }

  func complete(
    _ keyword: String, name: String?, location: SourceLocation, table: LuaValue?
  ) -> LuaReply {
    guard isOpen else { return .failure("\(keyword) works only while files are loaded, not inside a rule's function") }
    guard case .table(let table) = table else {
      report(.unfinishedDeclaration, [keyword, name ?? ""], at: location, underline: keyword)
      return .values([])
    }
    let declaration = PendingDeclaration(site: site(keyword, name, location), table: table, layer: layer)
    if let clash = claims.take(declaration) {
      sink.report(clash)
      return .values([])
    }
    if layer >= claims.firstPlugin { declared.append(declaration) }
    let vocabularyReader = VocabularyReader(vocabulary: vocabulary, sink: sink)
    switch keyword {
    case "extend": PluginDeclarationReader(vocabulary: vocabulary, sink: sink).extend(declaration)
    case "metric":
      PluginDeclarationReader(vocabulary: vocabulary, sink: sink).declareFact(declaration)
      pending.append(declaration)
    case "field": vocabularyReader.field(declaration)
    case "fact": vocabularyReader.fact(declaration)
    case "field_group": vocabularyReader.group(declaration)
    case "goal": vocabularyReader.goal(declaration)
    case "tier_scheme": vocabularyReader.scheme(declaration)
    default: pending.append(declaration)
    }
    return .values([])
  }

  // MARK: Names

  private func global(_ name: String, at location: SourceLocation) -> LuaReply {
    if let found = named(name) { return found }
    if TableColumn.outputs.contains(name) { return .value(arena.addOutput(name)) }
    let known =
      vocabulary.names() + Self.keywords + Self.builders
      + [
        "always", "math", "string", "table", "ipairs", "pairs", "tostring", "tonumber", "type", "error", "pcall",
        PlanningLibrary.name,
      ]
    report(
      .unknownName, [name], at: location, underline: name, suggestion: NearestName.nearest(to: name, in: known.sorted())
    )
    return .value(HandleArena.poison)
  }

  /// What a name stands for. A fact stays what it is; a family may still become a fact of that name.
  private func named(_ id: String) -> LuaReply? {
    if let fact = vocabulary.fact(id) {
      let schema = vocabulary.facts[fact]
      return Self.lasting(
        arena.add(HandleArena.TypedExpression(expression: .fact(fact), fact: fact, type: schema.type, name: id)))
    }
    if vocabulary.isPrefix(id) { return .value(arena.addNamespace(id)) }
    return nil
  }

  private static func lasting(_ value: LuaValue) -> LuaReply {
    if case .handle(let handle) = value { .lasting(handle) } else { .value(value) }
  }

  private func index(_ kind: HandleKind, _ call: LuaCall) -> LuaReply {
    guard let subject = call.arguments.first, case .string(let key) = call.arguments.dropFirst().first else {
      return .values([HandleArena.poison])
    }
    let location = location(call)
    switch kind {
    case .poison: return .values([HandleArena.poison])
    case .namespace:
      let prefix = arena.namespace(subject) ?? ""
      if let found = named("\(prefix).\(key)") { return found }
      report(
        .unknownRuleField, ["\(prefix).\(key)"], at: location, underline: key,
        suggestion: NearestName.nearest(to: key, in: vocabulary.names(after: prefix)).map { "\(prefix).\($0)" })
      return .values([HandleArena.poison])
    case .output: return .values([arena.addOutput("\(arena.output(subject) ?? "").\(key)")])
    case .expression:
      guard let expression = arena.expression(subject) else { return .values([HandleArena.poison]) }
      let offered = PredicateTable.names(of: expression.type)
      if offered.contains(key) {
        let method = arena.addMethod(expression, key)
        // Arithmetic is a new object each time it is written, so nobody will ask the same again.
        return expression.fact != nil ? Self.lasting(method) : .value(method)
      }
      if expression.fact != nil, let found = named("\(expression.name).\(key)") { return found }
      report(
        .unknownPredicate, [expression.name, "\(expression.type.rawValue)", key, offered.joined(separator: ", ")],
        at: location, underline: key, suggestion: NearestName.nearest(to: key, in: offered))
      return .values([HandleArena.poison])
    default:
      report(.unknownName, [key], at: location, underline: key)
      return .values([HandleArena.poison])
    }
  }
}
