import CampaignModel

/// How a table writes thousands and decimals, when its user said so: `1.500` in Vietnamese is what `1,500` is in English.
struct NumberHabit {
  /// The language whose habit it is.
  let language: Language

  /// The text with every number that could be read two ways written so that only one reading is left.
  func settled(_ text: String) -> String {
    let characters = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < characters.count {
      let start = position
      while position < characters.count, Self.isPart(characters, position) { position += 1 }
      result += number(characters[start..<position])
      if position < characters.count {
        result.append(characters[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a digit stands there, or a mark within a number.
  private static func isPart(_ text: [UInt8], _ index: Int) -> Bool {
    if isDigit(text[index]) { return true }
    guard text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") else { return false }
    return index > 0 && isDigit(text[index - 1]) && index + 1 < text.count && isDigit(text[index + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func number(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    let marks = digits.indices.filter { !Self.isDigit(digits[$0]) }
    guard marks.count == 1, let mark = marks.first, digits.endIndex - mark == 4,
      (1...3).contains(mark - digits.startIndex), digits.first != 0x30
    else { return Array(digits) }
    let thousands = language == .vi ? UInt8(ascii: ".") : UInt8(ascii: ",")
    if digits[mark] == thousands { return digits.filter(Self.isDigit) }
    // With four digits behind it nobody takes the mark for one of thousands.
    return Array(digits) + [0x30]
  }
}
