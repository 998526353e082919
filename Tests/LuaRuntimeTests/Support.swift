import Testing

@testable import LuaRuntime

/// Runs one file and answers what it returns.
func run(_ source: String, in state: LuaState? = nil, file: String = "rules/a.lua") throws(LuaFailure)
  -> LuaValue
{
  let sandbox: LuaState
  if let state { sandbox = state } else { sandbox = try LuaState() }
  return try sandbox.run(file: file, source: Array(source.utf8))
}

/// The failure of running one file.
func failure(of source: String, in state: LuaState? = nil, limits: LuaLimits = LuaLimits()) throws -> LuaFailure {
  let state = try state ?? LuaState(limits: limits)
  return try #require(throws: LuaFailure.self) { try state.run(file: "rules/a.lua", source: Array(source.utf8)) }
}

/// The function a file returns.
func function(_ source: String, in state: LuaState) throws -> LuaFunction {
  guard case .function(let function) = try run(source, in: state) else {
    throw LuaFailure(kind: .host, message: "the file does not return a function")
  }
  return function
}
