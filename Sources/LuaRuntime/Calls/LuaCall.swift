/// A call from a script to a function of the host.
package struct LuaCall {
  /// The arguments by value.
  package let arguments: [LuaValue]
  /// The line of the script that made the call.
  package let position: LuaPosition?

  /// The argument at `index`, counted from 0; `.null` when it was left out.
  package subscript(index: Int) -> LuaValue { arguments.indices.contains(index) ? arguments[index] : .null }
}
