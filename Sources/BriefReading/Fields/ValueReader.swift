import CampaignModel
import Notation

/// Reads one value as its field's type documents; nil after a finding, or when the value is nothing.
struct ValueReader {
  /// Where findings go.
  var findings: Findings
  /// The rate card's currency.
  let currency: String

  /// The value of a field; `path` is how findings name it.
  mutating func value(of field: FieldVocabulary, named path: String, from node: LocatedNode) -> FieldValue? {
    switch field.schema.type {
    case .set: return set(field, path, node)
    case .texts: return texts(field, path, node)
    case .records: return records(field, path, node)
    default: break
    }
    guard case .scalar(let scalar) = node.content else {
      wrongType(field, path, node.word, at: node)
      return nil
    }
    guard scalar.kind != .null else { return nil }
    // `?` is kept for values somebody still has to find out.
    if scalar.text == "?" {
      wrongType(field, path, "?", at: node)
      return nil
    }
    switch field.schema.type {
    case .choice: return option(field, path, scalar.text, at: node).map(FieldValue.choice)
    case .flag: return flag(field, path, scalar, at: node)
    case .text: return text(field, path, scalar, at: node).map(FieldValue.text)
    default: return quantity(field, path, scalar, at: node)
    }
  }

  /// The field wants one kind of value and found another.
  mutating func wrongType(_ field: FieldVocabulary, _ path: String, _ found: String, at node: LocatedNode) {
    findings.add(.wrongType, [path, field.schema.type.rawValue, found], at: node.place, length: length(of: node))
  }

  /// How many characters of its line a value takes, for underlining.
  func length(of node: LocatedNode) -> Int {
    guard case .scalar(let scalar) = node.content else { return 1 }
    return max(1, scalar.text.unicodeScalars.count + (scalar.kind == .quoted ? 2 : 0))
  }

  private mutating func flag(
    _ field: FieldVocabulary, _ path: String, _ scalar: LocatedScalar, at node: LocatedNode
  ) -> FieldValue? {
    guard scalar.kind != .number, let flag = try? FlagNotation.parse(scalar.text) else {
      wrongType(field, path, Findings.shown(scalar.text), at: node)
      return nil
    }
    return .flag(flag)
  }
}
