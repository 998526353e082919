import BriefReading
import CampaignModel
import RuleModel
import Workspace

/// A loaded pack: everything its files declare, checked and compiled. Immutable; evaluated many times, from many threads.
public struct Pack: Sendable {
  /// The packs it was loaded from, later ones laid over earlier ones; workers load them again for their own Lua state.
  let layers: [PackFiles]
  /// Plugins loaded after them, in order; each is a layer of its own.
  let plugins: [PreparedPlugin]
  /// What the plugins add that the host calls.
  let extensions: [PluginExtension]
  /// All that the plugins declare, in order.
  public let contents: [PluginContent]
  /// What its Lua may use.
  let limits: ScriptLimits
  /// The fields of a brief.
  public let schema: BriefSchema
  /// Goals with the index of their field.
  let goals: [GoalField]
  /// Tier schemes, in order.
  public let schemes: [TierScheme]
  /// The rate card in use.
  public let rates: RateCard
  /// Choices and constants.
  public let settings: Settings
  /// Tactics by id.
  let tactics: [String: Advice]
  /// Risks by id.
  let risks: [String: Advice]
  /// Playbooks by id.
  let playbooks: [String: Playbook]
  /// The rules.
  let ruleSet: RuleSet
  /// The pack's own tests.
  public let tests: [PackTest]
  /// The layer whose tests these are.
  let testedLayer: Int
  /// Reads briefs of this pack.
  public let briefs: BriefReader
  /// Warnings and notes of loading.
  public internal(set) var diagnostics: [Diagnostic]
  /// Whether any rule calls a Lua function.
  let usesFunctions: Bool
  /// Fields of the brief, by index, that some rule reads.
  let readFields: Set<Int>

  /// SHA-256 of the pack's files; of several packs and plugins that of their digests in order. Every answer carries it.
  public let digest: String
  /// Name and version of each plugin, in order of loading, as answers are stamped.
  public let pluginStamps: [String]

  /// Version of the engine that loaded it.
  public var version: String { engineVersion }
  /// How many rules it has.
  public var ruleCount: Int { ruleSet.rules.count }
  /// How many rules data alone decides.
  public var analysableCount: Int { ruleSet.analysableCount }

  /// The digest of packs and plugins together.
  static func digest(of layers: [PackFiles], _ plugins: [PreparedPlugin]) -> String {
    guard layers.count + plugins.count > 1 else { return layers.first?.digest ?? "" }
    var digest = Digest()
    for layer in layers { digest.add(name: "pack", content: Array(layer.digest.utf8)) }
    for plugin in plugins { digest.add(name: "plugin", content: Array(plugin.digest.utf8)) }
    return digest.hex()
  }

  /// What rules can advise, by name: tactics, risks and templates of phases.
  public var advice: (tactics: [Advice], risks: [Advice], playbooks: [Playbook]) {
    (
      tactics.values.sorted { $0.id < $1.id }, risks.values.sorted { $0.id < $1.id },
      playbooks.values.sorted { $0.id < $1.id }
    )
  }
  /// The rules as people read them, by precedence; made anew at every call.
  public func ruleOutlines() -> [RuleOutline] { ruleSet.rules.map(RuleOutliner(pack: self).outline) }

  /// Loads a pack, or throws all its errors.
  public static func load(_ files: PackFiles, limits: ScriptLimits = ScriptLimits()) throws(PackErrors) -> Pack {
    try load([files], limits: limits)
  }

  /// Loads packs laid over each other, later ones over earlier ones, or throws all their errors. With `comparing` false
  /// rules are not compared with each other, so that a pack with nothing but conflicts between rules can be looked at.
  public static func load(
    _ layers: [PackFiles], limits: ScriptLimits = ScriptLimits(), comparing: Bool = true
  ) throws(PackErrors) -> Pack {
    try PackLoader(layers: layers, limits: limits, comparesRules: comparing).load().pack
  }
}

/// Everything wrong with a pack that cannot be used, with its warnings, by place.
public struct PackErrors: Error, Sendable {
  /// By place.
  public let diagnostics: [Diagnostic]

  /// Everything wrong.
  public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

/// A goal and the brief's field that weighs it.
struct GoalField: Sendable {
  let goal: Goal
  let field: Int
}
