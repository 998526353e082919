import CampaignModel

/// Shares: `30%`, `30 phần trăm`, `0.3`; held as fractions.
package enum PercentNotation {
  /// Reads a share as a fraction. A bare number is a fraction up to 1; above it is refused with `30%` as suggestion,
  /// since `30` may be meant either way. A separator is always a decimal one: nobody writes thousands of percent.
  package static func parse(_ text: String) throws(QuantityFailure) -> ExactNumber {
    let written = try WrittenQuantity(text, language: nil)
    guard written.prefix.isEmpty, !written.isMultiplied else { throw .notANumber }
    let number = written.other ?? written.value
    if isPercent(written.suffix) {
      guard let fraction = number.shifted(by: -2) else { throw .outOfRange }
      return fraction
    }
    guard written.suffix.isEmpty else { throw .notANumber }
    return try bare(number)
  }

  /// A number without a percent sign as a share.
  package static func bare(_ number: ExactNumber) throws(QuantityFailure) -> ExactNumber {
    guard number <= ExactNumber(1) else { throw .shareWithoutPercent(suggestion: number.plain + "%") }
    return number
  }

  /// Reads a weight: a percent as a fraction, any other number as it stands, since only proportions count.
  package static func parseWeight(_ text: String) throws(QuantityFailure) -> (weight: ExactNumber, isPercent: Bool) {
    let written = try WrittenQuantity(text, language: nil)
    if isPercent(written.suffix) { return (try parse(text), true) }
    guard written.prefix.isEmpty, written.suffix.isEmpty, !written.isMultiplied else { throw .notANumber }
    return (try written.settled(), false)
  }

  /// Whether the text is a share by its own mark, such as `35%`.
  package static func isPercent(text: String) -> Bool {
    guard let written = try? WrittenQuantity(text, language: nil) else { return false }
    return isPercent(written.suffix)
  }

  /// `64%`, `64,5%` in Vietnamese, `64.5%` in English, with at most `decimals` digits after the point.
  package static func text(_ fraction: Double, in language: Language, decimals: Int = 1) -> String {
    DecimalNotation.text(fraction * 100, in: language, decimals: decimals) + "%"
  }

  private static func isPercent(_ words: String) -> Bool {
    switch words {
    case "%", "phan tram", "percent", "per cent", "pct": true
    default: false
    }
  }
}
