import CampaignModel

/// How a session looks: language, width, colours. Narrow terminals are fine.
package struct SessionFace: Sendable, Hashable {
  /// The language of everything shown.
  package var language: Language
  /// Cells of a line.
  package var width: Int
  /// Colours and signs.
  package var style: TextStyle
  /// Currency of money.
  package var currency: String

  /// A look.
  package init(language: Language, width: Int = 80, style: TextStyle = TextStyle(), currency: String = "VND") {
    self.language = language
    self.width = width
    self.style = style
    self.currency = currency
  }

  /// Words of the language.
  package var words: Catalogue { Catalogue(language) }
  /// Number formats.
  var numbers: Wording { Wording(language, currency: currency, ascii: style.ascii) }
  /// An empty sheet.
  func canvas() -> TextCanvas { TextCanvas(width: width, style: style) }
  /// The words of changes; tiers by the names an answer gives them.
  func change(_ answer: Recommendation?) -> ChangeWords {
    let names = answer.map { PackNames($0, language: language) }
    return ChangeWords(words: words, numbers: numbers) { names?.tier($0) ?? $0 }
  }
  /// A field's value as a person reads it; a dash for none.
  package func value(_ value: FieldValue?, of field: FieldSchema) -> String {
    guard let value else { return style.dash }
    return FieldWords(words: words, numbers: numbers, isShort: true).text(value, of: field)
  }
  /// A field's name.
  package func title(_ field: FieldSchema) -> String { field.title.shown(in: language, else: field.id) }

  /// One paragraph, wrapped.
  package func paragraph(_ text: String, indent: Int = 2) -> String {
    var canvas = canvas()
    canvas.paragraph(text, indent: indent, hanging: 2)
    return canvas.text
  }

  /// Money as short as it can be written exactly.
  package func shortest(_ money: Money) -> String { numbers.shortest(money) }

  /// A line as it is, but safe for a screen.
  package func line(_ text: String) -> String { "  \(PlainText.clean(text))\n" }

  /// Lines as they are, but safe for a screen.
  package func block(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(line).joined()
  }

  /// Findings, one line each, a caret line left out: the line stands right above. What would help stands below, unless a
  /// nearer name was found.
  package func findings(_ findings: [Diagnostic]) -> String {
    var canvas = canvas()
    let renderer = DiagnosticRenderer(language: language, width: width, style: style)
    for finding in findings {
      canvas.paragraph(renderer.line(finding), indent: 0, hanging: 2, paint: finding.severity.paint)
      if finding.suggestion == nil, let hint = words.hint(finding) { canvas.paragraph(hint, hanging: 2) }
    }
    return canvas.text
  }
}
