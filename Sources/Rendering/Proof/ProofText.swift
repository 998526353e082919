import CampaignModel

/// What came of a statement, as people read it on a screen.
package struct ProofText {
  private let words: ProofWords
  private let width: Int
  private let style: TextStyle

  /// Text of one language; `currency` is that of all money.
  package init(language: Language, currency: String, width: Int, style: TextStyle) {
    words = ProofWords(language: language, currency: currency, ascii: style.ascii)
    self.width = width
    self.style = style
  }

  /// The report; `files` are those its briefs were written to.
  package func render(_ report: ProofReport, files: [String] = []) -> String {
    var canvas = TextCanvas(width: width, style: style)
    canvas.paragraph(words.sentence(report.statement), indent: 0, hanging: 2, paint: .heading)
    switch report.verdict {
    case .holds(let proof):
      canvas.paragraph(say(.holds), paint: .good)
      canvas.paragraph(words.why(proof))
    case .counterexample(let found):
      canvas.paragraph(say(.refuted), paint: .bad)
      canvas.blank()
      draw(found.first, found.second == nil ? .brief : .before, report, files.first, on: &canvas)
      if let second = found.second { draw(second, .after, report, files.dropFirst().first, on: &canvas) }
      if let difference = found.difference {
        canvas.paragraph(say(.difference), paint: .heading)
        for change in words.difference.changes(difference) { canvas.item(change, indent: 4) }
      }
    case .undecided(let tried, let reasons):
      canvas.paragraph(say(.open), paint: .warning)
      for reason in reasons { canvas.item(words.why(reason)) }
      canvas.paragraph(words.words.proof(.tried, words.difference.numbers.count(tried)))
    }
    return canvas.text
  }

  private func draw(
    _ one: Counterexample.Case, _ label: ProofLabel, _ report: ProofReport, _ file: String?,
    on canvas: inout TextCanvas
  ) {
    canvas.paragraph("\(say(label)): \(words.brief(one.brief, report.schema))", hanging: 2, paint: .heading)
    for fact in words.facts(one, report.statement) { canvas.item(fact, indent: 4) }
    if let file { canvas.paragraph(words.words.proof(.file, file), indent: 4, paint: .quiet) }
  }

  private func say(_ label: ProofLabel) -> String { words.words.proof(label) }
}

extension ProofReport {
  /// The briefs of a counterexample as files, in order, with the statement in comments.
  package func witnesses(in language: Language) -> [String] {
    guard case .counterexample(let found) = verdict else { return [] }
    let words = ProofWords(language: language, currency: currency)
    return [found.first, found.second].compactMap(\.self).map { one in
      BriefText(schema).yaml(one.brief, comments: [words.sentence(statement)] + words.facts(one, statement))
    }
  }
}
