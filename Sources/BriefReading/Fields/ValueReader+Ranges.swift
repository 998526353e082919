import CampaignModel
import Notation

/// Numbers given as ranges: `1%..3%`, `1–3%`, `1% đến 3%`, or a list of both ends.
extension ValueReader {
  /// A number as a range has it: its middle, and how far the ends lie from it.
  struct Range: Equatable {
    /// (low · high)^½.
    var middle: Double
    /// The high end ÷ the middle, at least 1.
    var spread: Double
  }

  /// Both ends of a value that is written as a range; nil when it is not one, or when its field takes none.
  static func ends(of field: FieldSchema, _ node: LocatedNode) -> (low: LocatedNode, high: LocatedNode)? {
    guard field.role?.takesRange == true else { return nil }
    switch node.content {
    case .sequence(let elements) where elements.count == 2: return (elements[0], elements[1])
    case .scalar(let scalar) where scalar.kind != .number:
      guard let (low, high) = parted(scalar.text) else { return nil }
      func end(_ text: String) -> LocatedNode {
        LocatedNode(content: .scalar(LocatedScalar(text: text, kind: .quoted)), place: node.place)
      }
      return (end(low.hasSuffix("%") || !high.hasSuffix("%") ? low : low + "%"), end(high))
    default: return nil
    }
  }

  /// The range between two ends; nil after a finding.
  mutating func range(
    of field: FieldVocabulary, named path: String, _ ends: (low: LocatedNode, high: LocatedNode), at node: LocatedNode
  ) -> Range? {
    let before = findings.count
    let low = value(of: field, named: path, from: ends.low)
    let high = value(of: field, named: path, from: ends.high)
    guard case .number(let low) = low, case .number(let high) = high else {
      if findings.count == before { wrongType(field, path, node.word, at: node) }
      return nil
    }
    guard low > 0, low <= high else {
      findings.add(
        .rangeBroken, [path, "\(Self.shown(ends.low))..\(Self.shown(ends.high))"], at: node.place,
        length: length(of: node))
      return nil
    }
    let middle = (low * high).squareRoot()
    return Range(middle: middle, spread: high / middle)
  }

  private static func shown(_ node: LocatedNode) -> String {
    if case .scalar(let scalar) = node.content { return Findings.shown(scalar.text) }
    return node.word
  }

  /// What stands before and after the sign or word between two ends.
  private static func parted(_ text: String) -> (String, String)? {
    for separator in ["..", "–", "—", " đến ", " tới ", " to ", "~", "-"] {
      let parts = Folding.nfc(text).split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let ends = parts.map { Folding.trimmed(String($0)) }
      let isAmount = ends[0].last.map { $0.isNumber || $0 == "%" } ?? false
      if isAmount, ends[1].contains(where: \.isNumber) { return (ends[0], ends[1]) }
    }
    return nil
  }
}
