import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// What files do with the objects they got: arithmetic on fields, predicates, conditions joined, expectations of tests.
extension LoaderHost {
  func operate(_ kind: HandleKind, _ operation: LuaOperation, _ call: LuaCall) -> LuaReply {
    if kind == .poison || call.arguments.contains(where: \.isPoison) { return .values([HandleArena.poison]) }
    let location = location(call)
    if operation == .call { return apply(kind, call, location) }
    let operators: [LuaOperation: Expression.Operator] = [
      .add: .add, .subtract: .subtract, .multiply: .multiply, .divide: .divide,
    ]
    if operation == .negate, let operand = arena.expression(call.arguments.first) {
      return .values([
        combine(.subtract, .init(expression: .constant(0), fact: nil, type: .number, name: "0"), operand)
      ])
    }
    guard let joined = operators[operation], call.arguments.count >= 2, let left = operand(call.arguments[0]),
      let right = operand(call.arguments[1])
    else {
      report(.notWhileLoading, [operation.symbol], at: location, underline: operation.symbol)
      return .values([HandleArena.poison])
    }
    return .values([combine(joined, left, right)])
  }

  private func apply(_ kind: HandleKind, _ call: LuaCall, _ location: SourceLocation) -> LuaReply {
    guard let subject = call.arguments.first else { return .values([HandleArena.poison]) }
    let arguments = Array(call.arguments.dropFirst())
    switch kind {
    case .declarator:
      guard let open = arena.useDeclarator(subject) else { return .values([]) }
      return complete(open.keyword, name: open.name, location: open.location, table: arguments.first)
    case .namespace where arena.namespace(subject) == "goal":
      return declare("goal", named: arguments.first ?? .null, location)
    case .namespace where arena.namespace(subject) == "metric" && layer >= claims.firstPlugin:
      return declare("metric", named: arguments.first ?? .null, location)
    case .output:
      // What a test expects is written with the same two words.
      if let name = arena.output(subject), !name.contains("."), name.hasPrefix("at_") {
        return expect(name, arguments, location)
      }
      guard isOpen else { return .failure("\(arena.output(subject) ?? "an effect") is no function") }
      report(.notACondition, [subject.summary, arena.output(subject) ?? ""], at: location)
      return .values([HandleArena.poison])
    case .method:
      guard let method = arena.method(subject) else { return .values([HandleArena.poison]) }
      guard arena.expression(arguments.first)?.name == method.subject.name else {
        report(
          .predicateNeedsColon, [method.subject.name, method.predicate], at: location, underline: method.predicate)
        return .values([HandleArena.poison])
      }
      let builder = PredicateBuilder(vocabulary: vocabulary, arena: arena) {
        [self] code, words, underline, suggestion in
        report(code, words, at: location, underline: underline, suggestion: suggestion)
      }
      let condition = builder.condition(
        method.subject, method.predicate, Array(arguments.dropFirst()), at: location)
      return .values([condition.map { arena.add($0) } ?? HandleArena.poison])
    default:
      report(.notACondition, [subject.summary], at: location)
      return .values([HandleArena.poison])
    }
  }

  private func operand(_ value: LuaValue) -> HandleArena.TypedExpression? {
    if let expression = arena.expression(value) { return PredicateTable.isOrdered(expression.type) ? expression : nil }
    guard let number = QuantityReader.number(value, as: .money) else { return nil }
    return .init(expression: .constant(number), fact: nil, type: .number, name: value.summary)
  }

  private func combine(
    _ operation: Expression.Operator, _ left: HandleArena.TypedExpression, _ right: HandleArena.TypedExpression
  ) -> LuaValue {
    let isMoney = left.type == .money || right.type == .money
    return arena.add(
      .init(
        expression: .binary(operation, left.expression, right.expression), fact: nil, type: isMoney ? .money : .number,
        name: "\(left.name) \(operation.rawValue) \(right.name)"))
  }

  func extreme(_ name: String, _ call: LuaCall) -> LuaReply {
    guard call.arguments.count == 2, let left = operand(call.arguments[0]), let right = operand(call.arguments[1])
    else {
      if !call.arguments.contains(where: \.isPoison) {
        report(
          .wrongRuleValue, [name, name, "arguments.2", String(call.arguments.count)], at: location(call),
          underline: name)
      }
      return .values([HandleArena.poison])
    }
    return .values([combine(name == "smaller" ? .smaller : .larger, left, right)])
  }

  func join(_ name: String, _ call: LuaCall) -> LuaReply {
    var parts = call.arguments
    if parts.count == 1, case .table(let table) = parts[0] { parts = table.list }
    let reader = ConditionReader(arena: arena) { [self] found, _ in
      report(.notACondition, [found.summary, name], at: location(call), underline: name)
    }
    let conditions = parts.compactMap { reader.condition($0, path: "") }
    switch name {
    case "any": return .values([arena.add(.any(conditions))])
    case "none": return .values([arena.add(Condition.none(conditions))])
    default: return .values([arena.add(.all(conditions))])
    }
  }

  func expect(_ name: String, _ arguments: [LuaValue], _ location: SourceLocation) -> LuaReply {
    let numbers = arguments.compactMap { QuantityReader.number($0, as: .percent) }
    switch (name, numbers.count, arguments.count) {
    case ("at_least", 1, 1): return .values([arena.addExpectation(numbers[0]...(.infinity))])
    case ("at_most", 1, 1): return .values([arena.addExpectation((-.infinity)...numbers[0])])
    case ("between", 2, 2) where numbers[0] <= numbers[1]:
      return .values([arena.addExpectation(numbers[0]...numbers[1])])
    default:
      if !arguments.contains(where: \.isPoison) {
        report(
          .wrongRuleValue, [name, name, "number", arguments.first?.summary ?? "nil"], at: location,
          underline: name)
      }
      return .values([HandleArena.poison])
    }
  }
}
