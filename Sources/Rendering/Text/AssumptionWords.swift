import CampaignModel

/// Assumptions as sentences.
package struct AssumptionWords {
  /// Labels.
  let words: Catalogue
  /// Number formats.
  let numbers: Wording

  /// Words in one language.
  package init(words: Catalogue, numbers: Wording) {
    self.words = words
    self.numbers = numbers
  }

  /// What is assumed, without the rule that did.
  package func text(_ assumption: Assumption, names: PackNames) -> String {
    var parts: [String] = []
    if let field = assumption.field {
      let title = field.title.shown(in: words.language, else: field.id)
      parts.append(
        assumption.value.map { "\(title): \(FieldWords(words: words, numbers: numbers).text($0, of: field))" } ?? title)
    }
    switch assumption.note {
    case .ratesAreTypical(let version): parts.append(words(.ratesAreTypical, version))
    case .available(let id, let count): parts.append(words(.available, names.tier(id), numbers.count(count)))
    case .line(let id, let title, let amount):
      parts.append(words(.assumedLine, title.shown(in: words.language, else: id), numbers.money(amount)))
    case .contractedFee(let id, let count, let fee):
      parts.append(words(.contractedFee, names.tier(id), numbers.count(count), numbers.money(fee)))
    case .randomOverlap: parts.append(words(.randomOverlap))
    case .platformSplit(let split):
      let shares = split.map { "\(names.platform($0.platform)) \(numbers.percent($0.share))" }
      parts.append(words(.platformSplit, shares.joined(separator: ", ")))
    case .feeMarkup(let factor, let withheld, let vat, let agency):
      let causes = [(Label.incomeTaxWithheld, withheld), (.vatOnTop, vat), (.agencyPart, agency)]
      let shown = causes.filter { $0.1 > 0 }.map { words($0.0, numbers.percent($0.1, digits: 2)) }
      parts.append(words(.feeMarkup, numbers.decimal(factor, digits: 3), shown.joined(separator: ", ")))
    case nil: break
    }
    return parts.joined(separator: "; ")
  }
}
