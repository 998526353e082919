import CampaignModel

/// What a comparison of two packs found, ready to be written in any format.
package struct DifferenceSheet: Sendable {
  /// The packs as the user named them.
  package let names: AnswerDifference.Pair<String>
  /// What differs.
  package let difference: PackDifference
  /// Briefs the user gave; nil when none were asked for.
  package let briefs: [ComparedBrief]?
  /// Files the briefs of regions were written to, by the region's place.
  package var files: [Int: String] = [:]

  /// A sheet.
  package init(names: AnswerDifference.Pair<String>, difference: PackDifference, briefs: [ComparedBrief]?) {
    self.names = names
    self.difference = difference
    self.briefs = briefs
  }

  /// Whether any brief gets, or may get, another answer.
  package var isDifferent: Bool { !difference.isSameForAll || changedBriefs > 0 }

  /// How many of the given briefs get another answer.
  var changedBriefs: Int { briefs?.count(where: \.isChanged) ?? 0 }

  /// The brief of a region as a file, with what changes in comments; nil when there is none.
  package func witness(_ region: Int, in language: Language) -> String? {
    let change = difference.regions[region]
    guard let witness = change.witness else { return nil }
    let words = DifferenceWords(language: language, currency: difference.currency)
    return BriefText(difference.schema).yaml(
      witness.brief, comments: [words.when(change)] + words.changes(witness.difference))
  }
}
