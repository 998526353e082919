/// What differs between two answers to one brief, as far as a client would notice: whether there is a mix, what is booked,
/// when, at what price, what is advised, warned of, asked and assumed. Texts are compared by what they name.
public struct AnswerDifference: Sendable, Hashable {
  /// Something before and after.
  public struct Pair<Value: Sendable & Hashable>: Sendable, Hashable {
    /// In the first answer.
    public var old: Value
    /// In the second answer.
    public var new: Value

    /// Something before and after.
    public init(_ old: Value, _ new: Value) {
      self.old = old
      self.new = new
    }
  }

  /// Things said in one of the answers only.
  public struct Switched<Value: Sendable & Hashable>: Sendable, Hashable {
    /// Only in the second.
    public var on: [Value]
    /// Only in the first.
    public var off: [Value]

    /// Whether both say the same.
    public var isEmpty: Bool { on.isEmpty && off.isEmpty }

    init(_ old: [Value], _ new: [Value]) {
      on = new.filter { !old.contains($0) }
      off = old.filter { !new.contains($0) }
    }
  }

  /// One tier in both answers; nil where it has no mix, or no such tier.
  public struct TierPair: Sendable, Hashable {
    /// The tier's id.
    public var tier: String
    /// Its name for people.
    public var title: LocalizedText
    /// As booked in the first answer.
    public var old: Figures?
    /// As booked in the second answer.
    public var new: Figures?
  }

  /// What is booked of a tier.
  public struct Figures: Sendable, Hashable {
    /// Points the rules give.
    public var points: Double
    /// Share of spend the rules aim at, 0…1.
    public var target: Double
    /// Share of spend, 0…1.
    public var share: Double
    /// Creators.
    public var count: Int
    /// What they cost.
    public var spend: Money
  }

  /// A value some rule assumed, in one answer or in both.
  public struct Assumed: Sendable, Hashable {
    /// The field.
    public var field: FieldSchema
    /// The value in each answer; nil where nothing is assumed.
    public var values: Pair<FieldValue?>
  }

  /// Status, when it differs.
  public var status: Pair<Recommendation.Status>?
  /// Tiers of which anything differs, in the order of the second answer.
  public var tiers: [TierPair] = []
  /// Titles of the playbooks, when they differ.
  public var playbook: Pair<LocalizedText?>?
  /// Lines, reserve and money left over that differ, by id: `line.boost`, `reserve`, `unallocated`.
  public var money: [String: Pair<Money>] = [:]
  /// People reached, when it differs.
  public var reach: Pair<Int64>?
  /// Weeks and creators of phases.
  public var hasOtherPhases = false
  /// Tactics.
  public var tactics: Switched<LocalizedText>
  /// Risks.
  public var risks: Switched<LocalizedText>
  /// Questions to the client.
  public var questions: Switched<LocalizedText>
  /// Why nothing may be recommended.
  public var blocks: Switched<LocalizedText>
  /// What is assumed.
  public var assumed: [Assumed] = []
  /// Rules that fire in one of the answers only; they alone make no difference.
  public var rules: Switched<String>

  /// Compares two answers.
  public init(_ old: Recommendation, _ new: Recommendation) {
    tactics = Switched(old.tactics.map(\.advice.id), new.tactics.map(\.advice.id)).titled(old.tactics, new.tactics)
    risks = Switched(old.risks.map(\.advice.id), new.risks.map(\.advice.id)).titled(old.risks, new.risks)
    questions = Switched(old.questions.map(\.text), new.questions.map(\.text))
    blocks = Switched(old.blocks.map(\.text), new.blocks.map(\.text))
    rules = Switched(old.reasons.map(\.rule), new.reasons.map(\.rule))
    if old.status != new.status { status = Pair(old.status, new.status) }
    tiers = Self.tiers(old.mix, new.mix)
    if old.playbook?.id != new.playbook?.id { playbook = Pair(old.playbook?.title, new.playbook?.title) }
    if let one = old.mix, let two = new.mix {
      money = Self.money(one, two)
      hasOtherPhases = old.phases.map(Self.dates) != new.phases.map(Self.dates)
    }
    if let one = old.forecast?.reach, let two = new.forecast?.reach, one != two { reach = Pair(one, two) }
    assumed = Self.assumed(old, new)
  }

