import CampaignModel

/// What an event of a timeline is called.
package struct TimelineWords {
  let words: Catalogue
  let numbers: Wording
  let names: PackNames

  /// Words in one language.
  package init(words: Catalogue, numbers: Wording, names: PackNames) {
    self.words = words
    self.numbers = numbers
    self.names = names
  }

  /// `Approve drafts, Macro`, `12 posts: Micro, creators 1 to 12 of 24`.
  package func title(_ event: TimelineEvent, phases: [Phase], language: Language) -> String {
    let tier = event.tier.map { names.tier($0) } ?? ""
    switch event.kind {
    case .phase:
      let phase = phases.first { $0.template.id == event.phase }
      return phase?.template.title.shown(in: language, else: event.phase ?? "") ?? event.phase ?? ""
    case .setUp: return words(OptionsLabel.setUp)
    case .compliance: return words(OptionsLabel.compliance)
    case .approval: return words(OptionsLabel.approval, tier)
    case .launch: return words(OptionsLabel.launch)
    case .posting:
      let text = words(OptionsLabel.posting, tier, numbers.count(event.posts))
      guard let turn = event.turn, turn.all > turn.count else { return text }
      let all = numbers.count(turn.all)
      if turn.last < turn.first {
        return text + ", " + words(OptionsLabel.rotationRound, span(turn.first, turn.all), span(1, turn.last))
      }
      let first = numbers.count(turn.first)
      return text + ", "
        + (turn.count == 1
          ? words(OptionsLabel.rotationOne, first, all)
          : words(OptionsLabel.rotation, first, numbers.count(turn.last), all))
    }
  }

  /// `Posts by Micro: 6 every 7 days, 15 times until 98 days after, 12 creators in turn`.
  package func repeated(_ row: TimelineRow, until day: String) -> String {
    let text = words(
      OptionsLabel.postingEvery, row.first.tier.map { names.tier($0) } ?? "", numbers.count(row.first.posts),
      numbers.count(row.distance), numbers.count(row.events.count), day)
    guard let turn = row.first.turn, turn.all > turn.count else { return text }
    return text + ", " + words(OptionsLabel.inTurn, numbers.count(turn.all))
  }

  /// `27 to 39`, or the one there is.
  private func span(_ first: Int, _ last: Int) -> String {
    first == last
      ? numbers.count(first) : words(OptionsLabel.rotationSpan, numbers.count(first), numbers.count(last))
  }

  /// A duty the law brings.
  package func duty(_ duty: DisclosureDuty) -> String {
    switch duty {
    case .disclose: words(OptionsLabel.disclose)
    case .verifyAdvertiser: words(OptionsLabel.verifyAdvertiser)
    case .haveUsedProduct: words(OptionsLabel.haveUsedProduct)
    case .approveContent: words(OptionsLabel.approveContent)
    case .noHealthWorkers: words(OptionsLabel.noHealthWorkers)
    }
  }
}
