import CampaignModel

extension DifferenceWords {
  /// What of a rule changed.
  func label(_ aspect: RuleChange.Aspect) -> String {
    let label: DifferenceLabel =
      switch aspect {
      case .condition: .condition
      case .effects: .effects
      case .priority: .priority
      case .stage: .stage
      case .function: .function
      case .texts: .texts
      case .place: .place
      }
    return words.difference(label)
  }

  /// One declaration that is not the same, on one line.
  func declaration(_ change: DeclarationChange) -> String {
    var text = change.name.isEmpty ? change.keyword : "\(change.keyword) \"\(change.name)\""
    var parts = change.details
    switch change.kind {
    case .added: parts.append(words.difference(.declarationAdded))
    case .removed: parts.append(words.difference(.declarationRemoved))
    case .changed: break
    }
    if !parts.isEmpty { text += " (\(parts.joined(separator: ", ")))" }
    if change.kind != .changed, change.reach == .wording { return text }
    let reach: DifferenceLabel =
      switch change.reach {
      case .everyBrief: .everyBrief
      case .briefsWithField: .briefsWithField
      case .answersNaming: .answersNaming
      case .wording: .wording
      }
    return "\(text): \(words.difference(reach))"
  }

  /// What nobody can tell, on one line.
  func open(_ change: OpenChange) -> String {
    switch change {
    case .function(let rule, let place): words.difference(.openFunction, rule, PackNames.place(place))
    case .order(let pairs): words.difference(.openOrder, numbers.count(pairs))
    }
  }

  /// How many of the given briefs get another answer.
  func share(_ sheet: DifferenceSheet) -> String {
    let (changed, all) = (sheet.changedBriefs, sheet.briefs?.count ?? 0)
    let share = all > 0 ? Double(changed) / Double(all) : 0
    return words.difference(.briefs, numbers.count(changed), numbers.count(all), numbers.percent(share))
  }

  /// Whether neither pack can read a brief.
  func isUnreadable(_ brief: ComparedBrief) -> Bool {
    if case .unreadable = brief.outcome { return true }
    return false
  }

  /// What changes for a given brief, each thing by itself.
  func outcome(_ brief: ComparedBrief) -> [String] {
    func first(_ findings: [Diagnostic]) -> String { findings.first.map(words.message) ?? "" }
    switch brief.outcome {
    case .answered(let difference): return difference.map(changes) ?? []
    case .onlyOld(let findings): return [words.difference(.onlyOld, first(findings))]
    case .onlyNew(let findings): return [words.difference(.onlyNew, first(findings))]
    case .unreadable(let findings): return [words.difference(.unreadable, first(findings))]
    }
  }
}
