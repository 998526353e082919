/// What an editor with a Lua language server needs to complete and check rule files of a workspace.
public struct EditorFiles {
  /// By path within the workspace.
  public let files: [(path: String, text: String)]

  /// For a pack with its plugins.
  public init(pack: Pack) {
    files = [
      (".luarc.json", Self.settings), (".kolmix/types/language.lua", LuaTypes.text),
      (".kolmix/types/pack.lua", LuaFieldTypes(pack: pack).text),
    ]
  }

  private static let settings = """
    {
      "runtime.version": "Lua 5.4",
      "runtime.builtin": {
        "coroutine": "disable", "debug": "disable", "ffi": "disable", "io": "disable", "jit": "disable",
        "os": "disable", "package": "disable", "table.clear": "disable", "table.new": "disable"
      },
      "workspace.library": [".kolmix/types"],
      "workspace.checkThirdParty": false,
      "diagnostics.disable": ["lowercase-global"]
    }

    """
}
