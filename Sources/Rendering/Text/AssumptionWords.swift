import CampaignModel

/// Assumptions as sentences.
struct AssumptionWords {
  /// Labels.
  let words: Catalogue
  /// Number formats.
  let numbers: Wording

  /// What is assumed, without the rule that did; `tier` names a tier by its id.
  func text(_ assumption: Assumption, tier: (String) -> String) -> String {
    var parts: [String] = []
    if let field = assumption.field {
      let title = field.title.shown(in: words.language, else: field.id)
      parts.append(
        assumption.value.map { "\(title): \(FieldWords(words: words, numbers: numbers).text($0, of: field))" } ?? title)
    }
    switch assumption.note {
    case .ratesAreTypical(let version): parts.append(words(.ratesAreTypical, version))
    case .available(let id, let count): parts.append(words(.available, tier(id), numbers.count(count)))
    case .line(let id, let title, let amount):
      parts.append(words(.assumedLine, title.shown(in: words.language, else: id), numbers.money(amount)))
    case .contractedFee(let id, let count, let fee):
      parts.append(words(.contractedFee, tier(id), numbers.count(count), numbers.money(fee)))
    case .randomOverlap: parts.append(words(.randomOverlap))
    case nil: break
    }
    return parts.joined(separator: "; ")
  }
}
