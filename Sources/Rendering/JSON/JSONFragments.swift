import CampaignModel

/// Ready bytes of what answers of one pack say again and again: texts of rules, advice, fields, common assumptions. Used by one
/// thread. What is kept is compared with what is to be written, so that the bytes are always those of writing it anew.
package final class JSONFragments {
  private var reasons: [String: (reason: Reason, bytes: [UInt8])] = [:]
  private var advice: [String: (advice: Advice, bytes: [UInt8])] = [:]
  private var fields: [String: (field: FieldSchema, bytes: [UInt8])] = [:]
  private var texts: [RuleText: [UInt8]] = [:]
  private var assumptions: [AssumptionKey: [UInt8]] = [:]
  private var scheme: (scheme: TierScheme, bytes: [UInt8])?

  /// Most entries of a kind; beyond it a fragment is written anew each time, so that memory stays flat.
  private static let limit = 8192

  /// What an assumption's bytes depend on.
  private struct AssumptionKey: Hashable {
    let field: String?
    let value: FieldValue?
    let note: AssumptionNote?
    let rule: String?
    let scheme: String
    let currency: String
  }

  /// Nothing kept yet.
  package init() {}

  /// What stands in many answers.
  enum Subject {
    /// The members of a reason that are the same whenever its rule fires.
    case reason(Reason)
    case advice(Advice)
    /// A field nobody answered.
    case field(FieldSchema)
    case text(RuleText)
    case scheme(TierScheme)
    case assumption(Assumption, Recommendation)
  }

  /// The bytes kept of a subject.
  func kept(_ subject: Subject) -> [UInt8]? {
    switch subject {
    case .reason(let reason):
      guard let kept = reasons[reason.rule], kept.reason.title == reason.title, kept.reason.reason == reason.reason,
        kept.reason.location == reason.location, kept.reason.source == reason.source,
        kept.reason.priority == reason.priority
      else { return nil }
      return kept.bytes
    case .advice(let given): return advice[given.id].flatMap { $0.advice == given ? $0.bytes : nil }
    case .field(let field):
      guard let kept = fields[field.id], kept.field.title == field.title, kept.field.question == field.question else {
        return nil
      }
      return kept.bytes
    case .text(let text): return texts[text]
    case .scheme(let wanted): return scheme.flatMap { $0.scheme == wanted ? $0.bytes : nil }
    case .assumption(let assumption, let answer): return assumptions[key(assumption, answer)]
    }
  }

  /// Keeps the bytes of a subject.
  func keep(_ bytes: [UInt8], of subject: Subject) {
    switch subject {
    case .reason(let reason): if reasons.count < Self.limit { reasons[reason.rule] = (reason, bytes) }
    case .advice(let given): if advice.count < Self.limit { advice[given.id] = (given, bytes) }
    case .field(let field): if fields.count < Self.limit { fields[field.id] = (field, bytes) }
    case .text(let text): if texts.count < Self.limit { texts[text] = bytes }
    case .scheme(let scheme): self.scheme = (scheme, bytes)
    case .assumption(let assumption, let answer):
      if assumptions.count < Self.limit { assumptions[key(assumption, answer)] = bytes }
    }
  }

  private func key(_ assumption: Assumption, _ answer: Recommendation) -> AssumptionKey {
    AssumptionKey(
      field: assumption.field?.id, value: assumption.value, note: assumption.note, rule: assumption.rule,
      scheme: answer.scheme.id, currency: answer.currency)
  }
}
