import CampaignModel
import LuaRuntime
import RuleModel

/// What the handles seen by scripts stand for while a pack is loaded.
final class HandleArena {
  /// A field or arithmetic on fields, with the type that decides its predicates.
  struct TypedExpression {
    var expression: Expression
    /// The fact, when it is exactly one.
    var fact: Int?
    /// Type of the fact, or of the arithmetic's result.
    var type: FieldType
    /// For findings.
    var name: String
  }

  private var expressions: [TypedExpression] = []
  private var conditions: [Condition] = [.always]
  private var methods: [(subject: TypedExpression, predicate: String)] = []
  private var declarators: [(keyword: String, name: String, location: SourceLocation, isUsed: Bool)] = []
  private var namespaces: [String] = []
  private var namespaceOfPrefix: [String: LuaValue] = [:]
  private var expectations: [ClosedRange<Double>] = []
  private var outputs: [String] = []

  /// The handle every reported mistake gives.
  static let poison = LuaValue.handle(LuaHandle(kind: HandleKind.poison.rawValue, id: 0))
  /// The handle of the condition that always holds.
  static let always = LuaValue.handle(LuaHandle(kind: HandleKind.condition.rawValue, id: 0))

  private func handle(_ kind: HandleKind, _ count: Int) -> LuaValue {
    .handle(LuaHandle(kind: kind.rawValue, id: Int32(clamping: count - 1)))
  }

  /// Adds an expression.
  func add(_ expression: TypedExpression) -> LuaValue {
    expressions.append(expression)
    return handle(.expression, expressions.count)
  }

  /// Adds a condition.
  func add(_ condition: Condition) -> LuaValue {
    conditions.append(condition)
    return handle(.condition, conditions.count)
  }

  /// Adds a predicate waiting for its argument.
  func addMethod(_ subject: TypedExpression, _ predicate: String) -> LuaValue {
    methods.append((subject, predicate))
    return handle(.method, methods.count)
  }

  /// Adds a declaration waiting for its table.
  func addDeclarator(_ keyword: String, name: String, location: SourceLocation) -> LuaValue {
    declarators.append((keyword, name, location, false))
    return handle(.declarator, declarators.count)
  }

  /// Adds a family of fields, or gives the same one again.
  func addNamespace(_ prefix: String) -> LuaValue {
    if let known = namespaceOfPrefix[prefix] { return known }
    namespaces.append(prefix)
    let added = handle(.namespace, namespaces.count)
    namespaceOfPrefix[prefix] = added
    return added
  }

  /// Adds what a test expects.
  func addExpectation(_ range: ClosedRange<Double>) -> LuaValue {
    expectations.append(range)
    return handle(.expectation, expectations.count)
  }

  /// Adds a column of effects, or the beginning of its name.
  func addOutput(_ path: String) -> LuaValue {
    outputs.append(path)
    return handle(.output, outputs.count)
  }

  /// The path of a column of effects, when the value is one.
  func output(_ value: LuaValue) -> String? { entry(value, .output).map { outputs[$0] } }

  /// The expression of a value, when it is one.
  func expression(_ value: LuaValue?) -> TypedExpression? { entry(value, .expression).map { expressions[$0] } }

  /// The condition of a value, when it is one.
  func condition(_ value: LuaValue) -> Condition? { entry(value, .condition).map { conditions[$0] } }

  /// The predicate of a value, when it is one.
  func method(_ value: LuaValue) -> (subject: TypedExpression, predicate: String)? {
    entry(value, .method).map { methods[$0] }
  }

  /// The family of a value, when it is one.
  func namespace(_ value: LuaValue) -> String? { entry(value, .namespace).map { namespaces[$0] } }

  /// The expectation of a value, when it is one.
  func expectation(_ value: LuaValue) -> ClosedRange<Double>? { entry(value, .expectation).map { expectations[$0] } }

  /// The declaration a value waits to complete; from now on it counts as completed.
  func useDeclarator(_ value: LuaValue) -> (keyword: String, name: String, location: SourceLocation)? {
    guard let index = entry(value, .declarator) else { return nil }
    declarators[index].isUsed = true
    return (declarators[index].keyword, declarators[index].name, declarators[index].location)
  }

  /// Declarations that never got their table.
  var unfinished: [(keyword: String, name: String, location: SourceLocation)] {
    declarators.filter { !$0.isUsed }.map { ($0.keyword, $0.name, $0.location) }
  }

  private func entry(_ value: LuaValue?, _ kind: HandleKind) -> Int? {
    guard case .handle(let handle) = value, handle.kind == kind.rawValue else { return nil }
    let index = Int(handle.id)
    let count =
      switch kind {
      case .expression: expressions.count
      case .method: methods.count
      case .condition: conditions.count
      case .declarator: declarators.count
      case .namespace: namespaces.count
      case .expectation: expectations.count
      case .output: outputs.count
      default: 0
      }
    return (0..<count).contains(index) ? index : nil
  }
}
