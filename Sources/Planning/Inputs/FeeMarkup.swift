import CampaignModel

/// From the fee a creator names to what it costs the client. Vietnamese creators mostly quote net: with 10 % income tax
/// withheld and 10 % VAT, 100 net costs about 122 (practice; domain.md §3).
///
/// A brief whose budget has a line of its own for tax or for the agency keeps ``none``: the same money must not be taken
/// twice.
package struct FeeMarkup: Sendable, Hashable {
  /// Income tax withheld, as a part of the gross fee, 0…0.9; 0 when fees are quoted gross.
  package var withheld: Double
  /// VAT on the gross fee, 0…1; 0 when the budget is net of VAT or fees include it.
  package var vat: Double
  /// The agency's part of what it books, 0…1, on the gross fee without VAT.
  package var agency: Double

  /// A markup.
  package init(withheld: Double = 0, vat: Double = 0, agency: Double = 0) {
    self.withheld = withheld
    self.vat = vat
    self.agency = agency
  }

  /// Fees as the card has them.
  package static let none = FeeMarkup()
  /// Net fees under Vietnamese practice: 10 % withheld and 10 % VAT.
  package static let vietnamNet = FeeMarkup(withheld: 0.1, vat: 0.1)

  /// What a fee is multiplied with: (1 + agency)(1 + VAT)/(1 − withheld), at least 1.
  package var factor: Double {
    (1 + Bounded.fraction(agency)) * (1 + Bounded.fraction(vat)) / (1 - min(Bounded.fraction(withheld), 0.9))
  }

  /// What a quoted fee costs the client, whole units.
  package func cost(of fee: Money) -> Money { factor == 1 ? fee : Bounded.money(fee.asDouble * factor) }
}
