import CampaignModel
import Notation

/// All that is known about one kind of finding: what it says, means, why it matters, how to fix it, and an example.
package struct CodePage {
  /// The kind.
  package let code: DiagnosticCode
  private let words: Catalogue
  private let width: Int
  private let style: TextStyle

  /// The page of a code in one language.
  package init(_ code: DiagnosticCode, language: Language, width: Int = 80, style: TextStyle = TextStyle()) {
    self.code = code
    words = Catalogue(language)
    self.width = width
    self.style = style
  }

  /// What it means; nil for a code nobody explained, which a test forbids.
  package var meaning: CodeMeaning? {
    let tables =
      words.language == .vi
      ? [
        VietnameseRuleMeanings.table, VietnameseCheckMeanings.table, VietnameseBriefMeanings.table,
        VietnamesePluginMeanings.table, VietnameseProgramMeanings.table, VietnameseSessionMeanings.table,
        VietnameseProofMeanings.table,
      ]
      : [
        EnglishRuleMeanings.table, EnglishCheckMeanings.table, EnglishBriefMeanings.table, EnglishPluginMeanings.table,
        EnglishProgramMeanings.table, EnglishSessionMeanings.table,
        EnglishProofMeanings.table,
      ]
    return tables.lazy.compactMap { $0[code] }.first
  }

  /// What gives it; nil for a code nobody wrote an example for, which a test forbids.
  package var example: CodeExample? {
    [
      RuleExamples.table, FurtherRuleExamples.table, MoreRuleExamples.table, CheckExamples.table,
      FurtherCheckExamples.table, BriefExamples.table, PluginExamples.table, FurtherPluginExamples.table,
      MorePluginExamples.table, ProofExamples.table, ProgramExamples.table, SessionExamples.table,
    ].lazy.compactMap { $0[code] }.first
  }

  /// The page as text.
  package func render() -> String {
    var canvas = TextCanvas(width: width, style: style)
    if let text = words.finding(code) {
      canvas.paragraph("\(code.id): \(Template.fill(text.message, [], word: words.word))", indent: 0, hanging: 2)
    }
    if let meaning {
      canvas.blank()
      canvas.paragraph("\(words.rules(.codeMeans)) \(meaning.means)", indent: 0, hanging: 2)
      canvas.paragraph("\(words.rules(.codeMatters)) \(meaning.matters)", indent: 0, hanging: 2)
    }
    if let text = words.finding(code) {
      canvas.paragraph(
        "\(words.rules(.codeFix)) \(Template.fill(text.hint, [], word: words.word))", indent: 0, hanging: 2)
    }
    return canvas.lines.joined(separator: "\n") + "\n" + exampleText
  }

  private var exampleText: String {
    guard let example else { return "" }
    if let unshown = example.unshown {
      return "\n\(words.rules(.codeUnshown, unshown[words.language] ?? ""))\n"
    }
    var text = "\n\(words.rules(example.isWhole ? .codeExampleWhole : .codeExample))\n"
    for file in example.files {
      text += "\n  \(file.path)\n"
      text += file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
    let shown = example.command.map {
      $0.allSatisfy { $0.isLetter || $0.isNumber || "-_./=".contains($0) } ? $0 : "'\($0)'"
    }
    return text + "\n  $ kolmix \(shown.joined(separator: " "))\n"
  }

  /// One line for the list of all codes.
  package var line: String {
    let text = words.finding(code).map { Template.fill($0.message, [], word: words.word) } ?? ""
    return "\(code.id)  \(text)"
  }

  /// The code a person wrote, in any case; nil when there is none.
  package static func code(_ text: String) -> DiagnosticCode? {
    DiagnosticCode.all.first { $0.id == text.uppercased() }
  }
}
