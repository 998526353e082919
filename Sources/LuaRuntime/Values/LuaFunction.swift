/// A script's function, kept in the state it was defined in.
///
/// Functions are numbered in the order in which they are handed to the host. Tables are read in a fixed order, so a
/// second state that runs the same files in the same order gives each function the same ordinal.
package struct LuaFunction: Sendable, Hashable {
  /// Counted from 1 in each state.
  package let ordinal: Int32
  /// Where its `function` keyword stands.
  package let defined: LuaPosition?

  package static func == (one: LuaFunction, other: LuaFunction) -> Bool { one.ordinal == other.ordinal }

  package func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }

  /// The function `ordinal` of whatever state it is called in.
  package init(ordinal: Int32, defined: LuaPosition? = nil) {
    self.ordinal = ordinal
    self.defined = defined
  }
}
