import BriefReading
import CampaignModel
import RuleModel

/// Reads conditions of statements: `budget at least 500tr and stage is launch`.
struct StatementConditions {
  /// What is wrong with a condition, at a word.
  struct Problem: Error {
    let code: DiagnosticCode
    let arguments: [String]
    let word: StatementToken?
    var suggestion: String?
  }

  let pack: Pack
  let names: StatementNames

  /// A condition: clauses joined by and, and groups of those by or.
  func condition(_ words: ArraySlice<StatementToken>, line: String) throws(Problem) -> Condition {
    guard !words.isEmpty else { throw Problem(code: .statementForm, arguments: [line], word: nil) }
    var groups: [[Condition]] = [[]]
    var rest = words
    while true {
      let (clause, joint) = cut(rest)
      groups[groups.count - 1].append(try self.clause(clause, line))
      guard let joint else { break }
      rest = rest.dropFirst(clause.count + joint.count)
      if !joint.meaning { groups.append([]) }
    }
    let parts = groups.map { $0.count == 1 ? $0[0] : Condition.all($0) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private func cut(
    _ words: ArraySlice<StatementToken>
  ) -> (clause: ArraySlice<StatementToken>, joint: (count: Int, meaning: Bool)?) {
    for place in words.indices.dropFirst() {
      if let joint = StatementWords.match(StatementWords.joints, words[place...]) { return (words[..<place], joint) }
    }
    return (words, nil)
  }

  private func clause(_ words: ArraySlice<StatementToken>, _ line: String) throws(Problem) -> Condition {
    // The longest name after which something is asked.
    for count in stride(from: words.count, through: 1, by: -1) {
      let name = words.prefix(count)
      guard let fact = names.fact(StatementWords.text(name, of: line)) else { continue }
      let rest = words.dropFirst(count)
      guard let asked = StatementWords.match(StatementWords.comparisons, rest) else {
        if rest.isEmpty, schema(fact).type == .flag { return flag(fact, true) }
        throw Problem(
          code: .statementQuestion, arguments: [StatementWords.text(rest, of: line), schema(fact).id],
          word: rest.first ?? name.last)
      }
      return try test(fact, asked.meaning, rest.dropFirst(asked.count), line)
    }
    let name = StatementWords.text(words.prefix(1), of: line)
    throw Problem(
      code: .statementName, arguments: [name], word: words.first, suggestion: names.nearest(to: name))
  }

  private func test(
    _ fact: Int, _ asked: StatementComparison, _ words: ArraySlice<StatementToken>, _ line: String
  ) throws(Problem) -> Condition {
    func leaf(_ predicate: Predicate) -> Condition {
      .test(FactTest(subject: .fact(fact), predicate: predicate, location: nil))
    }
    if asked == .given || asked == .missing { return leaf(asked == .given ? .known : .unknown) }
    let typed = StatementWords.text(words, of: line)
    let field = schema(fact)
    guard !words.isEmpty, let value = try? names.facts.value(of: fact, from: typed) else {
      throw Problem(
        code: .statementValue, arguments: [typed, field.id], word: words.first,
        suggestion: (try? names.facts.value(of: fact, from: typed)) == nil ? suggestion(fact, typed) : nil)
    }
    if let bound = bound(value, field) {
      switch asked {
      case .equal, .has: return leaf(.between(bound, bound))
      case .notEqual: return .none([leaf(.between(bound, bound))])
      case .atLeast: return leaf(.atLeast(bound))
      case .atMost: return leaf(.atMost(bound))
      case .above: return leaf(.above(bound))
      case .below: return leaf(.below(bound))
      case .given, .missing: break
      }
    }
    let isPositive = asked == .equal || asked == .has
    guard isPositive || asked == .notEqual else {
      throw Problem(code: .statementQuestion, arguments: [typed, field.id], word: words.first)
    }
    let condition: Condition
    switch value {
    case .choice(let option):
      let bit = UInt64(1) << UInt64(min(option, 63))
      return leaf(.oneOf(isPositive ? bit : ~bit, isComplement: !isPositive))
    case .flag(let yes): return flag(fact, yes == isPositive)
    case .set(let bits): condition = leaf(isPositive ? .hasAll(bits) : .hasAny(bits))
    case .text(let text):
      let folded = FactTest.folded(text)
      condition = leaf(asked == .has ? .contains(folded) : .textIs(folded))
    case .texts(let texts): condition = leaf(.textsHaveAny(texts.map(FactTest.folded)))
    default: throw Problem(code: .statementQuestion, arguments: [typed, field.id], word: words.first)
    }
    return isPositive ? condition : .none([condition])
  }

  private func flag(_ fact: Int, _ yes: Bool) -> Condition {
    .test(
      FactTest(subject: .fact(fact), predicate: .oneOf(yes ? 2 : 1, isComplement: false), location: nil))
  }

  /// A number to compare with; a share of an amount is a share of the budget.
  func bound(_ value: FieldValue, _ field: FieldSchema) -> Expression? {
    guard let axis = value.axis else { return nil }
    if field.type == .amount, case .number = value,
      let budget = pack.ruleSet.facts.facts.firstIndex(where: { $0.role == .budget })
    {
      return .binary(.multiply, .constant(axis), .fact(budget))
    }
    return .constant(axis)
  }

  /// The nearest of a field's own values.
  private func suggestion(_ fact: Int, _ typed: String) -> String? {
    do {
      _ = try names.facts.value(of: fact, from: typed)
      return nil
    } catch {
      return error.diagnostics.first?.suggestion
    }
  }

  private func schema(_ fact: Int) -> FieldSchema { pack.ruleSet.facts.facts[fact] }
}
