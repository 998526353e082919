import CampaignModel

/// What is cheap to know of a YAML text before the parser sees it: Yams composes the whole tree by recursion and without
/// limits, so a text that would make it run for long, or deep, is stopped here or given a deep stack.
struct YAMLPrecheck {
  /// No document nests deeper than this: every opening bracket, and every column a block could start at.
  let deepestPossible: Int

  /// Directives a document may have; libyaml compares each with all before it.
  private static let mostDirectives = 8
  /// Aliases let through to be reported at their place; more of them could grow exponentially as mapping keys.
  private static let mostAliases = 16

  /// Refuses what nobody writes by hand.
  init(_ source: SourceText) throws(DocumentFailure) {
    let bytes = source.bytes
    var opening = 0
    var structure = 0
    var directives = 0
    var lead = 0
    var longestLead = 0
    var atLead = true
    var before: UInt8 = 0x0A
    var anchors = 0
    var aliases = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A, 0x0D:
        structure += 1
        atLead = true
        lead = 0
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        opening += 1
        structure += 1
      case UInt8(ascii: ","): structure += 1
      case UInt8(ascii: " ")
      where before == UInt8(ascii: ":") || before == UInt8(ascii: "-") || before == UInt8(ascii: "?"):
        structure += 1
      case UInt8(ascii: "%") where before == 0x0A || before == 0x0D: directives += 1
      case UInt8(ascii: "&") where Self.startsToken(after: before): anchors += 1
      case UInt8(ascii: "*") where Self.startsToken(after: before) && anchors > 0: aliases += 1
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F:
        throw DocumentFailure(
          .briefSyntax, ["U+" + String(byte, radix: 16, uppercase: true)], at: source.place(of: offset))
      default: break
      }
      if atLead {
        if byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
          || byte == UInt8(ascii: ":")
        {
          lead += 1
          longestLead = max(longestLead, lead)
        } else if byte != 0x0A, byte != 0x0D {
          atLead = false
        }
      }
      guard structure <= BriefLimits.nodes else {
        throw DocumentFailure(.briefTooComplex, [String(BriefLimits.nodes)], at: source.place(of: offset))
      }
      guard directives <= Self.mostDirectives else {
        throw DocumentFailure(.briefSyntax, ["%"], at: source.place(of: offset))
      }
      guard aliases <= Self.mostAliases else { throw DocumentFailure(.yamlAlias, at: source.place(of: offset)) }
      before = byte
    }
    deepestPossible = opening + 2 * longestLead + 2
  }

  /// Whether a token may start after this byte, so that `&` or `*` there may be an anchor or an alias.
  private static func startsToken(after byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "?"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
