import CampaignModel
import Notation

/// What environment and workspace file set about the program: flag > environment > workspace > default.
public struct Configuration: Sendable {
  /// Where a value comes from.
  public enum Source: Sendable, Hashable {
    case flag(String)
    case environment(String)
    case workspace(SourceLocation)
    case fallback
  }

  /// A setting's value and where it comes from.
  public struct Resolved: Sendable, Hashable {
    /// What is set.
    public let setting: ProgramSetting
    /// In its usual form; several texts are parted by colons.
    public let text: String
    /// Where it comes from.
    public let source: Source
  }

  /// Everything wrong with what was set.
  public private(set) var problems: [Diagnostic] = []
  private var written: [ProgramSetting: (text: String, source: Source)] = [:]

  /// What a workspace file and the variables of an environment set.
  public init(file: WorkspaceFile, environment: [String: String]) {
    for (setting, found) in file.settings {
      take(found.text, for: setting, from: .workspace(found.location), named: found.location.file, found.location)
    }
    if let location = file.rulesLocation {
      written[.rules] = (file.rules.joined(separator: ":"), .workspace(location))
    }
    for (name, text) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix("KOLMIX_") {
      if let setting = ProgramSetting.allCases.first(where: { $0.variable == name }) {
        take(text, for: setting, from: .environment(name), named: name, nil)
      } else if let near = NearestName.nearest(to: name, in: ProgramSetting.allCases.map(\.variable)) {
        // Other variables with our name are not ours to judge; a near one is a slip.
        problems.append(Diagnostic(.configUnknown, [name], suggestion: near))
      }
    }
  }

  /// A setting's value: what the flag gave, else the environment, else the workspace, else the default.
  public func resolve(_ setting: ProgramSetting, flag: String?, fallback: String) -> Resolved {
    if let flag { return Resolved(setting: setting, text: flag, source: .flag(setting.flag)) }
    guard let (text, source) = written[setting] else {
      return Resolved(setting: setting, text: fallback, source: .fallback)
    }
    return Resolved(setting: setting, text: text, source: source)
  }

  private mutating func take(
    _ text: String, for setting: ProgramSetting, from source: Source, named origin: String, _ place: SourceLocation?
  ) {
    guard let value = setting.value(text) else {
      problems.append(Diagnostic(.configValue, [setting.rawValue, origin, setting.kind.word, text], at: place))
      return
    }
    written[setting] = (value, source)
  }
}
