import CampaignModel

/// One declaration of a plugin, as `kolmix plugins info` lists it.
public struct PluginContent: Sendable {
  /// The plugin.
  public let plugin: String
  /// The declaring word: `rule`, `metric`…
  public let keyword: String
  /// Its name; empty for settings.
  public let name: String
  /// Its title, where it has one.
  public let title: LocalizedText
  /// Where it stands.
  public let location: SourceLocation

  init(_ declaration: PendingDeclaration, plugin: String) {
    self.plugin = plugin
    keyword = declaration.site.keyword
    name = declaration.site.name ?? ""
    location = declaration.site.location
    title =
      declaration.table["title"] == nil
      ? LocalizedText()
      : TableReader(declaration.table, site: declaration.site, sink: DiagnosticSink()).localized("title")
  }
}
