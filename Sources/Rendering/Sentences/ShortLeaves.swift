import CampaignModel

/// One leaf of a condition for a glance: `audience ≥ 2M`. A denied leaf is shown as its complement.
struct ShortLeaves: Sendable {
  /// Numbers.
  let amounts: AmountWords

  private var names: FieldNames { amounts.names }
  private var words: Catalogue { names.words }

  /// The words and signs.
  func text(_ leaf: LeafOutline, isDenied: Bool) -> String {
    let subject = amounts.text(leaf.subject, .short)
    func signed(_ sign: String, _ denied: String, _ bound: AmountOutline) -> String {
      "\(subject) \(isDenied ? denied : sign) \(amounts.text(bound, .short))"
    }
    switch leaf.question {
    case .atLeast(let bound): return signed("≥", "<", bound)
    case .atMost(let bound): return signed("≤", ">", bound)
    case .above(let bound): return signed(">", "≤", bound)
    case .below(let bound): return signed("<", "≥", bound)
    case .between(let low, let high):
      let ends = [low, high].map { amounts.text($0, .short) }
      let range = low == high ? ends[0] : ends.joined(separator: "…")
      return "\(subject) \(isDenied ? "≠" : "=") \(range)"
    case .flag(let flag): return "\(subject): \(words(flag != isDenied ? .yes : .no))"
    case .known: return words.phrase(isDenied ? .shortNotGiven : .shortGiven, subject)
    case .unknown: return words.phrase(isDenied ? .shortGiven : .shortNotGiven, subject)
    case .contains(let text):
      return words.phrase(isDenied ? .shortMentionsNot : .shortMentions, subject, names.quoted(text))
    case .textIs(let text): return equal(subject, [names.quoted(text)], isDenied)
    case .oneOf(let options): return equal(subject, options.map { names.option($0, .short) }, isDenied)
    case .notOneOf(let options): return equal(subject, options.map { names.option($0, .short) }, !isDenied)
    case .hasAny(let options): return has(subject, options.map { names.option($0, .short) }, " / ", isDenied)
    case .hasAll(let options): return has(subject, options.map { names.option($0, .short) }, " + ", isDenied)
    case .textsHaveAny(let texts): return has(subject, texts.map(names.quoted), " / ", isDenied)
    case .textsHaveAll(let texts): return has(subject, texts.map(names.quoted), " + ", isDenied)
    }
  }

  /// `1B ≤ budget < 3B`, for two leaves on one subject.
  func range(_ low: LeafOutline, _ high: LeafOutline) -> String {
    guard case .atLeast(let from) = low.question, case .below(let to) = high.question else { return "" }
    let subject = amounts.text(low.subject, .short)
    return "\(amounts.text(from, .short)) ≤ \(subject) < \(amounts.text(to, .short))"
  }

  private func equal(_ subject: String, _ values: [String], _ isDenied: Bool) -> String {
    "\(subject) \(isDenied ? "≠" : "=") \(values.joined(separator: " / "))"
  }

  private func has(_ subject: String, _ values: [String], _ mark: String, _ isDenied: Bool) -> String {
    words.phrase(isDenied ? .shortHasNot : .shortHas, subject, values.joined(separator: mark))
  }
}
