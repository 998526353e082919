/// The arguments of one call, read and checked by name.
package struct PlanningArguments: Sendable {
  /// The longest list a function takes; a plan has no more vehicles, posts or weeks.
  package static let mostItems = 1000

  private let function: String
  private let values: [String: PlanningValue]

  /// The arguments with defaults filled in. Throws for names the function does not know, needed ones left out and lists
  /// in the place of numbers.
  package init(
    _ given: [String: PlanningValue], for parameters: [PlanningParameter], of function: String
  ) throws(PlanningFault) {
    let known = Set(parameters.map(\.name))
    for name in given.keys.sorted() where !known.contains(name) {
      throw PlanningFault(function: function, argument: name, cause: .unknown)
    }
    var values = given
    for parameter in parameters {
      guard let value = given[parameter.name] ?? parameter.standard else {
        if parameter.isOptional { continue }
        throw PlanningFault(function: function, argument: parameter.name, cause: .missing)
      }
      guard (value.list != nil) == parameter.isList else {
        throw PlanningFault(function: function, argument: parameter.name, value: value.number, cause: .wrongKind)
      }
      values[parameter.name] = value
    }
    self.function = function
    self.values = values
  }

  /// Whether an optional argument was given.
  package func has(_ name: String) -> Bool { values[name] != nil }

  /// A number within `range`.
  package func number(_ name: String, in range: PlanningRange) throws(PlanningFault) -> Double {
    guard let value = values[name]?.number else {
      throw PlanningFault(function: function, argument: name, cause: .missing)
    }
    return try check(value, name, range)
  }

  /// A whole number within `range`, which has to fit `Int`.
  package func count(_ name: String, in range: ClosedRange<Int>) throws(PlanningFault) -> Int {
    let bounds = PlanningRange(Double(range.lowerBound), Double(range.upperBound))
    let value = try number(name, in: bounds)
    guard value == value.rounded() else {
      throw PlanningFault(function: function, argument: name, value: value, cause: .notWhole(bounds))
    }
    return Int(value)
  }

  /// A list of 1…1,000 numbers within `range`, of `count` numbers when that is given.
  package func list(_ name: String, in range: PlanningRange, count: Int? = nil) throws(PlanningFault) -> [Double] {
    guard let list = values[name]?.list else {
      throw PlanningFault(function: function, argument: name, cause: .missing)
    }
    for allowed in [count.map { $0...$0 }, 1...Self.mostItems].compactMap(\.self) where !allowed.contains(list.count) {
      throw PlanningFault(
        function: function, argument: name, value: Double(list.count), cause: .length(allowed))
    }
    for value in list { _ = try check(value, name, range) }
    return list
  }

  private func check(_ value: Double, _ name: String, _ range: PlanningRange) throws(PlanningFault) -> Double {
    guard range.contains(value) else {
      throw PlanningFault(function: function, argument: name, value: value, cause: .outside(range))
    }
    return value
  }
}
