import CampaignModel
import Notation
import Planning

/// Reads `settings { … }`.
struct SettingsReader {
  let sink: DiagnosticSink
  let schemes: [String]
  let cards: [String]

  /// The settings of all packs, later ones before earlier; the first scheme and card stand in for missing ones.
  func settings(_ declarations: [PendingDeclaration]) -> Settings {
    var settings = Settings(
      scheme: schemes.first ?? "", rateCard: cards.first ?? "", entryShare: EntryGate.entryShare,
      creatorShareAtMost: EntryGate.entryShare, incomeTax: FeeMarkup.vietnamNet.withheld, newReachAtLeast: 0.25,
      joinRate: 0.1)
    for declaration in declarations { read(declaration, into: &settings) }
    return settings
  }

  private func read(_ declaration: PendingDeclaration, into settings: inout Settings) {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    settings.scheme = reference("scheme", reader, schemes) ?? settings.scheme
    settings.rateCard = reference("rate_card", reader, cards) ?? settings.rateCard
    settings.entryShare = reader.number("entry_share", as: .percent, in: 0.01...1) ?? settings.entryShare
    settings.creatorShareAtMost =
      reader.number("creator_share_at_most", as: .percent, in: 0.01...1) ?? settings.creatorShareAtMost
    settings.incomeTax = reader.number("income_tax", as: .percent, in: 0...0.5) ?? settings.incomeTax
    settings.newReachAtLeast =
      reader.number("new_reach_at_least", as: .percent, in: 0.01...0.99) ?? settings.newReachAtLeast
    settings.joinRate = reader.number("join_rate", as: .percent, in: 0...1) ?? settings.joinRate
    _ = reader.text("source")
    reader.finish()
  }

  private func reference(_ key: String, _ reader: TableReader, _ known: [String]) -> String? {
    guard let name = reader.text(key) else { return nil }
    if known.contains(name) { return name }
    sink.report(
      reader.site.diagnostic(
        .unknownReference, [key, name], path: key, suggestion: NearestName.nearest(to: name, in: known)))
    return nil
  }
}
