import Notation

/// A unary test on numbers as DMN writes it: `< 4`, `>= 200tr`, `[4..12]`, `]4..12[`, `4..12`, `8`.
enum CellInterval {
  /// A comparison with one number.
  case compare(predicate: String, String)
  /// Between two numbers, each end with or without itself.
  case between(String, isLowOpen: Bool, String, isHighOpen: Bool)
  /// Exactly a number.
  case equal(String)

  private static let comparisons = [
    ("<=", "at_most"), (">=", "at_least"), ("≤", "at_most"), ("≥", "at_least"), ("<", "below"), (">", "above"),
  ]

  /// Takes one alternative apart; nil when brackets do not match or a number is missing.
  init?(_ text: String) {
    let text = Folding.trimmed(text).replacing("…", with: "..")
    for (sign, predicate) in Self.comparisons where text.hasPrefix(sign) {
      guard let number = Self.number(text.dropFirst(sign.count)) else { return nil }
      self = .compare(predicate: predicate, number)
      return
    }
    if text.hasPrefix("=") {
      guard let number = Self.number(text.dropFirst()) else { return nil }
      self = .equal(number)
      return
    }
    guard let dots = text.firstRange(of: "..") else {
      guard let number = Self.number(text[...]) else { return nil }
      self = .equal(number)
      return
    }
    var low = text[..<dots.lowerBound]
    var high = text[dots.upperBound...]
    let opening = low.first.flatMap { "[](".contains($0) ? $0 : nil }
    let closing = high.last.flatMap { "[])".contains($0) ? $0 : nil }
    guard (opening == nil) == (closing == nil) else { return nil }
    if opening != nil {
      low = low.dropFirst()
      high = high.dropLast()
    }
    guard let first = Self.number(low), let last = Self.number(high) else { return nil }
    self = .between(
      first, isLowOpen: opening == "]" || opening == "(", last, isHighOpen: closing == "[" || closing == ")")
  }

  private static func number(_ text: Substring) -> String? {
    let trimmed = Folding.trimmed(String(text))
    return trimmed.isEmpty || trimmed.contains("..") || trimmed.contains(where: "[]()<>=".contains) ? nil : trimmed
  }
}
