import CampaignModel

/// Changes of a brief and what they flip, as people read them.
package struct ChangeWords {
  package let words: Catalogue
  let numbers: Wording
  /// Names of tiers for people, by id.
  let tierName: (String) -> String

  /// Words in one language.
  package init(words: Catalogue, numbers: Wording, tierName: @escaping (String) -> String) {
    self.words = words
    self.numbers = numbers
    self.tierName = tierName
  }

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

  /// What a flip changes: `rules a, b on; rule c off`; of more than `most` causes the rest is counted.
  func causes(_ flip: StanceFlip, atMost most: Int = .max) -> String {
    let on = flip.rulesOn.prefix(most)
    let off = flip.rulesOff.prefix(most - on.count)
    var shown: [String] = []
    if !on.isEmpty { shown.append(words(on.count > 1 ? .severalOn : .ruleOn, on.joined(separator: ", "))) }
    if !off.isEmpty { shown.append(words(off.count > 1 ? .severalOff : .ruleOff, off.joined(separator: ", "))) }
    let others = beside(flip)
    shown += others.prefix(most - on.count - off.count)
    let told = on.count + off.count + min(others.count, most - on.count - off.count)
    let rest = flip.rulesOn.count + flip.rulesOff.count + others.count - told
    if rest > 0 { shown.append(words(.moreCauses, numbers.count(rest))) }
    return shown.joined(separator: "; ")
  }

  /// What a flip changes beside rules.
  private func beside(_ flip: StanceFlip) -> [String] {
    var parts = flip.boundsOn.map { words(.boundOn, $0.bound, $0.rule) }
    parts += flip.boundsOff.map { words(.boundOff, $0.bound, $0.rule) }
    parts += flip.tiersIn.map { words(.tierIn, tierName($0)) } + flip.tiersOut.map { words(.tierOut, tierName($0)) }
    if let playbook = flip.playbook {
      parts.append(playbook.isEmpty ? words(.noPlaybook) : words(.playbookTo, playbook))
    }
    if let status = flip.status { parts.append(words(.statusTo, words(.status(status)))) }
    return parts
  }

  /// A value where something flips, reached from another, for reading.
  func place(_ value: FieldValue, from old: FieldValue?, _ field: FieldSchema) -> String {
    flips.text(value, from: old, of: field)
  }

  /// An end of a range, for reading.
  package func end(_ value: FieldValue, _ field: FieldSchema) -> String { flips.end(value, of: field) }

  /// Where a range ends and what flips there, downwards first.
  func flips(of range: StableRange, atMost most: Int = .max) -> [String] {
    var texts: [String] = []
    if let below = range.below { texts.append(words(.flipsAt, flips.below(range), causes(below, atMost: most))) }
    if let above = range.above { texts.append(words(.flipsAt, flips.above(range, above), causes(above, atMost: most))) }
    return texts
  }

  /// Where a range ends on the side of a flip.
  package func edge(_ flip: StanceFlip, of range: StableRange) -> String {
    flip == range.below ? flips.below(range) : flips.above(range, flip)
  }

  private var flips: FlipWords { FlipWords(words: words, numbers: numbers) }

  /// A field's name.
  package func title(_ field: FieldSchema) -> String { field.title.shown(in: words.language, else: field.id) }

  /// A field's value.
  package func value(_ value: FieldValue, _ field: FieldSchema) -> String {
    FieldWords(words: words, numbers: numbers).text(value, of: field)
  }
}
