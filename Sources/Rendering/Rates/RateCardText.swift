import CampaignModel

/// A rate card as a table for people: one block a platform, a line an interval of followers.
package struct RateCardText: Sendable {
  private let words: Catalogue
  private let language: Language

  /// A renderer.
  package init(language: Language) {
    self.language = language
    words = Catalogue(language)
  }

  /// The card, or one platform of it.
  package func render(_ card: RateCard, platform: String?) -> String {
    let numbers = Wording(language, currency: card.currency)
    var canvas = TextCanvas(width: 120, style: TextStyle())
    canvas.heading(words(OptionsLabel.ratesHeading, card.version, card.title.shown(in: language)))
    canvas.paragraph(words(OptionsLabel.rateNote), paint: .quiet)
    for name in Array(Set(card.rows.map(\.platform))).sorted() where platform == nil || platform == name {
      canvas.heading(name)
      var table = TextTable(right: [true, true, true, true, true, true, true], hasHeader: true)
      table.add(
        [
          words(OptionsLabel.followers), words(OptionsLabel.fee), words(.reachShort), words(.engagementsShort),
          words(.clicks), words(OptionsLabel.onTarget), words(OptionsLabel.toBook),
        ], .quiet)
      for row in card.rows.filter({ $0.platform == name }).sorted(by: { $0.followers < $1.followers }) {
        table.add([
          numbers.shortest(Int64(clamping: Int(min(row.followers, 1e12)))),
          spread(row.fee) { numbers.compact(Money(rounding: $0) ?? .zero) },
          spread(row.reach) { numbers.percent($0, digits: 1) },
          spread(row.engagement) { numbers.percent($0, digits: 1) },
          spread(row.clickThrough) { numbers.percent($0, digits: 2) }, spread(row.onTarget) { numbers.percent($0) },
          numbers.count(row.available),
        ])
      }
      table.draw(on: &canvas)
      for row in card.rows.filter({ $0.platform == name }).sorted(by: { $0.followers < $1.followers }) {
        let followers = numbers.shortest(Int64(clamping: Int(min(row.followers, 1e12))))
        canvas.paragraph("\(followers): \(row.source) (\(row.grade))", indent: 4, hanging: 2, paint: .quiet)
      }
    }
    return canvas.text
  }

  /// One line: the card and how much was found.
  package func summary(_ card: RateCard, findings: Int) -> String {
    words(OptionsLabel.ratesSummary, card.version, String(card.rows.count), String(findings)) + "\n"
  }

  private func spread(_ spread: Spread, _ text: (Double) -> String) -> String {
    "\(text(spread.median)) (\(text(spread.low))–\(text(spread.high)))"
  }
}
