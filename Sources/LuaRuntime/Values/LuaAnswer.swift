/// What a condition says; its numbers are the bridge's.
package enum LuaAnswer: UInt8, Sendable, Hashable {
  /// nil or nothing, where it can be told from false.
  case none
  /// false; in a row also nil.
  case no
  /// true.
  case yes
  /// Anything else, which is a mistake.
  case other
}
