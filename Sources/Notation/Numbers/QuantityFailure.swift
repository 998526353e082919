import CampaignModel

/// Why a text is not the quantity it should be. Values only, no prose: the words stand in the catalogue.
package enum QuantityFailure: Error, Sendable, Hashable {
  /// Not a number, or not written as one.
  case notANumber
  /// Two readings fit: `1.500` is one thousand five hundred or one and a half.
  case ambiguous(ExactNumber, ExactNumber)
  /// Beyond what any brief may name (10^15, or 36 digits).
  case outOfRange
  /// A fraction where only whole units exist.
  case notWhole(ExactNumber)
  /// A bare number over 1 where a share is wanted; `suggestion` is how to write it: `30%`.
  case shareWithoutPercent(suggestion: String)
  /// A unit of another kind than the field's, as written: `tháng` where weeks are wanted.
  case otherUnit(String)
  /// An amount in another currency: its ISO code.
  case otherCurrency(String)
  /// No such day of the calendar, or not a date at all.
  case notADate
  /// Neither yes nor no.
  case notAFlag
}
