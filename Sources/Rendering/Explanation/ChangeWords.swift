import CampaignModel

/// Changes of a brief and what they flip, as people read them.
struct ChangeWords {
  let words: Catalogue
  let numbers: Wording
  /// Names of tiers for people, by id.
  let tierName: (String) -> String

  /// A change: `Budget 550,000,000 ₫ → 600,000,000 ₫`.
  func text(_ change: NearChange) -> String {
    change.changes.map(text).joined(separator: " \(words(.and)) ")
  }

  /// One field's part of a change.
  func text(_ change: FieldChange) -> String {
    let name = title(change.field)
    guard let to = change.to else { return words(.changeClear, name) }
    guard let from = change.from else { return words(.changeSay, name, value(to, change.field)) }
    return words(.changeTo, name, flips.text(from, from: nil, of: change.field), place(to, from: from, change.field))
  }

  /// The rules a change turns on and off; empty when none.
  func rules(_ change: NearChange) -> String {
    var parts: [String] = []
    if !change.rulesOn.isEmpty { parts.append(words(.turnsOn, change.rulesOn.joined(separator: ", "))) }
    if !change.rulesOff.isEmpty { parts.append(words(.turnsOff, change.rulesOff.joined(separator: ", "))) }
    return parts.joined(separator: "; ")
  }

  /// What a flip changes: `rule a on, rule b off`; of more than `most` causes the rest is counted.
  func causes(_ flip: StanceFlip, atMost most: Int = .max) -> String {
    var parts = flip.rulesOn.map { words(.ruleOn, $0) } + flip.rulesOff.map { words(.ruleOff, $0) }
    parts += flip.boundsOn.map { words(.boundOn, $0.bound, $0.rule) }
    parts += flip.boundsOff.map { words(.boundOff, $0.bound, $0.rule) }
    parts += flip.tiersIn.map { words(.tierIn, tierName($0)) } + flip.tiersOut.map { words(.tierOut, tierName($0)) }
    if let playbook = flip.playbook {
      parts.append(playbook.isEmpty ? words(.noPlaybook) : words(.playbookTo, playbook))
    }
    if let status = flip.status { parts.append(words(.statusTo, words(.status(status)))) }
    if parts.count > most {
      parts = parts.prefix(most) + [words(.moreCauses, numbers.count(parts.count - most))]
    }
    return parts.joined(separator: ", ")
  }

  /// A value where something flips, reached from another, for reading.
  func place(_ value: FieldValue, from old: FieldValue?, _ field: FieldSchema) -> String {
    flips.text(value, from: old, of: field)
  }

  private var flips: FlipWords { FlipWords(words: words, numbers: numbers) }

  /// A field's name.
  func title(_ field: FieldSchema) -> String { field.title.shown(in: words.language, else: field.id) }

  /// A field's value.
  func value(_ value: FieldValue, _ field: FieldSchema) -> String {
    FieldWords(words: words, numbers: numbers).text(value, of: field)
  }
}
