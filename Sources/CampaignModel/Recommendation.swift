/// The answer to one brief: what to book, when and why, with everything assumed and everything unknown.
public struct Recommendation: Sendable, Hashable {
  /// Whether there is a mix, and if not why.
  public enum Status: String, Sendable, Hashable {
    /// A mix that can be booked.
    case recommended
    /// A mix, though a function of a rule failed and its say is missing.
    case incomplete
    /// A rule forbids any mix.
    case blocked
    /// No mix fits the money, the contracts and the pins.
    case infeasible
  }

  /// Whether there is a mix.
  public var status: Status
  /// Name of the brief.
  public var name: String
  /// The brief as understood.
  public var brief: [EchoedField]
  /// Tier scheme in use.
  public var scheme: TierScheme
  /// Currency of all money here.
  public var currency: String
  /// What to book; nil when blocked or infeasible.
  public var mix: Mix?
  /// The playbook followed, if any.
  public var playbook: Playbook?
  /// When.
  public var phases: [Phase]
  /// Every rule that fired, in order of precedence.
  public var reasons: [Reason]
  /// Bounds and effects that lost, with what won.
  public var overridden: [Overridden]
  /// Why no mix is given; empty unless blocked.
  public var blocks: [RuleText]
  /// Why nothing fits and what would; nil unless infeasible.
  public var infeasibility: Infeasibility?
  /// Risks to watch.
  public var risks: [AdviceGiven]
  /// Tactics to follow.
  public var tactics: [AdviceGiven]
  /// What to ask the client.
  public var questions: [RuleText]
  /// What was assumed, by whom.
  public var assumptions: [Assumption]
  /// Fields nobody answered and nothing assumed.
  public var unknown: [FieldSchema]
  /// What it is likely to bring; nil without a mix.
  public var forecast: Forecast?
  /// What plugins measure on the mix; empty without one.
  public var metrics: [PluginMetric]
  /// How the tiers compare for this brief; nil without a mix.
  public var comparison: Comparison?
  /// Other mixes, sensitivities and days; nil unless asked for.
  public var options: PlanOptions?
  /// Findings about this evaluation.
  public var diagnostics: [Diagnostic]
  /// What produced the answer.
  public var stamps: Stamps
  /// What the client insists on and what it costs; nil when nothing is, or when nobody asked.
  public var demands: ClientDemands?

  /// An answer without anything yet but its status and its stamps.
  public init(
    status: Status, name: String, brief: [EchoedField], scheme: TierScheme, currency: String, stamps: Stamps
  ) {
    self.status = status
    self.name = name
    self.brief = brief
    self.scheme = scheme
    self.currency = currency
    self.stamps = stamps
    phases = []
    reasons = []
    overridden = []
    blocks = []
    risks = []
    tactics = []
    questions = []
    assumptions = []
    unknown = []
    metrics = []
    diagnostics = []
  }
}

/// One field of the brief as it was understood.
public struct EchoedField: Sendable, Hashable {
  /// The field.
  public var field: FieldSchema
  /// Value and origin.
  public var slot: Slot

  /// A field as understood.
  public init(field: FieldSchema, slot: Slot) {
    self.field = field
    self.slot = slot
  }
}

/// What makes an answer reproducible.
public struct Stamps: Sendable, Hashable {
  /// Version of kolmix.
  public var version: String
  /// Digest of the pack's files.
  public var pack: String
  /// Version of the rate card.
  public var rates: String
  /// Name and version of each plugin.
  public var plugins: [String]

  /// Stamps.
  public init(version: String, pack: String, rates: String, plugins: [String]) {
    self.version = version
    self.pack = pack
    self.rates = rates
    self.plugins = plugins
  }
}
