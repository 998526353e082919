import LuaRuntime

/// What the Lua of a pack may use: counted steps and bytes, so that answers do not depend on the machine. The clock is
/// only a backstop.
public struct ScriptLimits: Sendable, Hashable {
  /// Steps of running one file while a pack is loaded.
  public var loadSteps: UInt64
  /// Steps of one call of a rule's function.
  public var callSteps: UInt64
  /// Bytes of one worker's Lua state.
  public var memoryBytes: Int
  /// Processor seconds after which a file is stopped, whatever it counted.
  public var loadSeconds: Double
  /// Processor seconds after which a call is stopped, whatever it counted.
  public var callSeconds: Double

  /// The usual limits; rule files of any size people write stay far below them.
  public init(
    loadSteps: UInt64 = 50_000_000, callSteps: UInt64 = 2_000_000, memoryBytes: Int = 64 << 20,
    loadSeconds: Double = 5, callSeconds: Double = 1
  ) {
    self.loadSteps = loadSteps
    self.callSteps = callSteps
    self.memoryBytes = memoryBytes
    self.loadSeconds = loadSeconds
    self.callSeconds = callSeconds
  }

  /// The limit of a call that a failure went over, and how large it is; nil when it was something else.
  func broken(by failure: LuaFailure) -> (kind: String, limit: String)? {
    switch failure.kind {
    case .instructionLimit: ("instructions", String(callSteps))
    case .memoryLimit: ("memory", "\(memoryBytes >> 20) MiB")
    case .timeLimit: ("time", "\(shortNumber(callSeconds)) s")
    default: nil
    }
  }

  var forRuntime: LuaLimits {
    var limits = LuaLimits()
    limits.loadInstructions = loadSteps
    limits.callInstructions = callSteps
    limits.memoryBytes = memoryBytes
    limits.loadSeconds = loadSeconds
    limits.callSeconds = callSeconds
    return limits
  }
}