  /// Whether a client would notice nothing.
  public var isEmpty: Bool {
    status == nil && tiers.isEmpty && playbook == nil && money.isEmpty && reach == nil && !hasOtherPhases
      && tactics.isEmpty && risks.isEmpty && questions.isEmpty && blocks.isEmpty && assumed.isEmpty
  }

  private static func tiers(_ old: Mix?, _ new: Mix?) -> [TierPair] {
    guard old != nil || new != nil else { return [] }
    let bookings = (new?.tiers ?? []) + (old?.tiers ?? [])
    var told: Set<String> = []
    return bookings.compactMap { booking in
      let id = booking.tier.id
      guard told.insert(id).inserted else { return nil }
      func figures(_ mix: Mix?) -> Figures? {
        mix?.tiers.first { $0.tier.id == id }.map {
          Figures(
            points: $0.points, target: $0.targetShare, share: $0.share, count: $0.count, spend: $0.spend)
        }
      }
      let pair = TierPair(tier: id, title: booking.tier.title, old: figures(old), new: figures(new))
      return pair.old == pair.new ? nil : pair
    }
  }

  private static func money(_ old: Mix, _ new: Mix) -> [String: Pair<Money>] {
    var found: [String: Pair<Money>] = [:]
    func compare(_ id: String, _ one: Money, _ two: Money) { if one != two { found[id] = Pair(one, two) } }
    compare("reserve", old.reserve, new.reserve)
    compare("unallocated", old.unallocated, new.unallocated)
    for id in Set((old.lines + new.lines).map(\.id)) {
      func amount(_ mix: Mix) -> Money { mix.lines.first { $0.id == id }?.amount ?? .zero }
      compare("line.\(id)", amount(old), amount(new))
    }
    return found
  }

  private static func dates(_ phase: Phase) -> [String] {
    [phase.template.id, "\(phase.fromWeek)", "\(phase.toWeek)"]
  }

  private static func assumed(_ old: Recommendation, _ new: Recommendation) -> [Assumed] {
    func isAssumed(_ slot: Slot) -> Bool { if case .assumed = slot.origin { true } else { slot.origin == .fallback } }
    var fields: [FieldSchema] = []
    for echoed in new.brief + old.brief
    where isAssumed(echoed.slot) && !fields.contains(where: { $0.id == echoed.field.id }) {
      fields.append(echoed.field)
    }
    return fields.compactMap { field in
      func echoed(_ answer: Recommendation) -> EchoedField? { answer.brief.first { $0.field.id == field.id } }
      let (one, two) = (echoed(old), echoed(new))
      let isSame =
        one.map { $0.field.name(of: $0.slot.value) } == two.map { $0.field.name(of: $0.slot.value) }
      return isSame ? nil : Assumed(field: field, values: Pair(one?.slot.value, two?.slot.value))
    }
  }
}

extension AnswerDifference.Switched<String> {
  /// The same with titles for ids.
  fileprivate func titled(_ old: [AdviceGiven], _ new: [AdviceGiven]) -> AnswerDifference.Switched<LocalizedText> {
    var titled = AnswerDifference.Switched<LocalizedText>([], [])
    titled.on = on.compactMap { id in new.first { $0.advice.id == id }?.advice.title }
    titled.off = off.compactMap { id in old.first { $0.advice.id == id }?.advice.title }
    return titled
  }
}

extension FieldSchema {
  /// A value with options named, so that lists of options in another order do not matter.
  fileprivate func name(of value: FieldValue?) -> [String] {
    switch value {
    case nil: return []
    case .choice(let index): return [values.indices.contains(index) ? values[index].id : "\(index)"]
    case .set(let bits):
      return values.indices.prefix(64).filter { bits & (1 << UInt64($0)) != 0 }.map { values[$0].id }.sorted()
    case let value?: return ["\(value)"]
    }
  }
}
