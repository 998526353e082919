import CampaignModel
import Notation
import Workspace

/// What the Lua of one plugin may use: counted steps and bytes beside what the packs take.
public struct PluginLimits: Sendable, Hashable {
  /// Steps of one call of a plugin's function.
  public var callSteps: UInt64
  /// Bytes a plugin may add to a worker's Lua state, loaded and during a call.
  public var memoryBytes: Int
  /// Steps of running one of its files.
  public var loadSteps: UInt64

  /// The usual limits.
  public init(callSteps: UInt64 = 2_000_000, memoryBytes: Int = 16 << 20, loadSteps: UInt64 = 10_000_000) {
    self.callSteps = callSteps
    self.memoryBytes = memoryBytes
    self.loadSteps = loadSteps
  }

  /// These limits with a plugin's own of the workspace file: `steps`, and `memory` in MiB.
  func with(_ written: [WrittenSetting], of plugin: String, sink: DiagnosticSink) -> PluginLimits {
    var limits = self
    for setting in written {
      guard case .text(let text) = setting.value, let count = try? CountNotation.parse(text), count > 0 else {
        sink.report(
          Diagnostic(
            .wrongRuleValue, [setting.key, plugin, "integer", ""], at: setting.location, excerpt: setting.excerpt))
        continue
      }
      switch setting.key {
      case "steps": limits.callSteps = UInt64(min(max(count, 1_000), 10_000_000_000))
      case "memory": limits.memoryBytes = Int(min(count, 16_384)) << 20
      default:
        sink.report(
          Diagnostic(
            .settingUnknown, [plugin, "limits.\(setting.key)", "memory, steps"], at: setting.location,
            suggestion: NearestName.nearest(to: setting.key, in: ["memory", "steps"]), excerpt: setting.excerpt))
      }
    }
    return limits
  }
}
