import CampaignModel

/// One leaf of a condition as part of a sentence. A denied leaf, as inside `none`, is worded as its complement, which is
/// just as undecided where a value is missing.
struct LeafSentences: Sendable {
  /// Numbers.
  let amounts: AmountWords

  private var names: FieldNames { amounts.names }
  private var words: Catalogue { names.words }

  /// The words.
  func text(_ leaf: LeafOutline, isDenied: Bool) -> String {
    if let goal = goal(leaf, isDenied) { return goal }
    switch leaf.question {
    case .atLeast, .atMost, .above, .below, .between: return comparison(leaf, isDenied)
    case .flag(let flag):
      return words.phrase((flag != isDenied) ? .flagYes : .flagNo, noun(leaf.subject))
    case .known: return presence(leaf.subject, isDenied ? (.notGiven, .notAnswered) : (.given, .answered))
    case .unknown: return presence(leaf.subject, isDenied ? (.given, .answered) : (.notGiven, .notAnswered))
    case .oneOf(let options): return choice(leaf, options.map { names.option($0, .sentence) }, isDenied)
    case .notOneOf(let options): return choice(leaf, options.map { names.option($0, .sentence) }, !isDenied)
    case .textIs(let text): return choice(leaf, [names.quoted(text)], isDenied)
    case .hasAny(let options): return has(leaf, options.map { names.option($0, .sentence) }, isDenied)
    case .textsHaveAny(let texts): return has(leaf, texts.map(names.quoted), isDenied)
    case .hasAll(let options): return hasAll(leaf, options.map { names.option($0, .sentence) }, isDenied)
    case .textsHaveAll(let texts): return hasAll(leaf, texts.map(names.quoted), isDenied)
    case .contains(let text):
      return words.phrase(
        isDenied ? .mentionsNot : .mentions, subject(leaf.subject, isDenied ? .ignore : .mention), names.quoted(text))
    }
  }

  /// `the budget is at least 1B ₫ and below 3B ₫`, for two leaves on one subject.
  func range(_ low: LeafOutline, _ high: LeafOutline) -> String {
    guard case .atLeast(let from) = low.question, case .below(let to) = high.question,
      !AmountWords.isDate(low.subject)
    else { return names.series([text(low, isDenied: false), text(high, isDenied: false)], .and) }
    let field = field(low.subject)
    return words.phrase(
      .range, subject(low.subject, .be), amounts.text(from, .sentence, unitOf: field),
      amounts.text(to, .sentence, unitOf: field))
  }

  /// `trust is among the goals`, for a goal that weighs more than nothing.
  private func goal(_ leaf: LeafOutline, _ isDenied: Bool) -> String? {
    guard case .field(let field) = leaf.subject, field.role == .goal, case .above(.constant(0, _)) = leaf.question
    else { return nil }
    return words.phrase(isDenied ? .isNoGoal : .isGoal, names.title(field))
  }

  private func comparison(_ leaf: LeafOutline, _ isDenied: Bool) -> String {
    let kind = kind(leaf.subject)
    let subject = subject(leaf.subject, .be)
    func bound(_ amount: AmountOutline) -> String { amounts.text(amount, .sentence, unitOf: field(leaf.subject)) }
    switch leaf.question {
    case .between(let low, let high) where low == high:
      return words.phrase(isDenied ? .notExactly : .exactly, subject, bound(low))
    case .between(let low, let high):
      return words.phrase(isDenied ? kind.outside : .between, subject, bound(low), bound(high))
    case .atLeast(let value): return words.phrase(isDenied ? kind.below : kind.atLeast, subject, bound(value))
    case .atMost(let value): return words.phrase(isDenied ? kind.above : kind.atMost, subject, bound(value))
    case .above(let value): return words.phrase(isDenied ? kind.atMost : kind.above, subject, bound(value))
    case .below(let value): return words.phrase(isDenied ? kind.atLeast : kind.below, subject, bound(value))
    default: return subject
    }
  }

  /// The comparisons that fit what is compared.
  private struct Comparisons {
    let atLeast, atMost, above, below, outside: Phrase

    static let plain = Comparisons(atLeast: .atLeast, atMost: .atMost, above: .above, below: .below, outside: .outside)
    static let dates = Comparisons(
      atLeast: .dateAtLeast, atMost: .dateAtMost, above: .dateAbove, below: .dateBelow, outside: .dateOutside)
    static let goals = Comparisons(
      atLeast: .atLeast, atMost: .atMost, above: .goalAbove, below: .goalBelow, outside: .goalOutside)
  }

  private func kind(_ subject: AmountOutline) -> Comparisons {
    AmountWords.isDate(subject) ? .dates : sumOfGoals(subject) != nil ? .goals : .plain
  }

  private func choice(_ leaf: LeafOutline, _ values: [String], _ isDenied: Bool) -> String {
    let phrase: Phrase = !isDenied ? .isOption : values.count > 1 ? .isNoneOf : .isNotOption
    return words.phrase(phrase, subject(leaf.subject, .be), names.series(values, .or))
  }

  private func has(_ leaf: LeafOutline, _ values: [String], _ isDenied: Bool) -> String {
    let phrase: Phrase = !isDenied ? .has : values.count > 1 ? .hasNone : .hasNot
    return words.phrase(phrase, subject(leaf.subject, isDenied ? .exclude : .include), names.series(values, .or))
  }

  private func hasAll(_ leaf: LeafOutline, _ values: [String], _ isDenied: Bool) -> String {
    guard values.count > 1 else { return has(leaf, values, isDenied) }
    return words.phrase(
      isDenied ? .hasNotAll : .hasAll, subject(leaf.subject, isDenied ? .exclude : .include),
      names.series(values, .and))
  }

  private func presence(_ subject: AmountOutline, _ phrases: (name: Phrase, clause: Phrase)) -> String {
    words.phrase(field(subject).map(names.isClause) ?? false ? phrases.clause : phrases.name, noun(subject))
  }

  private func field(_ amount: AmountOutline) -> FieldSchema? {
    if case .field(let field) = amount { return field }
    return nil
  }

  private func noun(_ amount: AmountOutline) -> String { amounts.text(amount, .sentence) }

  private func subject(_ amount: AmountOutline, _ verb: FieldNames.Verb) -> String {
    if let field = field(amount) { return names.subject(field, verb) }
    if let goals = sumOfGoals(amount) { return words.phrase(.goalsWeigh, names.series(goals.map(names.title), .and)) }
    return words.phrase(.subjectIs, noun(amount))
  }

  /// The goals of a plain sum of goals.
  private func sumOfGoals(_ amount: AmountOutline) -> [FieldSchema]? {
    switch amount {
    case .field(let field): return field.role == .goal ? [field] : nil
    case .joined("+", let left, let right):
      guard let first = sumOfGoals(left), let second = sumOfGoals(right) else { return nil }
      return first + second
    default: return nil
    }
  }
}
