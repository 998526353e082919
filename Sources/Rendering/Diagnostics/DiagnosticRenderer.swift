import CampaignModel

/// Findings as people read them, in one language: a block with the source line and a caret, or a single line.
package struct DiagnosticRenderer: Sendable {
  /// The words.
  package let words: Catalogue
  /// Colours and signs.
  package let style: TextStyle
  /// Cells of a line; source lines are cut round the caret to fit.
  package let width: Int

  /// A renderer.
  package init(language: Language, width: Int = 100, style: TextStyle = TextStyle()) {
    words = Catalogue(language)
    self.width = max(width, TextCanvas.leastWidth)
    self.style = style
  }

  /// A finding on several lines, each ended by a newline. Its first line is one, however long, for those who search files
  /// of findings, unless it `isWrapped` for a screen.
  package func render(_ finding: Diagnostic, isWrapped: Bool = false) -> String {
    var lines = [head(finding)]
    if isWrapped { lines = wrappedHead(finding) }
    if let location = finding.location { lines.append("  " + PlainText.clean(location.description)) }
    let meant = finding.suggestion.map { words(.didYouMean, PlainText.clean($0)) }
    let source = finding.excerpt.map { SourceLines($0, line: finding.location?.line, width: width, style: style) }
    if let source {
      lines += source.lines(after: meant)
    }
    if let meant, source?.hasCaret != true { lines.append("  " + meant) }
    if let hint = words.hint(finding) {
      var canvas = TextCanvas(width: width, style: style)
      canvas.paragraph(words(.howToFix, hint), hanging: 2)
      lines += canvas.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Findings one after the other, an empty line between them.
  package func render(_ findings: [Diagnostic], isWrapped: Bool = false) -> String {
    findings.map { render($0, isWrapped: isWrapped) }.joined(separator: "\n")
  }

  /// `file:line:col: error[R003] message; did you mean "x"?`, without a newline.
  package func line(_ finding: Diagnostic) -> String {
    let place = finding.location.map { "\($0.description): " } ?? ""
    let severity = words(.severity(finding.severity))
    let meant = finding.suggestion.map { "; \(words(.didYouMean, $0))" } ?? ""
    return PlainText.clean("\(place)\(severity)[\(finding.code.id)] \(words.message(finding))\(meant)")
  }

  private func head(_ finding: Diagnostic) -> String {
    "\(style.paint(label(finding), finding.severity.paint)): \(PlainText.clean(words.message(finding)))"
  }

  private func wrappedHead(_ finding: Diagnostic) -> [String] {
    let label = label(finding)
    var lines = PlainText.wrapped("\(label): \(PlainText.clean(words.message(finding)))", to: width)
    if let first = lines.first, first.hasPrefix(label) {
      lines[0] = style.paint(label, finding.severity.paint) + first.dropFirst(label.count)
    }
    return lines
  }

  private func label(_ finding: Diagnostic) -> String { "\(words(.severity(finding.severity)))[\(finding.code.id)]" }
}
