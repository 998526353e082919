import CampaignModel
import Workspace

/// A plugin somebody wants used, with what they set.
public struct PluginRequest: Sendable {
  /// The plugin.
  public let name: String
  /// Where it was asked for; nil for a command line.
  public let location: SourceLocation?
  package var settings: [WrittenSetting]
  package var limits: [WrittenSetting]

  /// `--plugin NAME`
  public init(name: String) {
    self.name = name
    location = nil
    settings = []
    limits = []
  }

  /// An entry of a workspace file.
  public init(_ use: WorkspaceFile.PluginUse) {
    name = use.name
    location = use.location
    settings = use.settings
    limits = use.limits
  }

  /// What a workspace file, `--plugin` and `--set plugin.key=value` ask for together, each plugin once; settings of the
  /// command line count over the file's.
  public static func all(
    file: WorkspaceFile, named names: [String], set assignments: [String]
  ) throws(Diagnostic) -> [PluginRequest] {
    var requests = file.plugins.map(PluginRequest.init)
    for name in names where !requests.contains(where: { $0.name == name }) {
      requests.append(PluginRequest(name: name))
    }
    for text in assignments {
      guard let dot = text.firstIndex(of: "."), let equals = text.firstIndex(of: "="), dot < equals,
        text.index(after: dot) < equals, dot > text.startIndex
      else { throw Diagnostic(.settingMalformed, [text]) }
      let name = String(text[..<dot])
      guard let index = requests.firstIndex(where: { $0.name == name }) else {
        let used = requests.map(\.name)
        throw Diagnostic(.pluginNotFound, [name, used.isEmpty ? "–" : used.joined(separator: ", ")])
      }
      let key = String(text[text.index(after: dot)..<equals])
      requests[index].settings.append(WrittenSetting(key: key, text: String(text[text.index(after: equals)...])))
    }
    return requests
  }

  /// A plugin with all it needs, as far as that was found, however deep; requests already made keep their settings.
  public static func with(
    needsOf name: String, among folders: [PluginFolder], keeping requests: [PluginRequest]
  ) -> [PluginRequest] {
    var names = [name]
    var next = 0
    while next < names.count {
      if let folder = folders.first(where: { $0.name == names[next] }) {
        let needs = ManifestReader(folder: folder, sink: DiagnosticSink()).manifest()?.needs ?? []
        for need in needs where !names.contains(need.name) { names.append(need.name) }
      }
      next += 1
    }
    return names.map { name in requests.first { $0.name == name } ?? PluginRequest(name: name) }
  }
}
