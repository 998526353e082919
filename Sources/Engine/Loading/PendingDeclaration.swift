import LuaRuntime

/// A declaration whose table was read but whose references can be settled only when all files have run.
struct PendingDeclaration {
  let site: DeclarationSite
  let table: LuaTable
  /// The pack it stands in, from 0 in the order packs are layered.
  var layer = 0
}
