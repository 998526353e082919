@testable import LuaRuntime

/// How a step of an attack ended.
enum HostileOutcome: Sendable, Equatable {
  case values([LuaValue])
  case failed(LuaFailure)

  init(_ step: () throws -> [LuaValue]) {
    do {
      self = .values(try step())
    } catch let failure as LuaFailure {
      self = .failed(failure)
    } catch {
      self = .failed(LuaFailure(kind: .host, message: "\(error)"))
    }
  }

  var failure: LuaFailure? {
    if case .failed(let failure) = self { failure } else { nil }
  }

  /// The values as `tostring` gives them, joined by spaces.
  var text: String {
    guard case .values(let values) = self else { return "failed" }
    return values.map { value in
      switch value {
      case .null: "nil"
      case .bool(let bool): "\(bool)"
      case .integer(let integer): "\(integer)"
      case .number(let number): "\(number)"
      case .string(let string): string
      default: value.typeName
      }
    }.joined(separator: " ")
  }

  /// The expectation word of the corpus that a failure answers to; `nil` for an ordinary error of the script.
  var word: String? {
    switch failure?.kind {
    case .instructionLimit, .timeLimit: "E-TIME"
    case .memoryLimit: "E-MEM"
    case .denied: "E-DENY"
    case .value: "E-VALUE"
    default: nil
    }
  }
}
