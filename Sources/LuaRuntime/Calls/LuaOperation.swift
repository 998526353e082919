/// An operator of the language used on a handle.
///
/// Raw values are the bridge's numbering. `equal` is only asked of two handles that are not the same object, and Lua
/// turns the answers to `equal`, `less` and `lessOrEqual` into booleans. `a > b` arrives as `less` with the operands
/// exchanged.
package enum LuaOperation: Int32, Sendable, CaseIterable {
  case add, subtract, multiply, divide, modulo, power, negate, floorDivide
  case bitAnd, bitOr, bitXor, shiftLeft, shiftRight, bitNot
  case concatenate, length, equal, less, lessOrEqual
  /// `handle(…)`: the handle is the first operand. `object.name:method(x)` gives handle, self, x.
  case call
  /// `handle[key] = value`: handle, key, value.
  case assign
}
