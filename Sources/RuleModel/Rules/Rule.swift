import CampaignModel

/// Condition → effects, with a title, a reason and a source.
package struct Rule: Sendable, Hashable {
  /// Its name.
  package var id: String
  /// Its title in both languages.
  package var title: LocalizedText
  /// Why it exists.
  package var reason: LocalizedText
  /// Where its knowledge comes from.
  package var source: String
  /// Salience: higher first.
  package var priority: Int
  /// When it fires.
  package var condition: Condition
  /// What it does.
  package var effects: [Effect]
  /// Where it stands.
  package var location: SourceLocation
  /// When it is evaluated.
  package var stratum: Stratum
  /// Facts that its effects read, and that so must have a value for it to fire.
  package var requires: [Int]
  /// The decision table it is a row of, and its place there.
  package var table: TableRow?
  /// Facts its functions may infer, beside those its effects do.
  package var mayInfer: [Int] = []
  /// Facts its functions read beside the brief's.
  package var declaredReads: [Int] = []
  /// The pack it comes from, from 0 in the order packs are layered.
  package var layer = 0
  /// Where the rule of an earlier pack stands that this one replaces.
  package var replaces: SourceLocation?

  /// A rule; its stratum and requirements follow from its parts.
  package init(
    id: String, title: LocalizedText, reason: LocalizedText, source: String, priority: Int, condition: Condition,
    effects: [Effect], location: SourceLocation, stratum: Stratum
  ) {
    self.id = id
    self.title = title
    self.reason = reason
    self.source = source
    self.priority = priority
    self.condition = condition
    self.effects = effects
    self.location = location
    self.stratum = stratum
    var required: [Int] = []
    for fact in effects.flatMap(\.reads) where !required.contains(fact) { required.append(fact) }
    requires = required
  }

  /// Whether it fires; a missing fact its effects read leaves it undecided.
  package func truth(in facts: FactVector, call: (Int) -> Truth) -> Truth {
    let missing = requires.contains { !facts.present[$0] }
    let truth = condition.truth(in: facts, call: call)
    return missing ? truth.and(.unknown) : truth
  }

  /// Whether data alone decides it, in condition and effects.
  package var isAnalysable: Bool {
    condition.isAnalysable && !effects.contains { if case .apply = $0 { true } else { false } }
  }

  /// What decides when it is evaluated.
  package var part: Stratification.Part {
    var part = Stratification.Part(
      reads: Set(condition.reads + requires + declaredReads), infers: Set(mayInfer), assumes: false,
      settlesMoney: false)
    for effect in effects {
      switch effect {
      case .infer(let fact, _): part.infers.insert(fact)
      case .assume, .dropGoal: part.assumes = true
      case .line, .scale: part.settlesMoney = true
      default: break
      }
    }
    return part
  }
}
