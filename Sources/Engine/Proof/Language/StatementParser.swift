import BriefReading
import CampaignModel
import RuleModel

/// Reads a statement about all briefs, in English or Vietnamese. What is wrong is told at its place.
public struct StatementParser {
  private let pack: Pack
  private let names: StatementNames
  private let line: String
  private let words: [StatementToken]

  /// A parser of one line for a pack.
  init(_ line: String, pack: Pack) {
    self.pack = pack
    self.line = line
    names = StatementNames(pack)
    words = StatementToken.words(line)
  }

  /// The statement.
  func statement() throws(StatementFailure) -> Statement {
    let all = words[...]
    if let start = match(StatementWords.neverBoth, all) { return try neverBoth(all.dropFirst(start.count)) }
    if let hinge = find(StatementWords.nevers, all) { return try monotone(hinge) }
    if let hinge = find(StatementWords.bounds, all) { return try always(hinge) }
    if let hinge = find(StatementWords.implications, all) {
      return .implies(try event(hinge.before), try event(hinge.after))
    }
    throw StatementFailure(
      diagnostic: finding(.statementForm, [line], at: nil), isForm: true)
  }

  // MARK: - Forms

  private func monotone(_ hinge: Hinge<Bool>) throws(StatementFailure) -> Statement {
    let (isMore, field) = try moved(hinge.before)
    let (subject, condition) = try conditioned(hinge.after)
    return .monotone(
      Statement.Monotone(
        field: field, isMore: isMore, result: try result(subject), neverRaises: hinge.meaning, condition: condition))
  }

  private func moved(_ words: ArraySlice<StatementToken>) throws(StatementFailure) -> (isMore: Bool, field: Int) {
    var rest = words
    var isMore: Bool?
    if let start = match(StatementWords.moves, rest) {
      isMore = start.meaning
      rest = rest.dropFirst(start.count)
    } else if let end = matchEnd(StatementWords.moves, rest) {
      isMore = end.meaning
      rest = rest.dropLast(end.count)
    }
    guard let isMore else { throw failure(.statementForm, [line], at: words.first, isForm: true) }
    rest = withoutFillers(rest)
    guard let fact = names.fact(text(rest)) else { throw unknown(rest) }
    guard let field = pack.ruleSet.facts.factOfField.firstIndex(of: fact),
      FieldGrid(pack.schema.fields[field], field: field, value: nil) != nil
    else { throw failure(.statementQuestion, [self.text(words), pack.ruleSet.facts.facts[fact].id], at: rest.first) }
    return (isMore, field)
  }

  private func neverBoth(_ rest: ArraySlice<StatementToken>) throws(StatementFailure) -> Statement {
    var problem: StatementFailure?
    for place in rest.indices {
      guard let joint = match(StatementWords.both, rest[place...]), place > rest.startIndex else { continue }
      do throws(StatementFailure) {
        return .neverBoth(try event(rest[..<place]), try event(rest[(place + joint.count)...]))
      } catch {
        problem = problem ?? error
      }
    }
    throw problem ?? failure(.statementForm, [line], at: rest.last, isForm: true)
  }

  private func always(_ hinge: Hinge<Bool>) throws(StatementFailure) -> Statement {
    let result = try result(hinge.before)
    let (amount, condition) = try conditioned(hinge.after)
    return .always(
      Statement.Bounded(
        result: result, isLeast: hinge.meaning, bound: try bound(amount, of: result), condition: condition))
  }

  // MARK: - Parts

  /// Words before `when`, and the condition after it.
  private func conditioned(
    _ words: ArraySlice<StatementToken>
  ) throws(StatementFailure) -> (ArraySlice<StatementToken>, Condition?) {
    guard let hinge = find(StatementWords.conditions, words) else { return (words, nil) }
    return (hinge.before, try condition(hinge.after))
  }

  private func result(_ words: ArraySlice<StatementToken>) throws(StatementFailure) -> Statement.Result {
    let rest = withoutFillers(words)
    if let start = match(StatementWords.measures, rest),
      let tier = names.tier(text(withoutFillers(rest.dropFirst(start.count))))
    {
      return .tier(tier, start.meaning)
    }
    if let end = matchEnd(StatementWords.measures, rest) {
      let name = withoutFillers(rest.dropLast(end.count))
      if let tier = names.tier(text(name)) { return .tier(tier, end.meaning) }
      if !name.isEmpty, names.fact(text(rest)) == nil { throw unknown(name) }
    }
    if let fact = names.fact(text(rest)) { return .fact(fact) }
    if names.tier(text(rest)) != nil { throw failure(.statementMeasure, [text(rest)], at: rest.last) }
    if let start = match(StatementWords.measures, rest) { throw unknown(withoutFillers(rest.dropFirst(start.count))) }
    throw unknown(rest)
  }

  private func bound(
    _ words: ArraySlice<StatementToken>, of result: Statement.Result
  ) throws(StatementFailure) -> Expression {
    let typed = text(words)
    let value: FieldValue?
    switch result {
    case .fact(let fact):
      let conditions = StatementConditions(pack: pack, names: names)
      let asked = try self.value(words, of: fact)
      guard let bound = conditions.bound(asked, pack.ruleSet.facts.facts[fact]) else {
        throw failure(.statementQuestion, [typed, pack.ruleSet.facts.facts[fact].id], at: words.first)
      }
      return bound
    case .tier(_, let measure):
      let isShare = measure == .share || measure == .target
      let field = FieldSchema(id: measure.rawValue, type: isShare ? .percent : .number, title: LocalizedText())
      let editor = BriefEditor(schema: BriefSchema(fields: [field], groups: []))
      value = try? editor.value(of: 0, from: typed)
    }
    guard let number = value?.axis else {
      throw failure(.statementValue, [typed, text(self.words[..<words.startIndex])], at: words.first)
    }
    return .constant(number)
  }

