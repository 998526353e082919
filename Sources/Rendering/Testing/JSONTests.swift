import CampaignModel

/// A run of tests as one JSON document, words in both languages.
package struct JSONTests {
  private let sheet: TestSheet
  private var report: CoverageReport { sheet.run.coverage }

  /// The document of a run.
  package init(_ sheet: TestSheet) { self.sheet = sheet }

  /// The document.
  package func render() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("tests", sheet.run.results) { write($1, to: &$0) }
      writer.key("summary")
      writer.object { writer in
        writer.member("tests", sheet.run.results.count)
        writer.member("failed", sheet.run.failureCount)
        counts(report, to: &writer)
      }
      writer.member("coverage", report.rules) { write($1, to: &$0) }
      writer.member("proposals", sheet.proposals) { writer, proposals in
        writer.member("briefs", proposals.briefs) { write($1, to: &$0) }
        writer.member("open", proposals.open) { writer, open in
          goal(open.goal, to: &writer)
          writer.member("why", texts { $0.text(open.cause) })
        }
        writer.key("coverage_with_them")
        writer.object { counts(proposals.after, to: &$0) }
      }
    }
    writer.newline()
    return writer.bytes
  }

  private func write(_ result: TestResult, to writer: inout JSONWriter) {
    writer.member("test", result.test)
    writer.member("case", result.caseName)
    writer.member("at", result.location)
    writer.member("passed", result.hasPassed)
    writer.member("failures", result.failures) { writer, failure in
      JSONDiagnostics.write(failure.diagnostic, to: &writer)
      writer.member("causes", failure.causes) { write($1, to: &$0) }
    }
  }

  private func write(_ cause: TestCause, to writer: inout JSONWriter) {
    switch cause {
    case .rule(let rule):
      writer.member("kind", rule.hasFired ? "fired" : "silent")
      self.rule(rule, to: &writer)
    case .gaveWay(let rule, let winner):
      writer.member("kind", "gave_way")
      writer.member("to", winner)
      self.rule(rule, to: &writer)
    case .shaped(let reason):
      writer.member("kind", "shaped")
      writer.member("rule", reason.rule)
      writer.member("title", reason.title)
      writer.member("at", reason.location)
      writer.member("points", reason.points)
      writer.member("contribution", reason.contribution)
      writer.member("effects", reason.effects)
    case .blocked(let block):
      writer.member("kind", "blocked")
      writer.member("rule", block.rule)
      writer.member("text", block.text)
    case .infeasible(let problem):
      writer.member("kind", "infeasible")
      writer.member("cause", problem.cause.rawValue)
    }
  }

  private func rule(_ rule: RuleExplanation, to writer: inout JSONWriter) {
    writer.member("rule", rule.rule)
    writer.member("title", rule.title)
    writer.member("at", rule.location)
    writer.member("missing", rule.missing.map(\.id))
    writer.member("condition", rule.condition) { writer, condition in
      JSONCondition(values: JSONBrief(currency: sheet.currency)).write(condition, to: &writer)
    }
  }

  private func write(_ rule: RuleCoverage, to writer: inout JSONWriter) {
    writer.member("rule", rule.rule)
    writer.member("at", rule.location)
    writer.member("row", rule.isRow)
    writer.member("cases", rule.cases)
    writer.member("gave_way", rule.gaveWay)
    writer.member("conditions", rule.leaves) { writer, leaf in
      writer.member("text", texts { $0.text(leaf) })
      writer.member("at", leaf.outline?.location)
      writer.member("was_true", leaf.wasTrue)
      writer.member("was_false", leaf.wasFalse)
      writer.member("decided_true", leaf.decidedTrue)
      writer.member("decided_false", leaf.decidedFalse)
    }
  }

  private func write(_ proposal: ProposedBrief, to writer: inout JSONWriter) {
    writer.key("brief")
    JSONBrief(currency: "").given(proposal.brief, sheet.schema, to: &writer)
    writer.member("status", proposal.answer.status.rawValue)
    writer.member("shows", proposal.shows) { goal($1, to: &$0) }
  }

  private func goal(_ goal: CoverageGoal, to writer: inout JSONWriter) {
    writer.member("rule", report.rules.indices.contains(goal.rule) ? report.rules[goal.rule].rule : nil)
    switch goal.kind {
    case .fires: writer.member("kind", "fires")
    case .outcome(let place, let value), .decides(let place, let value):
      writer.member("kind", goal.isOutcome ? "outcome" : "decides")
      writer.member("condition", place)
      writer.member("value", value)
    }
    writer.member("text", texts { $0.text(goal, in: report) })
  }

  private func counts(_ report: CoverageReport, to writer: inout JSONWriter) {
    for (key, count) in [
      ("rules", report.fired), ("outcomes", report.outcomes), ("decisions", report.decisions),
    ] {
      writer.key(key)
      writer.object { writer in
        writer.member("covered", count.covered)
        writer.member("total", count.total)
        writer.member("share", count.share)
      }
    }
  }

  private func texts(_ text: (CoverageWords) -> String) -> LocalizedText {
    func words(_ language: Language) -> String { text(CoverageWords(language: language, currency: sheet.currency)) }
    return LocalizedText(vi: words(.vi), en: words(.en))
  }
}

extension CoverageGoal {
  /// Whether it asks for a part of a condition to come out one way.
  fileprivate var isOutcome: Bool {
    if case .outcome = kind { return true }
    return false
  }
}
