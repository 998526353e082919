import CampaignModel

/// A rule's condition leaf by leaf, with what the brief says, how far off it is and what the answer makes of it.
struct ConditionSection {
  let leaves: LeafWords
  let change: ChangeWords
  let style: TextStyle

  private var words: Catalogue { change.words }

  /// Draws a condition, nested parts further in.
  func draw(_ condition: ProbedCondition, indent: Int, on canvas: inout TextCanvas) {
    switch condition {
    case .leaf(let leaf): draw(leaf, indent: indent, on: &canvas)
    case .all(_, let parts):
      if parts.isEmpty { canvas.paragraph(words(.always), indent: indent) }
      for part in parts { draw(part, indent: indent, on: &canvas) }
    case .any(let verdict, let parts): nested(.oneOfThese, verdict, parts, indent, on: &canvas)
    case .none(let verdict, let parts): nested(.noneOfThese, verdict, parts, indent, on: &canvas)
    case .function(_, let verdict):
      canvas.paragraph(
        words(.functionSays, verdict == .unknown ? "?" : words(verdict == .yes ? Label.yes : Label.no)), indent: indent,
        lead: sign(verdict == .yes, verdict))
    }
  }

  private func nested(
    _ label: ExplanationLabel, _ verdict: Verdict, _ parts: [ProbedCondition], _ indent: Int,
    on canvas: inout TextCanvas
  ) {
    canvas.paragraph(words(label), indent: indent, lead: sign(verdict == .yes, verdict))
    for part in parts { draw(part, indent: indent + 4, on: &canvas) }
  }

  private func draw(_ leaf: ProbedLeaf, indent: Int, on canvas: inout TextCanvas) {
    let sentence = leaves.text(leaf.outline)
    var text: String
    switch leaf.outline.question {
    case .known, .unknown: text = sentence
    default:
      text = leaf.actual.map { words(.leafIs, sentence, leaves.text($0)) } ?? words(.leafMissing, sentence)
    }
    if let gap = leaf.gap { text += "; \(leaves.text(gap))" }
    if let weight = leaf.weight {
      if let flip = weight.flip {
        let then = weight.changesAnswer == true ? words(.answerChanges) : words(.answerStays)
        text += "; \(words(.turnedBy, change.text(flip))): \(then)"
      }
      if !weight.isDecisive { text += "; \(words(.leafNotDecisive))" }
    }
    canvas.paragraph(text, indent: indent, lead: sign(leaf.isMet, leaf.verdict))
  }

  /// A sign for what is as the rule wants it, what is not, and what nobody can say.
  private func sign(_ isMet: Bool, _ verdict: Verdict) -> String {
    if verdict == .unknown { return "? " }
    return style.ascii ? (isMet ? "+ " : "x ") : (isMet ? "✓ " : "✗ ")
  }
}
