import CampaignModel

/// Counts and plain numbers: `400k`, `2M`, `2 triệu`, `9.000 người`, `8 tuần`, `0.3`.
package enum CountNotation {
  /// Reads a whole number. A bare `9.000` is ambiguous; with a unit of whole things (`9.000 người`) it is nine
  /// thousand. `unit` is the field's; a word of another unit (`tháng` for weeks) is refused, never converted.
  package static func parse(
    _ text: String, unit: String? = nil, language: Language? = nil
  ) throws(QuantityFailure) -> Int64 {
    let written = try WrittenQuantity(text, language: language)
    let hasUnit = try checkUnit(written, unit: unit)
    return try whole(hasUnit && !written.isMultiplied ? written.value : try written.settled())
  }

  /// A whole number within ±10^15.
  package static func whole(_ value: ExactNumber) throws(QuantityFailure) -> Int64 {
    guard value <= ExactNumber(Money.limit), ExactNumber(-Money.limit) <= value else { throw .outOfRange }
    guard let whole = value.whole else { throw .notWhole(value) }
    return whole
  }

  /// Reads any number, fractions too; at most 36 digits on either side of the point.
  package static func parseNumber(
    _ text: String, unit: String? = nil, language: Language? = nil
  ) throws(QuantityFailure) -> ExactNumber {
    let written = try WrittenQuantity(text, language: language)
    _ = try checkUnit(written, unit: unit)
    return try written.settled()
  }

  /// All digits in groups of three: `400.000` in Vietnamese, `400,000` in English; reads back in that language.
  package static func text(_ count: Int64, in language: Language) -> String {
    (count < 0 ? "-" : "") + DecimalNotation.grouped(String(count.magnitude)[...], in: language)
  }

  /// The shortest exact form: `400k`, `2tr`, `1,5tr` in Vietnamese, `400K`, `2M`, `1.5M` in English, else all digits.
  package static func compact(_ count: Int64, in language: Language) -> String {
    for (power, vi, en) in [(9, " tỷ", "B"), (6, "tr", "M"), (3, "k", "K")] {
      guard let number = ExactNumber(count).shifted(by: -power), number.scale <= 2,
        number >= ExactNumber(1) || number <= ExactNumber(-1)
      else { continue }
      return language == .vi ? number.plain.replacing(".", with: ",") + vi : number.plain + en
    }
    return text(count, in: language)
  }

  /// Whether the text names the unit; fails on words that are another unit or none.
  private static func checkUnit(_ written: WrittenQuantity, unit: String?) throws(QuantityFailure) -> Bool {
    guard written.prefix.isEmpty else { throw .notANumber }
    guard !written.suffix.isEmpty else { return false }
    let words = written.suffix
    let wanted = unit.map(Folding.bare)
    if words == wanted { return true }
    if let kind = UnitWords.kind(words) {
      if kind == wanted || kind == wanted.flatMap(UnitWords.kind) { return true }
      throw .otherUnit(words)
    }
    throw .notANumber
  }
}
