import CampaignModel

/// A quantity as written: a number with its multipliers, and the words around it still to be judged.
///
/// Grammar: `[sign] [currency] term+ [unit words]`, where a term is a number with `nghìn`, `triệu`, `tỷ`, `k`, `M`, …;
/// several terms must fall (`1 tỷ 200 triệu`), and the last may lack its word and then continues the one before
/// (`2tỷ5` is 2,5 tỷ). A tail of two digits is ambiguous, since `1tr25` is said both ways.
struct WrittenQuantity: Sendable, Hashable {
  /// The number, multipliers applied; when ambiguous, the larger reading.
  var value: ExactNumber
  /// The other reading of an ambiguous number.
  var other: ExactNumber?
  /// Whether a word such as `triệu` multiplied it.
  var isMultiplied: Bool
  /// Whether the digits have a decimal part.
  var hasFraction: Bool
  /// Words before the number, such as a currency; folded.
  var prefix: String
  /// Words and signs after it; folded, parted by single spaces.
  var suffix: String

  /// Reads the text; the words around the number are not judged here.
  init(_ text: String, language: Language?) throws(QuantityFailure) {
    if let whole = Self.digits(text) {
      value = ExactNumber(whole)
      other = nil
      (isMultiplied, hasFraction, prefix, suffix) = (false, false, "", "")
      return
    }
    var tokens = try QuantityToken.split(text)[...]
    var isNegative = false
    var before: [String] = []
    lead: while let token = tokens.first {
      switch token {
      case .number: break lead
      case .sign("-") where !isNegative: isNegative = true
      case .sign("+") where !isNegative: break
      case .sign(let sign): before.append(String(sign))
      case .word(let word): before.append(word)
      }
      tokens = tokens.dropFirst()
    }
    var terms: [Term] = []
    while case .number(let digits)? = tokens.first {
      tokens = tokens.dropFirst()
      var powers: [Int] = []
      while case .word(let word)? = tokens.first, let power = UnitWords.power(word) {
        powers.append(power)
        tokens = tokens.dropFirst()
      }
      let reading = try NumberReading(digits, language: language)
      terms.append(Term(reading: reading, digits: digits, power: try Self.power(powers)))
      if case .sign(",")? = tokens.first, case .number? = tokens.dropFirst().first { tokens = tokens.dropFirst() }
    }
    var after: [String] = []
    for token in tokens {
      switch token {
      case .number: throw .notANumber
      case .word(let word): after.append(word)
      case .sign(let sign): after.append(String(sign))
      }
    }
    guard let first = terms.first else { throw .notANumber }
    prefix = before.joined(separator: " ")
    suffix = after.joined(separator: " ")
    isMultiplied = first.power > 0
    hasFraction = first.reading.hasFraction
    (value, other) = try terms.count == 1 ? Self.single(first) : Self.sum(terms)
    if isNegative {
      value = value.negated
      other = other?.negated
    }
  }

  /// Digits and nothing else, which most amounts of tables are: nothing about them has to be found out.
  private static func digits(_ text: String) -> Int64? {
    guard (1...18).contains(text.utf8.count) else { return nil }
    var value: Int64 = 0
    for byte in text.utf8 {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    return value
  }

  /// The value when only one reading fits.
  func settled() throws(QuantityFailure) -> ExactNumber {
    if let other { throw .ambiguous(value, other) }
    return value
  }

  private struct Term {
    var reading: NumberReading
    var digits: String
    var power: Int
  }

  /// One multiplier, or the pair `nghìn tỷ` that large budgets are said in.
  private static func power(_ powers: [Int]) throws(QuantityFailure) -> Int {
    if powers == [3, 9] { return 12 }
    guard powers.count <= 1 else { throw .notANumber }
    return powers.first ?? 0
  }

  private static func single(_ term: Term) throws(QuantityFailure) -> (ExactNumber, ExactNumber?) {
    guard let value = term.reading.value.shifted(by: term.power) else { throw .outOfRange }
    return (value, term.reading.decimal?.shifted(by: term.power))
  }

  private static func sum(_ terms: [Term]) throws(QuantityFailure) -> (ExactNumber, ExactNumber?) {
    var total = ExactNumber.zero
    var other: ExactNumber?
    var above: Int?
    for (index, term) in terms.enumerated() {
      guard !term.reading.hasFraction, term.reading.decimal == nil else { throw .notANumber }
      var part: ExactNumber?
      if term.power == 0, let above {
        // `2tỷ5`, `1tr250`: the tail continues the number before its word as decimals do.
        guard index == terms.count - 1, index == 1, (1...3).contains(term.digits.count) else { throw .notANumber }
        part = term.reading.value.shifted(by: above - term.digits.count)
        if term.digits.count == 2 {
          other = term.reading.value.shifted(by: above - 3).flatMap(total.adding)
        }
      } else {
        if let above { guard term.power < above, term.power > 0 else { throw .notANumber } }
        guard term.power > 0 else { throw .notANumber }
        part = term.reading.value.shifted(by: term.power)
        if let above, let part, let border = ExactNumber(1).shifted(by: above), !(part < border) { throw .notANumber }
        above = term.power
      }
      guard let part, let sum = total.adding(part) else { throw .outOfRange }
      total = sum
    }
    return (total, other)
  }
}
