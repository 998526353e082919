import CampaignModel
import Notation

/// A run of tests as people read it: one line a case, below a failed one what was expected, what came out and why.
package struct TestText {
  private let language: Language
  private let renderer: DiagnosticRenderer
  private let style: TextStyle
  private let width: Int
  private var words: Catalogue { renderer.words }

  /// The text of one language.
  package init(language: Language, width: Int = 100, style: TextStyle = TextStyle()) {
    self.language = language
    self.style = style
    self.width = width
    renderer = DiagnosticRenderer(language: language, width: width, style: style)
  }

  /// All cases, the counts, and what was seen; with `isDetailed` what no test shows, rule by rule.
  package func render(_ sheet: TestSheet, detailed isDetailed: Bool = false) -> String {
    let coverage = CoverageWords(language: language, currency: sheet.currency)
    var text = sheet.run.results.map(render).joined()
    let failed = sheet.run.failureCount
    text += words.rules(.testCounts, String(sheet.run.results.count - failed), String(failed)) + "\n"
    text += coverage.summary(sheet.run.coverage) + "\n"
    if isDetailed { text += unseen(sheet.run.coverage, coverage) }
    if let proposals = sheet.proposals { text += told(proposals, sheet, coverage) }
    return text
  }

  private func render(_ result: TestResult) -> String {
    let word = words.rules(result.hasPassed ? .passed : .failed)
    let mark = style.paint(DisplayWidth.padded(word, to: 4), result.hasPassed ? .good : .bad)
    let head = "\(mark) \(PlainText.clean(result.name))\n"
    guard !result.hasPassed else { return head }
    let blocks = result.failures.map { render($0, of: result) }
    return head + blocks.joined().split(separator: "\n", omittingEmptySubsequences: true).map { "  \($0)\n" }.joined()
  }

  /// What was expected, what came out, where the test stands, and why.
  func render(_ failure: TestFailure, of result: TestResult) -> String {
    var canvas = TextCanvas(width: width - 2, style: style)
    if let answer = result.answer {
      CauseSection(answer, language: language, style: style).draw(failure.causes, on: &canvas)
    }
    return renderer.render(failure.diagnostic) + canvas.text
  }

  private func unseen(_ report: CoverageReport, _ coverage: CoverageWords) -> String {
    let open = report.rules.filter { !$0.isComplete }
    guard !open.isEmpty else { return words.tests(.nothingUnseen) + "\n" }
    var canvas = TextCanvas(width: width, style: style)
    canvas.heading(words.tests(.unseen))
    var file = ""
    for rule in open {
      if rule.location.file != file { canvas.heading(rule.location.file) }
      file = rule.location.file
      canvas.paragraph("\(rule.rule) (\(PackNames.place(rule.location)))", hanging: 2)
      for line in coverage.missing(rule) { canvas.item(line, indent: 4) }
    }
    return canvas.text
  }

  private func told(_ proposals: CoverageProposals, _ sheet: TestSheet, _ coverage: CoverageWords) -> String {
    var canvas = TextCanvas(width: width, style: style)
    canvas.blank()
    let shown = proposals.briefs.reduce(0) { $0 + $1.shows.count }
    canvas.heading(
      words.tests(
        .proposalCounts, String(proposals.briefs.count), String(shown), String(proposals.open.count)))
    canvas.paragraph("\(words.tests(.coverageAfter)): \(coverage.summary(proposals.after))", indent: 0, hanging: 2)
    if !proposals.open.isEmpty { canvas.heading(words.tests(.openHeading)) }
    for open in proposals.open {
      canvas.item("\(coverage.text(open.goal, in: sheet.run.coverage)) (\(coverage.text(open.cause)))")
    }
    return "\n" + canvas.text
  }
}
