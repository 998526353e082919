import CampaignModel
import Notation

/// One rule in full: its sentence, why it exists, where it comes from and stands, what it reads, and which others share
/// that with it.
package struct RuleSheetText: Sendable {
  private let writer: SentenceWriter
  private let words: Catalogue
  private let numbers: Wording
  private let style: TextStyle
  private let width: Int
  /// Most names of related rules in one line.
  private static let mostNames = 6

  /// A sheet in one language.
  package init(language: Language, currency: String, width: Int = 80, style: TextStyle = TextStyle()) {
    writer = SentenceWriter(language: language, currency: currency)
    words = Catalogue(language)
    numbers = Wording(language, currency: currency)
    self.width = width
    self.style = style
  }

  /// A rule of a book, every line ended by a newline.
  package func render(_ rule: RuleOutline, of book: RuleBook) -> String {
    var canvas = TextCanvas(width: width, style: style)
    canvas.heading(rule.title.shown(in: words.language, else: rule.id))
    canvas.paragraph(rule.id, paint: .quiet)
    canvas.blank()
    for line in writer.rule(rule) {
      if line.depth == 0 { canvas.paragraph(line.text) } else { canvas.item(line.text, indent: 2 + 2 * line.depth) }
    }
    canvas.blank()
    let facts = facts(rule)
    let column = 2 + (facts.map { DisplayWidth.of($0.0) }.max() ?? 0)
    for (label, value) in facts { canvas.pair(label, value, column: column) }
    let related = RelatedRules(of: rule, in: book).groups
    if !related.isEmpty { canvas.blank() }
    for group in related {
      canvas.paragraph("\(heading(group.link)): \(names(group.rules))", hanging: 2)
    }
    return canvas.text
  }

  private func facts(_ rule: RuleOutline) -> [(String, String)] {
    let reads = rule.reads.map { "\(writer.title($0)) (\($0.id))" }
    var facts: [(String, String)] = [
      (words.rules(.why), rule.reason.shown(in: words.language)), (words.rules(.source), rule.source),
      (words.rules(.place), PackNames.place(rule.location)),
    ]
    if let replaced = rule.replaces { facts.append((words.rules(.replaces), PackNames.place(replaced))) }
    facts += [
      (words.rules(.priority), numbers.count(rule.priority)), (words.rules(.stage), words.rules(rule.stage.meaning)),
      (words.rules(.reads), reads.isEmpty ? words.rules(.readsNothing) : reads.joined(separator: ", ")),
      (words.rules(.analysable), rule.isAnalysable ? words(.yes) : words.rules(.notAnalysable)),
    ]
    return facts.filter { !$0.1.isEmpty }
  }

  private func heading(_ link: RelatedRules.Link) -> String {
    func tier(_ tier: NamedOutline?) -> String {
      tier.map { FieldNames(words: words).title($0) } ?? words.phrase(.shortAllCreators)
    }
    return switch link {
    case .reads(let field): words.rules(.alsoRead, writer.title(field))
    case .creators(let name): words.rules(.alsoBound, tier(name))
    case .share(let name): words.rules(.alsoShare, tier(name))
    case .settles(let field): words.rules(.alsoSettle, writer.title(field))
    case .playbook: words.rules(.alsoPlaybook)
    }
  }

  private func names(_ rules: [RuleOutline]) -> String {
    let first = rules.prefix(Self.mostNames).map(\.id).joined(separator: ", ")
    guard rules.count > Self.mostNames else { return first }
    return "\(first), \(words.rules(.more, numbers.count(rules.count - Self.mostNames)))"
  }
}
