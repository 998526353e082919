import BriefReading
import CampaignModel
import RuleModel
import Workspace

/// A loaded pack: everything its files declare, checked and compiled. Immutable; evaluated many times, from many threads.
public struct Pack: Sendable {
  /// The files it was loaded from; workers load them again for their own Lua state.
  let files: PackFiles
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
  /// Reads briefs of this pack.
  public let briefs: BriefReader
  /// Warnings and notes of loading.
  public let diagnostics: [Diagnostic]
  /// Whether any rule calls a Lua function.
  let usesFunctions: Bool
  /// Fields of the brief, by index, that some rule reads.
  let readFields: Set<Int>

  /// SHA-256 of the pack's files.
  public var digest: String { files.digest }
  /// How many rules it has.
  public var ruleCount: Int { ruleSet.rules.count }
  /// How many rules data alone decides.
  public var analysableCount: Int { ruleSet.analysableCount }

  /// Loads a pack, or throws all its errors.
  public static func load(_ files: PackFiles, limits: ScriptLimits = ScriptLimits()) throws(PackErrors) -> Pack {
    try PackLoader(files: files, limits: limits).load().pack
  }
}

/// Everything wrong with a pack that cannot be used, with its warnings, by place.
public struct PackErrors: Error, Sendable {
  /// By place.
  public let diagnostics: [Diagnostic]
}

/// A goal and the brief's field that weighs it.
struct GoalField: Sendable {
  let goal: Goal
  let field: Int
}
