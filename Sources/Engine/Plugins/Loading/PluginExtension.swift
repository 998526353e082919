import CampaignModel

/// Something a plugin adds that the host calls: a metric, a command, an output format, a brief reader.
public struct PluginExtension: Sendable {
  /// What kind of thing.
  public enum Kind: String, Sendable, CaseIterable {
    case metric, command, format, reader

    /// The key of its function.
    var verb: String {
      switch self {
      case .metric: "compute"
      case .command: "run"
      case .format: "render"
      case .reader: "read"
      }
    }

    /// What findings call it.
    var word: String { self == .format ? "output_format" : rawValue }
  }

  /// What it is.
  public var kind: Kind
  /// Its name, unique among its kind.
  public var id: String
  /// The plugin it belongs to.
  public var plugin: String
  /// Its name for people.
  public var title: LocalizedText
  /// How a command is called: `gmv [RATE]`.
  public var usage: String
  /// File endings: the one a format writes, those a reader reads; without a dot, lower case.
  public var extensions: [String]
  /// What a metric's number is: number, integer, money or percent.
  public var type: FieldType
  /// What a metric counts; empty when its type says it all.
  public var unit: LocalizedText
  /// Where it is declared.
  public var location: SourceLocation
  /// Facts a metric's function reads beside the brief's fields.
  var reads: [Int]
  /// Its function's ordinal.
  var function: Int
  /// The layer it was declared in.
  var layer: Int
}
