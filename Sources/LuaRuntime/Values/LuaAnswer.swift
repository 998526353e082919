/// What a condition says; its numbers are the bridge's.
package enum LuaAnswer: UInt8, Sendable, Hashable {
  /// nil or nothing.
  case none
  /// false.
  case no
  /// true.
  case yes
  /// Anything else, which is a mistake.
  case other
}
