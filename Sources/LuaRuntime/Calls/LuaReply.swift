/// What a function of the host answers. The bridge raises the error of a `failure` after the host's frames are gone.
package enum LuaReply: Sendable {
  case values([LuaValue])
  /// One handle, and the same question has this answer until the state is sealed: it is not asked again. Only for what
  /// a name or a name of a handle stands for.
  case lasting(LuaHandle)
  /// An error at the script's line, with this message.
  case failure(String)

  /// One value.
  package static func value(_ value: LuaValue) -> LuaReply { .values([value]) }
  /// No value.
  package static var nothing: LuaReply { .values([]) }
}
