import CampaignModel

/// What differs between two answers, in words of one language.
struct DifferenceWords {
  let words: Catalogue
  let numbers: Wording
  let writer: SentenceWriter
  private let arrow: String

  /// Words; `ascii` writes plain arrows.
  init(language: Language, currency: String, ascii: Bool = false) {
    words = Catalogue(language)
    numbers = Wording(language, currency: currency, ascii: ascii)
    writer = SentenceWriter(language: language, currency: currency)
    arrow = ascii ? "->" : "→"
  }

  /// Old and new with an arrow between; a dash for nothing.
  func pair(_ old: String?, _ new: String?) -> String { "\(old ?? "–") \(arrow) \(new ?? "–")" }

  /// When a region is entered, on one line; at most so many ways to enter it.
  func when(_ region: RegionChange, most: Int = .max) -> String {
    let texts = region.conditions.prefix(most).map(writer.glance)
    let further = region.further + max(0, region.conditions.count - most)
    guard texts.count > 1 || further > 0 else { return texts.first ?? words.phrase(.always) }
    var all = texts.joined(separator: " | ")
    if further > 0 { all += " | \(words.difference(.further, numbers.count(further)))" }
    return all
  }

  /// For each thing that other rules settle too, which do, at most so many by name.
  func besides(_ region: RegionChange, most: Int = 6) -> [String] {
    var groups: [(rules: [String], takesFirst: Bool, said: [EffectOutline])] = []
    for part in region.parts {
      // Rules that are told as those that settle it are no exception.
      let others = part.besides.filter { !region.rules.old.contains($0) && !region.rules.new.contains($0) }
      let said = part.after.isEmpty ? part.before : part.after
      if others.isEmpty { continue }
      if let same = groups.firstIndex(where: { $0.rules == others && $0.takesFirst == part.takesFirst }) {
        groups[same].said += said
      } else {
        groups.append((others, part.takesFirst, said))
      }
    }
    return groups.map { group in
      words.difference(
        group.takesFirst ? .besidesFirst : .besides, self.said(group.said), listed(group.rules, most: most))
    }
  }

  /// What is said now, on one line, with how many other rules say so too.
  func now(_ region: RegionChange) -> String {
    ([after(region)] + besides(region, most: 1)).joined(separator: ". ")
  }

  /// What was said in a region, on one line.
  func before(_ region: RegionChange) -> String { said(region.parts.flatMap(\.before)) }

  /// What is said in a region, on one line.
  func after(_ region: RegionChange) -> String { said(region.parts.flatMap(\.after)) }

  /// Why a region is not certain; nil when it is.
  func doubt(_ region: RegionChange) -> String? {
    if !region.isFinished { return words.difference(.unfinished) }
    return region.isCertain ? nil : words.difference(.uncertain)
  }

  /// What is said, each thing once, on one line; `nothing` for nothing.
  private func said(_ effects: [EffectOutline]) -> String {
    if effects.isEmpty { return words.difference(.nothing) }
    var known: Set<String> = []
    return effects.map(writer.glance).filter { known.insert($0).inserted }.joined(separator: "; ")
  }

  /// Rules before and after; once when they are the same.
  func rules(_ region: RegionChange) -> String {
    if region.isOrder {
      return words.difference(.order, region.rules.old.first ?? "", region.rules.old.last ?? "")
    }
    let (old, new) = (listed(region.rules.old), listed(region.rules.new))
    return old == new ? new : pair(old.isEmpty ? nil : old, new.isEmpty ? nil : new)
  }

  /// Names in a row, the first of many.
  func listed(_ names: [String], most: Int = 6) -> String {
    guard names.count > most else { return names.joined(separator: ", ") }
    let rest = words.difference(.more, numbers.count(names.count - most))
    return names.prefix(most).joined(separator: ", ") + ", " + rest
  }

  /// What differs, each thing by itself; one line that says so when nothing shows.
  func changes(_ difference: AnswerDifference) -> [String] {
    if difference.isEmpty { return [words.difference(.unseen)] }
    var found: [String] = []
    if let status = difference.status {
      found.append(pair(words(.status(status.old)), words(.status(status.new))))
    }
    found += difference.tiers.compactMap(tier)
    if let playbook = difference.playbook {
      found.append(words.difference(.playbook, pair(playbook.old.map(shown), playbook.new.map(shown))))
    }
    found += difference.money.sorted { $0.key < $1.key }.map(money)
    if let reach = difference.reach {
      let ends = (numbers.count(reach.old), numbers.count(reach.new))
      found.append(words.difference(.reach, pair(ends.0, ends.1)))
    }
    if difference.hasOtherPhases { found.append(words.difference(.phases)) }
    found += switched(.block, difference.blocks) + switched(.tactic, difference.tactics)
    found += switched(.risk, difference.risks) + switched(.question, difference.questions)
    found += difference.assumed.map { assumed in
      let ends = [assumed.values.old, assumed.values.new].map { value in
        value.map { writer.value($0, of: assumed.field, .short) }
      }
      return words.difference(.assumed, writer.title(assumed.field), pair(ends[0], ends[1]))
    }
    return found.isEmpty ? [words.difference(.unseen)] : found
  }

  private func tier(_ tier: AnswerDifference.TierPair) -> String? {
    let (old, new) = (tier.old, tier.new)
    var parts: [String] = []
    func add(_ label: DifferenceLabel?, _ one: String?, _ two: String?) {
      guard one != two else { return }
      parts.append(label.map { words.difference($0, pair(one, two)) } ?? pair(one, two))
    }
    func share(_ share: Double) -> String { numbers.percent(share, digits: 1) }
    add(nil, old.map { share($0.share) }, new.map { share($0.share) })
    add(.creators, old.map { numbers.count($0.count) }, new.map { numbers.count($0.count) })
    add(
      .points, old.map { numbers.decimal($0.points, digits: 3) }, new.map { numbers.decimal($0.points, digits: 3) })
    // What else differs matters only where the booking is the same.
    if parts.isEmpty { add(.target, old.map { share($0.target) }, new.map { share($0.target) }) }
    if parts.isEmpty, let old, let new, old.spend != new.spend { parts.append(sums(old.spend, new.spend)) }
    if parts.isEmpty { return nil }
    return "\(shown(tier.title)) \(parts.joined(separator: ", "))"
  }

  /// Two sums, as short as they can be told apart.
  private func sums(_ old: Money, _ new: Money) -> String {
    let (one, two) = (numbers.compact(old), numbers.compact(new))
    return one == two ? pair(numbers.money(old), numbers.money(new)) : pair(one, two)
  }

  private func money(_ id: String, _ sums: AnswerDifference.Pair<Money>) -> String {
    let ends = self.sums(sums.old, sums.new)
    switch id {
    case "reserve": return words.difference(.reserve, ends)
    case "unallocated": return words.difference(.unallocated, ends)
    default: return words.difference(.line, id, ends)
    }
  }

  private func switched(
    _ label: DifferenceLabel, _ texts: AnswerDifference.Switched<LocalizedText>
  ) -> [String] {
    texts.on.map { "+ " + words.difference(label, shown($0)) }
      + texts.off.map { (numbers.minus) + " " + words.difference(label, shown($0)) }
  }

  private func shown(_ text: LocalizedText) -> String { PlainText.clean(text.shown(in: words.language)) }
}
