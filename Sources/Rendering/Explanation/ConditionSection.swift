import CampaignModel

/// A rule's condition leaf by leaf, with what the brief says, how far off it is and what the answer makes of it.
struct ConditionSection {
  let leaves: LeafWords
  let change: ChangeWords
  let style: TextStyle

  private var words: Catalogue { change.words }

  /// Draws a condition, choices further in. What `none` denies is worded as its complement, so that a tick always means
  /// "as the rule wants it".
  func draw(_ condition: ProbedCondition, isDenied: Bool = false, indent: Int, on canvas: inout TextCanvas) {
    switch condition {
    case .leaf(let leaf): draw(leaf, indent: indent, on: &canvas)
    case .all(let verdict, let parts):
      if parts.isEmpty { canvas.paragraph(words(.always), indent: indent) }
      draw(parts, verdict, isDenied, areDenied: isDenied, isChoice: isDenied, indent, on: &canvas)
    case .any(let verdict, let parts):
      draw(parts, verdict, isDenied, areDenied: isDenied, isChoice: !isDenied, indent, on: &canvas)
    case .none(let verdict, let parts):
      draw(parts, verdict, isDenied, areDenied: !isDenied, isChoice: isDenied, indent, on: &canvas)
    case .function(_, let verdict):
      let said = verdict == .unknown ? "?" : words(verdict == .yes ? Label.yes : Label.no)
      canvas.paragraph(
        words(.functionSays, said), indent: indent, lead: sign(verdict == (isDenied ? .no : .yes), verdict))
    }
  }

  private func draw(
    _ parts: [ProbedCondition], _ verdict: Verdict, _ isDenied: Bool, areDenied: Bool, isChoice: Bool,
    _ indent: Int, on canvas: inout TextCanvas
  ) {
    let isList = isChoice && parts.count > 1
    if isList {
      canvas.paragraph(words(.oneOfThese), indent: indent, lead: sign(verdict == (isDenied ? .no : .yes), verdict))
    }
    for part in parts { draw(part, isDenied: areDenied, indent: isList ? indent + 4 : indent, on: &canvas) }
  }

  private func draw(_ leaf: ProbedLeaf, indent: Int, on canvas: inout TextCanvas) {
    let sentence = leaves.text(leaf.outline, isDenied: leaf.isDenied)
    var text: String
    switch leaf.outline.question {
    case .known, .unknown: text = sentence
    case .oneOf(let options) where leaf.isMet && options.count == 1: text = sentence
    case .flag where leaf.isMet: text = sentence
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
