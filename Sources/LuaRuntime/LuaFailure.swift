/// Why a script was stopped. Positions come from Lua's call stack, never from the text of a message.
package struct LuaFailure: Error, Sendable, Equatable {
  /// What went wrong.
  package enum Kind: Sendable, Hashable {
    /// The file is not Lua; the position is the parser's.
    case syntax
    /// An ordinary error of the script, or one the host answered.
    case runtime
    /// More steps than ``LuaLimits`` allows.
    case instructionLimit
    /// More bytes than ``LuaLimits`` allows.
    case memoryLimit
    /// The backstop of the wall clock.
    case timeLimit
    /// The script used this name, which is not available or read-only.
    case denied(String)
    /// The value at this path ("result.score") cannot cross to the host.
    case value(String)
    /// The host used the state wrongly, or memory did not suffice to open it.
    case host
  }

  /// One level of the call stack, innermost first.
  package struct Frame: Sendable, Equatable {
    /// What Lua can tell of the function's name; "main chunk" for a file.
    package let name: String
    /// Missing for built-in and host functions.
    package let position: LuaPosition?
  }

  /// What went wrong.
  package let kind: Kind
  /// One line without a position; at most 2 KiB.
  package let message: String
  /// The innermost line of a script that was running.
  package let position: LuaPosition?
  /// At most 24 levels; when there were more, the middle ones are left out.
  package let traceback: [Frame]
  /// How many levels were left out of the middle.
  package let framesLeftOut: Int

  /// A failure with this description.
  package init(
    kind: Kind, message: String, position: LuaPosition? = nil, traceback: [Frame] = [], framesLeftOut: Int = 0
  ) {
    self.kind = kind
    self.message = message
    self.position = position
    self.traceback = traceback
    self.framesLeftOut = framesLeftOut
  }
}
