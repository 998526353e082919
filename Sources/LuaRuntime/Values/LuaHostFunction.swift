/// A function of the host that scripts can be given, made by ``LuaState/makeFunction(_:_:)``.
package struct LuaHostFunction: Sendable, Hashable {
  /// Counted from 0 in each state.
  package let id: Int32
  /// What errors call it.
  package let name: String
}
