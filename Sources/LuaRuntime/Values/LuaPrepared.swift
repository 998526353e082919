/// A read-only view made by ``LuaState/prepare(view:named:strict:)``: built once, passed to many calls, dead once released.
package struct LuaPrepared: Sendable, Hashable {
  let id: Int32
}
