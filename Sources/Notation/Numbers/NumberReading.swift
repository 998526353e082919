import CampaignModel

/// What a run of digits and separators says, with the second reading when two fit.
///
/// Vietnamese writes `1.500,5`, English `1,500.5`, and briefs mix both. The rules, in order:
/// both separators: the last is the decimal one; one separator several times: groups of three; one separator once
/// with three digits after one to three others (`1.500`): ambiguous unless the language is known; else decimal.
package struct NumberReading: Sendable, Hashable {
  /// The number; when ambiguous, the one with thousands.
  package let value: ExactNumber
  /// The other reading of an ambiguous number, the one with decimals.
  package let decimal: ExactNumber?
  /// Whether it is written with a decimal part, even one of zeros.
  package let hasFraction: Bool

  /// Reads digits with `.` `,` `_` and single spaces between them; `language` settles `1.500` when it is known.
  package init(_ written: some StringProtocol, language: Language? = nil) throws(QuantityFailure) {
    let text = Array(written.utf8)
    guard let first = text.first, text.contains(where: Self.isDigit) else { throw .notANumber }
    guard text.count <= 80 else { throw .outOfRange }
    let separators = text.indices.filter { !Self.isDigit(text[$0]) }
    guard let lastSeparator = separators.last else {
      value = try Self.number(text, decimals: 0)
      decimal = nil
      hasFraction = false
      return
    }
    guard Self.isDigit(text[text.count - 1]) else { throw .notANumber }
    let mark = text[lastSeparator]
    let tail = text.count - 1 - lastSeparator
    let isPoint = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")
    let digits = text.filter(Self.isDigit)
    if isPoint, separators.count == 1 {
      guard Self.isDigit(first) || lastSeparator == 0 else { throw .notANumber }
      let asDecimal = try Self.number(digits, decimals: tail)
      let couldGroup = tail == 3 && (1...3).contains(lastSeparator) && first != UInt8(ascii: "0")
      let grouped = couldGroup ? try Self.number(digits, decimals: 0) : nil
      guard let grouped else {
        (value, decimal, hasFraction) = (asDecimal, nil, true)
        return
      }
      guard let language else {
        (value, decimal, hasFraction) = (grouped, asDecimal, false)
        return
      }
      let isGroup = mark == (language == .vi ? UInt8(ascii: ".") : UInt8(ascii: ","))
      (value, decimal, hasFraction) = (isGroup ? grouped : asDecimal, nil, !isGroup)
      return
    }
    let endsInDecimals = isPoint && separators.dropLast().allSatisfy { text[$0] != mark }
    let groups = endsInDecimals ? text[..<lastSeparator] : text[...]
    guard Self.isGroupedByThree(groups) else { throw .notANumber }
    value = try Self.number(digits, decimals: endsInDecimals ? tail : 0)
    decimal = nil
    hasFraction = endsInDecimals
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// `1.234.567`: one separator throughout, one to three digits first, then always three.
  private static func isGroupedByThree(_ text: ArraySlice<UInt8>) -> Bool {
    let groups = text.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard let head = groups.first, (1...3).contains(head.count), head.first != UInt8(ascii: "0") else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 } && Set(text.filter { !isDigit($0) }).count <= 1
  }

  private static func number(_ digits: [UInt8], decimals: Int) throws(QuantityFailure) -> ExactNumber {
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    guard significant.count <= 36 else { throw .outOfRange }
    var mantissa: Int128 = 0
    for digit in significant { mantissa = mantissa * 10 + Int128(digit - UInt8(ascii: "0")) }
    guard let number = ExactNumber(mantissa: mantissa, exponent: -decimals) else { throw .outOfRange }
    return number
  }
}
