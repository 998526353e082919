import Planning

/// The planning functions as LuaCATS definitions, out of the registry that checks their arguments.
enum LuaPlanningTypes {
  /// The definitions of all functions and of the table they stand in.
  static var text: String {
    var out = ""
    for function in PlanningFunction.all {
      out += table("\(owner)_\(function.id)_arguments", "arguments of \(function.id)", function.parameters)
      out += table("\(owner)_\(function.id)", "what \(function.id) gives", function.results)
    }
    out += "---@class (exact) \(owner) formulas of media planning, by named arguments\n"
    for function in PlanningFunction.all {
      out += "---@field \(function.id) fun(arguments: \(owner)_\(function.id)_arguments): \(owner)_\(function.id)"
      out += " \(function.summary) (\(function.source))\n"
    }
    return out + "\n---@type \(owner)\n\(PlanningLibrary.name) = nil\n\n"
  }

  private static let owner = "kolmix.planning"

  private static func table(_ name: String, _ note: String, _ parameters: [PlanningParameter]) -> String {
    var out = "---@class (exact) \(name) \(note)\n"
    for parameter in parameters {
      let type = parameter.isList ? "number[]" : "number"
      out += "---@field \(parameter.name)\(parameter.isOptional ? "?" : "") \(type) \(parameter.note)\n"
    }
    return out + "\n"
  }
}
