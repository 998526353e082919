import LuaRuntime
import Notation
import Planning

/// What a script is told that calls a planning function wrongly: function, argument, and what is allowed. Names of
/// arguments stand in ' so that a finding can point at them.
struct PlanningWords {
  let function: PlanningFunction

  private var name: String { "\(PlanningLibrary.name).\(function.id)" }

  /// How the function is called.
  var usage: String {
    let arguments = function.parameters.filter { !$0.isOptional }
    let shown = (arguments.isEmpty ? Array(function.parameters.prefix(1)) : arguments).map { "\($0.name) = …" }
    return "\(name) takes one table of named arguments: \(name) { \(shown.joined(separator: ", ")) }"
  }

  /// An argument that is neither a number nor a list of numbers.
  func wrongKind(_ argument: String, found: LuaValue) -> String {
    guard let parameter = parameter(argument) else { return unknown(argument) }
    if case .table(let table) = found, parameter.isList {
      guard table.named.isEmpty, let place = table.list.firstIndex(where: { $0.double == nil }) else {
        return "\(name): '\(argument)' is to be a plain list of numbers, without named entries\(note(parameter))"
      }
      return
        "\(name): '\(argument)' is to be a list of numbers; number \(place + 1) of it is \(article(table.list[place]))"
        + note(parameter)
    }
    return "\(name): '\(argument)' is to be \(kind(parameter)), not \(article(found))\(note(parameter))"
  }

  /// A refusal in words.
  func text(of fault: PlanningFault) -> String {
    guard let parameter = parameter(fault.argument) else { return unknown(fault.argument) }
    let argument = "'\(fault.argument)'"
    let value = fault.value.map(Self.number) ?? "missing"
    switch fault.cause {
    case .unknown: return unknown(fault.argument)
    case .missing: return "\(name) needs \(argument), \(kind(parameter))\(note(parameter))"
    case .wrongKind:
      let found = fault.value == nil ? "a list" : "a number"
      return "\(name): \(argument) is to be \(kind(parameter)), not \(found)\(note(parameter))"
    case .outside(let range):
      return "\(name): \(argument) \(verb(parameter)) \(value), but has to be \(words(range))\(note(parameter))"
    case .notWhole(let range):
      return "\(name): \(argument) \(verb(parameter)) \(value), but has to be whole, \(words(range))\(note(parameter))"
    case .notOneOf(let numbers):
      let allowed = numbers.map(Self.number).joined(separator: ", ")
      return "\(name): \(argument) \(verb(parameter)) \(value), but only \(allowed) are possible\(note(parameter))"
    case .length(let range):
      let allowed =
        range.count == 1 ? "exactly \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
      return "\(name): \(argument) has \(value) numbers, but has to have \(allowed)\(note(parameter))"
    }
  }

  private func parameter(_ argument: String) -> PlanningParameter? {
    function.parameters.first { $0.name == argument }
  }

  private func unknown(_ argument: String) -> String {
    let known = function.parameters.map(\.name)
    let near = NearestName.nearest(to: argument, in: known).map { "; did you mean '\($0)'?" } ?? "."
    return "\(name) has no argument '\(argument)'\(near) It takes \(known.joined(separator: ", "))"
  }

  private func kind(_ parameter: PlanningParameter) -> String { parameter.isList ? "a list of numbers" : "a number" }

  private func verb(_ parameter: PlanningParameter) -> String { parameter.isList ? "holds" : "is" }

  private func note(_ parameter: PlanningParameter) -> String { " (\(parameter.note))" }

  private func article(_ value: LuaValue) -> String {
    switch value {
    case .null: "nothing"
    case .bool, .string: value.summary
    default: "a \(value.summary)"
    }
  }

  private func words(_ range: PlanningRange) -> String {
    guard range.low < range.high || (range.low == range.high && range.includesLow && range.includesHigh) else {
      return "between \(Self.number(range.low)) and \(Self.number(range.high)), where no number lies"
    }
    if range.includesLow, range.includesHigh { return "from \(Self.number(range.low)) to \(Self.number(range.high))" }
    let low = "\(range.includesLow ? "at least" : "above") \(Self.number(range.low))"
    return "\(low) and \(range.includesHigh ? "at most" : "below") \(Self.number(range.high))"
  }

  private static func number(_ number: Double) -> String {
    number == PlanningRange.most ? "10^15" : shortNumber(number)
  }
}
