/// What a function of the host answers. The bridge raises the error of a `failure` after the host's frames are gone.
package enum LuaReply: Sendable {
  case values([LuaValue])
  /// An error at the script's line, with this message.
  case failure(String)

  /// One value.
  package static func value(_ value: LuaValue) -> LuaReply { .values([value]) }
  /// No value.
  package static var nothing: LuaReply { .values([]) }
}
