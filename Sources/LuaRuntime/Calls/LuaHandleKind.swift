/// How handles of one kind behave.
package struct LuaHandleKind {
  /// What `tostring` and messages call such a handle.
  package let typeName: String
  /// `handle[key]`; the call's arguments are the handle and the key.
  package let index: (LuaHandle, LuaValue, LuaCall) -> LuaReply
  /// An operator with a handle of this kind among its operands, which are the call's arguments. For an operator between
  /// two kinds, the left one's kind is asked.
  package let operate: (LuaOperation, LuaCall) -> LuaReply

  /// A kind with these behaviours; what is left out is an error that names the type.
  package init(
    typeName: String,
    index: ((LuaHandle, LuaValue, LuaCall) -> LuaReply)? = nil,
    operate: ((LuaOperation, LuaCall) -> LuaReply)? = nil
  ) {
    self.typeName = typeName
    self.index = index ?? { _, _, _ in .failure("a \(typeName) has no fields") }
    self.operate = operate ?? { operation, _ in .failure("a \(typeName) does not support '\(operation)'") }
  }
}
