import CampaignModel
import LuaRuntime

/// Who declared which name, so that two owners of one name are both told. Packs settle their own affairs by layers; only
/// names a plugin takes part in are looked at.
final class NameClaims {
  private struct Claim {
    let layer: Int
    let location: SourceLocation
  }

  private var claims: [String: Claim] = [:]
  /// How findings call the owner of each layer.
  var owners: [String] = []
  /// Layers from here on are plugins'.
  var firstPlugin = Int.max
  /// By plugin layer: the layers it builds on.
  var needs: [Int: Set<Int>] = [:]

  /// Names of the host that plugins cannot take.
  private static let ownFormats: Set<String> = ["text", "json", "markdown", "md", "csv", "xlsx", "html"]

  /// Claims the names of a declaration; the clash, when one of them has another owner.
  func take(_ declaration: PendingDeclaration) -> Diagnostic? {
    let keyword = declaration.site.keyword
    let name = declaration.site.name ?? ""
    if keyword == "format", declaration.layer >= firstPlugin, Self.ownFormats.contains(name) {
      return declaration.site.diagnostic(
        .pluginClash, ["output_format", name, owner(declaration.layer), "kolmix", "--format"])
    }
    for (kind, name) in names(of: declaration) {
      let key = "\(kind) \(name)"
      if let earlier = claims[key], let clash = clash(kind, name, earlier, declaration) { return clash }
      claims[key] = Claim(layer: declaration.layer, location: declaration.site.location)
    }
    return nil
  }

  private func clash(
    _ kind: String, _ name: String, _ earlier: Claim, _ declaration: PendingDeclaration
  ) -> Diagnostic? {
    let layer = declaration.layer
    guard earlier.layer != layer, layer >= firstPlugin else { return nil }
    let isMeant = declaration.table["replaces"] == .bool(true) || kind == "retire" || kind == "settings"
    if isMeant, earlier.layer < firstPlugin || needs[layer]?.contains(earlier.layer) == true { return nil }
    let word = kind == "format" ? "output_format" : kind
    let path = kind == "settings" ? name : ""
    return declaration.site.diagnostic(
      .pluginClash, [word, name, owner(layer), owner(earlier.layer), earlier.location.description], path: path)
  }

  /// Facts and fields share their names; settings are claimed key by key; a reader claims its endings too.
  private func names(of declaration: PendingDeclaration) -> [(kind: String, name: String)] {
    let name = declaration.site.name ?? ""
    switch declaration.site.keyword {
    case "test": return []
    case "field", "fact": return [("field", name)]
    case "settings": return declaration.table.named.map { ("settings", $0.key) }
    case "extend":
      let fallback = declaration.table["default"] == nil ? [] : [("extend", "\(name) default")]
      guard case .table(let values) = declaration.table["values"] else { return fallback }
      return fallback
        + values.list.map { value in
          guard case .table(let option) = value else { return ("extend", "\(name) \(value.summary)") }
          return ("extend", "\(name) \(option["id"]?.summary ?? "")")
        }
    case "reader":
      guard case .table(let endings) = declaration.table["extensions"] else { return [("reader", name)] }
      return [("reader", name)] + endings.list.map { ("reader", ".\($0.summary)") }
    default: return [(declaration.site.keyword, name)]
    }
  }

  private func owner(_ layer: Int) -> String {
    guard owners.indices.contains(layer) else { return "–" }
    return layer >= firstPlugin ? "plugin \"\(owners[layer])\"" : owners[layer]
  }
}
