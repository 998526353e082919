import CampaignModel
import Notation

/// Rules as a list: what the pack has, then one line per rule under the file it stands in.
package struct RuleListText: Sendable {
  private let writer: SentenceWriter
  private let words: Catalogue
  private let numbers: Wording
  private let style: TextStyle
  private let width: Int?
  /// Cells after which a longer id no longer pushes the titles of its neighbours to the right.
  private static let widestName = 34

  /// A list in one language; lines are cut to `width` when there is one.
  package init(language: Language, currency: String, width: Int? = nil, style: TextStyle = TextStyle()) {
    writer = SentenceWriter(language: language, currency: currency)
    words = Catalogue(language)
    numbers = Wording(language, currency: currency)
    self.width = width
    self.style = style
  }

  /// The rules of a book that were let through, every line ended by a newline.
  package func render(_ shown: [RuleOutline], of book: RuleBook) -> String {
    var lines = [book.counts(in: words.language)]
    let stages = book.stages.map { "\(words.rules($0.stage.label)) \(numbers.count($0.count))" }
    lines.append(words.rules(.stages, stages.joined(separator: ", ")))
    if shown.count < book.rules.count {
      lines.append(words.rules(.shown, numbers.count(shown.count), numbers.count(book.rules.count)))
    }
    if shown.isEmpty { lines += ["", words.rules(.noneFound)] }
    if let width {
      var canvas = TextCanvas(width: width, style: style)
      for line in lines { line.isEmpty ? canvas.blank() : canvas.paragraph(line, indent: 0, hanging: 2) }
      if canvas.isNarrow { return narrow(shown, on: &canvas) }
      lines = canvas.lines
    }
    for group in RuleBook.byFile(shown) {
      lines += ["", style.paint(PlainText.clean(group.file), .heading)]
      let column = min(group.rules.map { DisplayWidth.of($0.id) }.max() ?? 0, Self.widestName)
      lines += group.rules.map { line($0, column: column) }
    }
    return lines.reduce(into: "") { $0 += $1 + "\n" }
  }

  /// Without room for columns: each rule a paragraph under its name.
  private func narrow(_ shown: [RuleOutline], on canvas: inout TextCanvas) -> String {
    for group in RuleBook.byFile(shown) {
      canvas.heading(PlainText.clean(group.file))
      for rule in group.rules {
        canvas.paragraph(rule.id)
        canvas.paragraph(told(rule), indent: 4)
      }
    }
    return canvas.text
  }

  private func told(_ rule: RuleOutline) -> String {
    let effects = rule.effects.map(writer.glance).joined(separator: "; ")
    return "\(PlainText.clean(rule.title.shown(in: words.language)))\(style.dot)"
      + "\(writer.glance(rule.condition)) \(style.arrow) \(effects)"
  }

  private func line(_ rule: RuleOutline, column: Int) -> String {
    let line = "  \(DisplayWidth.padded(PlainText.clean(rule.id), to: column))  \(told(rule))"
    return width.map { PlainText.cut(line, to: $0, ellipsis: style.ellipsis) } ?? line
  }
}

extension RuleStage {
  /// The stage in one word.
  var label: RulesLabel {
    switch self {
    case .assume: .stageAssume
    case .main: .stageMain
    case .money: .stageMoney
    case .review: .stageReview
    }
  }

  /// The stage and what it is for.
  var meaning: RulesLabel {
    switch self {
    case .assume: .stageAssumeMeans
    case .main: .stageMainMeans
    case .money: .stageMoneyMeans
    case .review: .stageReviewMeans
    }
  }
}
