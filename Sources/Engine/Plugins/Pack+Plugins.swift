import CampaignModel

/// What a pack says of its plugins.
extension Pack {
  /// The manifests of its plugins, in order of loading.
  public var manifests: [PluginManifest] { plugins.map(\.manifest) }

  /// What its plugins measure on a mix.
  public var metrics: [PluginExtension] { extensions.filter { $0.kind == .metric } }

  /// Commands its plugins offer to a session.
  public var commands: [PluginExtension] { extensions.filter { $0.kind == .command } }

  /// Output formats its plugins offer.
  public var formats: [PluginExtension] { extensions.filter { $0.kind == .format } }

  /// Brief readers its plugins offer.
  public var readers: [PluginExtension] { extensions.filter { $0.kind == .reader } }

  /// The plugin's reader for a file by its ending; nil for endings the program reads itself.
  public func reader(ofFile name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard !["yaml", "yml", "json"].contains(ending) else { return nil }
    return readers.first { $0.extensions.contains(ending) }?.id
  }

  /// What a call of a function declared in a layer may use.
  func limits(ofLayer layer: Int) -> ScriptLimits {
    let index = layer - layers.count
    guard plugins.indices.contains(index) else { return limits }
    var own = limits
    own.callSteps = plugins[index].limits.callSteps
    own.memoryBytes = plugins[index].limits.memoryBytes
    return own
  }

  /// Costs of plugins none of whose functions were ever called.
  var idleCosts: [PluginCost] { plugins.map { PluginCost($0) } }
}
