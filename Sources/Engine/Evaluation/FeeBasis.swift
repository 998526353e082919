import CampaignModel
import Notation
import Planning

/// From quoted fees to what they cost the client, as the brief says: tax where fees are net and the budget has no line for it,
/// and the agency's part of what it books.
struct FeeBasis {
  /// Line that pays taxes.
  static let taxLine = "tax"
  /// Line that pays the agency.
  static let agencyLine = "agency_fee"

  let inputs: BriefInputs
  let purse: Purse

  /// The markup; what a line pays already is not taken twice. Where the brief does not say whether the budget includes
  /// VAT or the agency's fee, it is taken to: the careful reading.
  var markup: FeeMarkup {
    var markup = FeeMarkup.none
    if inputs.options(.feeBasis).first == "net", !purse.settled.contains(Self.taxLine) {
      markup.withheld = inputs.pack.settings.incomeTax
      if inputs.flag(.vatIncluded) != false { markup.vat = inputs.number(.vatRate) ?? FeeMarkup.vietnamNet.vat }
    }
    if let rate = inputs.number(.agencyRate), inputs.flag(.agencyIncluded) != false,
      !purse.settled.contains(Self.agencyLine)
    {
      markup.agency = rate
    }
    return markup
  }

  /// What the brief says twice.
  var findings: [Diagnostic] {
    guard let rate = inputs.number(.agencyRate), rate > 0, purse.settled.contains(Self.agencyLine) else { return [] }
    let line = purse.lines.first { $0.id == Self.agencyLine }?.amount ?? .zero
    return [
      Diagnostic(
        .agencyFeeTwice,
        [PercentNotation.text(rate, in: .en, decimals: 2), MoneyNotation.compact(line, in: .vi)], severity: .warning)
    ]
  }
}
