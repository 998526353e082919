/// A number a plugin forecasts for a mix, beside the forecast of the host.
public struct PluginMetric: Sendable, Hashable {
  /// The plugin that computed it.
  public var plugin: String
  /// Its id; review rules read it as `metric.<id>`.
  public var id: String
  /// Its name for people.
  public var title: LocalizedText
  /// How to show it: a number, an integer, money or a percent (a fraction).
  public var type: FieldType
  /// What it counts, `orders`; empty when the type says it all.
  public var unit: LocalizedText
  /// The number, finite; money in currency units.
  public var value: Double

  /// A metric of a mix.
  public init(
    plugin: String, id: String, title: LocalizedText, type: FieldType, unit: LocalizedText = LocalizedText(),
    value: Double
  ) {
    self.plugin = plugin
    self.id = id
    self.title = title
    self.type = type
    self.unit = unit
    self.value = value
  }
}
