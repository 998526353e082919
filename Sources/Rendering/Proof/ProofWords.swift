import CampaignModel

/// Statements and what came of them, in words of one language.
struct ProofWords {
  let difference: DifferenceWords
  var words: Catalogue { difference.words }
  private var writer: SentenceWriter { difference.writer }
  private var names: FieldNames { FieldNames(words: words) }

  /// Words; `ascii` writes plain arrows.
  init(language: Language, currency: String, ascii: Bool = false) {
    difference = DifferenceWords(language: language, currency: currency, ascii: ascii)
  }

  /// The statement as it was understood, a full sentence.
  func sentence(_ statement: StatementOutline) -> String {
    let text = text(statement)
    return (text.first.map { String($0).uppercased() } ?? "") + text.dropFirst() + "."
  }

  private func text(_ statement: StatementOutline) -> String {
    switch statement {
    case .monotone(let each):
      let verb = words.proof(each.neverRaises ? .raises : .lowers)
      return when(
        words.proof(each.isMore ? .more : .less, writer.title(each.field), verb, result(each.result)), each.condition)
    case .neverBoth(let one, let two): return words.proof(.neverBoth, event(one), event(two))
    case .always(let each):
      return when(
        words.proof(each.isLeast ? .atLeast : .atMost, result(each.result), bound(each)),
        each.condition)
    case .implies(let one, let two): return words.proof(.implies, event(one), event(two))
    }
  }

  private func bound(_ each: StatementOutline.Bounded) -> String {
    if case .constant(let number, _) = each.bound { return value(number, of: each.result) }
    return writer.amount(each.bound, .short)
  }

  private func when(_ text: String, _ condition: ConditionOutline?) -> String {
    condition.map { words.proof(.when, text, writer.glance($0)) } ?? text
  }

  private func event(_ event: EventOutline) -> String {
    func named(_ label: ProofLabel, _ name: NamedOutline) -> String {
      words.proof(label, names.shown(name.title, else: name.id))
    }
    switch event {
    case .rule(let rule): return named(.rule, rule)
    case .tactic(let tactic): return named(.tactic, tactic)
    case .risk(let risk): return named(.risk, risk)
    case .playbook(let playbook): return named(.playbook, playbook)
    case .condition(let condition): return writer.glance(condition)
    }
  }

  /// A result by name.
  func result(_ result: ResultOutline) -> String {
    switch result {
    case .fact(let field): return words.proof(.fact, writer.title(field))
    case .tier(let tier, let measure):
      let label: ProofLabel =
        switch measure {
        case .points: .points
        case .share: .share
        case .target: .target
        case .count: .count
        }
      return words.proof(label, names.title(tier))
    }
  }

  /// A value of a result.
  func value(_ value: Double, of result: ResultOutline) -> String {
    switch result {
    case .fact(let field): return writer.number(value, field.role == .goal ? .percent : field.type, of: field, .short)
    case .tier(_, .share), .tier(_, .target): return difference.numbers.percent(value, digits: 2)
    case .tier: return difference.numbers.decimal(value, digits: 3)
    }
  }

  /// A brief on one line.
  func brief(_ brief: Brief, _ schema: BriefSchema) -> String { writer.glance(brief, schema) }

  /// What is watched by a statement; nil when it has no number.
  func watched(_ statement: StatementOutline) -> ResultOutline? {
    switch statement {
    case .monotone(let each): each.result
    case .always(let each): each.result
    case .neverBoth, .implies: nil
    }
  }

  /// Why a statement holds.
  func why(_ proof: ProofReport.Proof) -> String {
    switch proof {
    case .regions(let count): words.proof(.byRegions, difference.numbers.count(count))
    case .independent: words.proof(.byIndependence)
    case .definition: words.proof(.byDefinition)
    case .table: words.proof(.byTable)
    }
  }

  /// Why nobody can say.
  func why(_ reason: OpenReason) -> String {
    switch reason {
    case .functions(let rules): words.proof(.functions, difference.listed(rules))
    case .allocation: words.proof(.allocation)
    case .settled: words.proof(.settled)
    case .noBrief: words.proof(.noBrief)
    case .tooMany: words.proof(.tooMany)
    }
  }

  /// What comes of a brief: the result, what is booked, and the rules concerned, each by itself.
  func facts(_ one: Counterexample.Case, _ statement: StatementOutline) -> [String] {
    var found: [String] = []
    if let result = watched(statement), let value = one.value {
      found.append(words.proof(.result, self.result(result), self.value(value, of: result)))
    }
    if one.booked.isEmpty {
      found.append(words.proof(.booksNothing, words(.status(one.status))))
    } else {
      let tiers = one.booked.filter { $0.count > 0 }.map {
        "\(names.shown($0.tier.title, else: $0.tier.id)) \(difference.numbers.count($0.count)) "
          + "(\(difference.numbers.percent($0.share, digits: 1)))"
      }
      found.append(words.proof(.books, tiers.joined(separator: ", ")))
    }
    if !one.rules.isEmpty { found.append(words.proof(.rules, difference.listed(one.rules, most: 8))) }
    return found
  }
}