  private func event(_ words: ArraySlice<StatementToken>) throws(StatementFailure) -> Statement.Event {
    guard !words.isEmpty else { throw failure(.statementForm, [line], at: nil, isForm: true) }
    var rest = words
    var kind: StatementKind?
    if let start = match(StatementWords.kinds, rest) {
      kind = start.meaning
      rest = rest.dropFirst(start.count)
    }
    if let end = matchEnd(StatementWords.verbs, rest), end.count < rest.count { rest = rest.dropLast(end.count) }
    if let event = names.event(text(rest), kind: kind) { return event }
    if kind != nil || rest.allSatisfy(\.isQuoted) { throw unknown(rest) }
    do throws(StatementFailure) {
      return .condition(try condition(words))
    } catch {
      if rest.count == 1, names.fact(text(rest)) == nil { throw unknown(rest) }
      throw error
    }
  }

  private func condition(_ words: ArraySlice<StatementToken>) throws(StatementFailure) -> Condition {
    let reader = StatementConditions(pack: pack, names: names)
    do throws(StatementConditions.Problem) {
      return try reader.condition(words, line: line)
    } catch {
      throw failure(error.code, error.arguments, at: error.word ?? words.first, suggestion: error.suggestion)
    }
  }

  private func value(_ words: ArraySlice<StatementToken>, of fact: Int) throws(StatementFailure) -> FieldValue {
    guard !words.isEmpty, let value = try? names.facts.value(of: fact, from: text(words)) else {
      throw failure(.statementValue, [text(words), pack.ruleSet.facts.facts[fact].id], at: words.first)
    }
    return value
  }

  // MARK: - Words

  /// A phrase in the middle of some words.
  private struct Hinge<Meaning> {
    let before: ArraySlice<StatementToken>
    let after: ArraySlice<StatementToken>
    let meaning: Meaning
  }

  private func find<Meaning>(
    _ phrases: StatementWords.Phrases<Meaning>, _ words: ArraySlice<StatementToken>
  ) -> Hinge<Meaning>? {
    for place in words.indices {
      guard let found = match(phrases, words[place...]) else { continue }
      return Hinge(before: words[..<place], after: words[(place + found.count)...], meaning: found.meaning)
    }
    return nil
  }

  private func match<Meaning>(
    _ phrases: StatementWords.Phrases<Meaning>, _ words: ArraySlice<StatementToken>
  ) -> (count: Int, meaning: Meaning)? {
    StatementWords.match(phrases, words)
  }

  private func matchEnd<Meaning>(
    _ phrases: StatementWords.Phrases<Meaning>, _ words: ArraySlice<StatementToken>
  ) -> (count: Int, meaning: Meaning)? {
    phrases.first { phrase in
      phrase.words.count < words.count && words.suffix(phrase.words.count).map(\.key) == phrase.words
    }.map { ($0.words.count, $0.meaning) }
  }

  private func withoutFillers(_ words: ArraySlice<StatementToken>) -> ArraySlice<StatementToken> {
    var rest = words
    while rest.count > 1, let first = rest.first, StatementWords.fillers.contains(first.key) { rest = rest.dropFirst() }
    while rest.count > 1, let last = rest.last, StatementWords.fillers.contains(last.key) { rest = rest.dropLast() }
    return rest
  }

  private func text(_ words: ArraySlice<StatementToken>) -> String { StatementWords.text(words, of: line) }

  private func unknown(_ words: ArraySlice<StatementToken>) -> StatementFailure {
    let name = text(words)
    guard !name.isEmpty else { return failure(.statementForm, [line], at: nil, isForm: true) }
    return failure(.statementName, [name], at: words.first, to: words.last, suggestion: names.nearest(to: name))
  }

  private func failure(
    _ code: DiagnosticCode, _ arguments: [String], at word: StatementToken?, to last: StatementToken? = nil,
    suggestion: String? = nil, isForm: Bool = false
  ) -> StatementFailure {
    var finding = finding(code, arguments, at: word, to: last)
    finding.suggestion = suggestion
    return StatementFailure(diagnostic: finding, isForm: isForm)
  }

  private func finding(
    _ code: DiagnosticCode, _ arguments: [String], at word: StatementToken?, to last: StatementToken? = nil
  ) -> Diagnostic {
    let columns = word.map { $0.columns.lowerBound..<(last ?? $0).columns.upperBound }
    return Diagnostic(
      code, arguments, at: SourceLocation(file: "statement", line: 1, column: columns?.lowerBound),
      excerpt: SourceExcerpt(text: line, column: columns?.lowerBound, length: max(columns?.count ?? 1, 1)))
  }
}

extension StatementWords {
  /// The longest phrase some words begin with.
  static func match<Meaning>(
    _ phrases: Phrases<Meaning>, _ words: ArraySlice<StatementToken>
  ) -> (count: Int, meaning: Meaning)? {
    phrases.first { phrase in
      phrase.words.count <= words.count && words.prefix(phrase.words.count).map(\.key) == phrase.words
    }.map { ($0.words.count, $0.meaning) }
  }

  /// Words as they stand in the line; a single quotation without its quotes.
  static func text(_ words: ArraySlice<StatementToken>, of line: String) -> String {
    if words.count == 1, let only = words.first { return only.text }
    guard let first = words.first, let last = words.last else { return "" }
    let characters = Array(line)
    let end = min(last.columns.upperBound - 1, characters.count)
    return String(characters[(first.columns.lowerBound - 1)..<end])
  }
}
