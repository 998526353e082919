import CampaignModel
import Notation

/// Choices, sets and texts.
extension ValueReader {
  /// The index of one of a field's values.
  mutating func option(_ field: FieldVocabulary, _ path: String, _ written: String, at node: LocatedNode) -> Int? {
    if let index = field.options.target(written) { return index }
    let known = field.schema.values.map(\.id).joined(separator: ", ")
    findings.add(
      .unknownValue, [path, Findings.shown(written), known], at: node.place, length: length(of: node),
      suggestion: field.options.nearest(to: written))
    return nil
  }

  /// A set: a list, or one text with commas. A value whose own name has a comma is tried as a whole first.
  mutating func set(_ field: FieldVocabulary, _ path: String, _ node: LocatedNode) -> FieldValue? {
    guard let entries = scalars(field, path, node) else { return nil }
    var bits: UInt64 = 0
    var isGood = true
    for (scalar, entry) in entries where scalar.kind != .null {
      let isWhole = field.options.target(scalar.text) != nil
      for word in isWhole ? [scalar.text] : words(scalar.text, of: field) {
        if let index = option(field, path, word, at: entry), index < 64 {
          bits |= 1 << UInt64(index)
        } else {
          isGood = false
        }
        if findings.isFull { return nil }
      }
    }
    return isGood ? .set(bits) : nil
  }

  /// The values a text names; `TikTok/Facebook` and `TikTok & Zalo` are two when each of them is one of the field's.
  private func words(_ text: String, of field: FieldVocabulary) -> [String] {
    ListNotation.split(text).flatMap { word in
      if field.options.target(word) != nil { return [word] }
      let parts = ListNotation.splitFurther(word)
      return parts.allSatisfy { field.options.target($0) != nil } ? parts : [word]
    }
  }

  /// A list of texts, or one text with commas.
  mutating func texts(_ field: FieldVocabulary, _ path: String, _ node: LocatedNode) -> FieldValue? {
    guard let entries = scalars(field, path, node) else { return nil }
    var result: [String] = []
    var isGood = true
    let isSingle = if case .scalar = node.content { true } else { false }
    for (scalar, entry) in entries where scalar.kind != .null {
      let words = isSingle ? ListNotation.split(scalar.text) : [scalar.text]
      for word in words {
        let piece = LocatedScalar(text: word, kind: scalar.kind)
        switch checked(field, path, piece, at: entry) {
        case .none: isGood = false
        case .some(""): continue
        case .some(let text): result.append(text)
        }
      }
    }
    guard result.count <= BriefLimits.entries else {
      findings.add(.valueTooLong, [path, String(BriefLimits.entries)], at: node.place)
      return nil
    }
    return isGood ? .texts(result) : nil
  }

  /// One text, NFC; nil when it is empty or was refused.
  mutating func text(
    _ field: FieldVocabulary, _ path: String, _ scalar: LocatedScalar, at node: LocatedNode
  ) -> String? {
    guard let text = checked(field, path, scalar, at: node), !text.isEmpty else { return nil }
    return text
  }

  private mutating func checked(
    _ field: FieldVocabulary, _ path: String, _ scalar: LocatedScalar, at node: LocatedNode
  ) -> String? {
    if scalar.kind == .boolean {
      wrongType(field, path, "boolean", at: node)
      return nil
    }
    // Bytes bound characters from above; counting characters of megabytes is for nobody.
    let isLong = scalar.text.utf8.count > BriefLimits.characters * 32 || scalar.text.count > BriefLimits.characters
    if scalar.text.utf8.count > BriefLimits.characters, isLong {
      findings.add(.valueTooLong, [path, String(BriefLimits.characters)], at: node.place)
      return nil
    }
    let text = scalar.text.utf8.contains(0x0D) ? scalar.text.replacing("\r\n", with: "\n") : scalar.text
    if let control = text.unicodeScalars.first(where: Self.isRefused) {
      wrongType(field, path, "U+" + Self.hexadecimal(control), at: node)
      return nil
    }
    return Folding.nfc(Folding.trimmed(text))
  }

  /// The scalars of a list, or the one scalar; nil after a finding or for nothing.
  private mutating func scalars(
    _ field: FieldVocabulary, _ path: String, _ node: LocatedNode
  ) -> [(LocatedScalar, LocatedNode)]? {
    let nodes: [LocatedNode]
    switch node.content {
    case .mapping:
      wrongType(field, path, node.word, at: node)
      return nil
    case .sequence(let elements): nodes = elements
    case .scalar(let scalar):
      if scalar.kind == .null { return nil }
      nodes = [node]
    }
    guard nodes.count <= BriefLimits.entries else {
      findings.add(.valueTooLong, [path, String(BriefLimits.entries)], at: node.place)
      return nil
    }
    var result: [(LocatedScalar, LocatedNode)] = []
    for element in nodes {
      guard case .scalar(let scalar) = element.content, scalar.text != "?" else {
        let isUnknown = if case .scalar = element.content { true } else { false }
        wrongType(field, path, isUnknown ? "?" : element.word, at: element)
        return nil
      }
      result.append((scalar, element))
    }
    return result
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20..<0x7F: false
    case 0..<0x20, 0x7F...0x9F: true
    default: false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
