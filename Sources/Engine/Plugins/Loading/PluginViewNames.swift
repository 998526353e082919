import LuaRuntime
import Notation

/// What a plugin is told that reads a name its `config` does not have.
struct PluginViewNames {
  let plugins: [PreparedPlugin]

  /// A declared setting without a value is nil; anything else is a mistake with the nearest name. Nil for other views.
  func answer(view: String, key: String) -> LuaReply? {
    guard view.hasSuffix(".config"),
      let plugin = plugins.first(where: { "\($0.name).config" == view })
    else { return nil }
    let known = plugin.manifest.settings.map(\.schema.id)
    if known.contains(key) { return .value(.null) }
    let near = NearestName.nearest(to: key, in: known).map { "; did you mean \"\($0)\"?" } ?? ""
    return .failure("\(view) has no \"\(key)\"\(near)")
  }
}
