/// A host object as scripts see it: a locked userdata whose every operation asks the host.
package struct LuaHandle: Sendable, Hashable {
  /// The kind it was defined under with ``LuaState/define(handleKind:_:)``.
  package let kind: UInt8
  /// The host's own number for the object.
  package let id: Int32

  /// The object `id` of a kind.
  package init(kind: UInt8, id: Int32) {
    self.kind = kind
    self.id = id
  }
}
