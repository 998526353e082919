import CampaignModel

/// Why rules that were just saved do not load: the findings to mend first, the rest counted.
package struct BrokenRulesText {
  private let face: SessionFace
  /// Findings shown in full; more would push the first off the screen.
  private static let shown = 4

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// The findings; a file that could not be read takes its rules with it, so what misses them is left for later.
  package func render(_ findings: [Diagnostic]) -> String {
    let errors = findings.filter { $0.severity == .error }
    let roots = errors.filter { [.luaSyntax, .luaFailure, .loadLimit].contains($0.code) }
    let first = (roots.isEmpty ? errors : roots).prefix(Self.shown)
    let renderer = DiagnosticRenderer(language: face.language, width: face.width, style: face.style)
    let text = renderer.render(Array(first), isWrapped: true)
    let rest = errors.count - first.count
    guard rest > 0 else { return text }
    return text + face.paragraph(face.words(.moreFindings, face.numbers.count(rest)))
  }
}
