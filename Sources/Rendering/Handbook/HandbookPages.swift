import CampaignModel

/// Makes the entries of a handbook.
struct HandbookPages {
  let words: Catalogue
  let writer: SentenceWriter
  let schema: BriefSchema

  /// The table a rule is a row of; nil when it stands for itself.
  static func table(of rule: RuleOutline) -> String? {
    let parts = rule.id.split(separator: "#")
    return parts.count == 2 && Int(parts[1]) != nil ? String(parts[0]) : nil
  }

  /// What is told of one rule.
  func page(_ rule: RuleOutline, firing: Brief?, silent: Brief?) -> Handbook.Page {
    var facts: [(String, String)] = []
    func add(_ label: RulesLabel, _ text: String) {
      guard !text.isEmpty else { return }
      let name = words.rules(label)
      facts.append((name.hasSuffix(":") ? name : "\(name):", text))
    }
    add(.why, rule.reason.shown(in: words.language))
    add(.source, rule.source)
    add(.priority, Wording(words.language).count(rule.priority))
    if rule.stage != .main { add(.stage, stage(rule.stage)) }
    add(.place, PackNames.place(rule.location))
    if let place = rule.replaces { add(.replaces, PackNames.place(place)) }
    if let firing { add(.firesFor, writer.glance(firing, schema)) }
    if let silent { add(.silentFor, writer.glance(silent, schema)) }
    return Handbook.Page(
      id: rule.id, title: rule.title.shown(in: words.language, else: rule.id), sentence: writer.rule(rule), facts: facts
    )
  }

  /// A decision table of rules that are its rows; what all rows share is told once. Nil without rows.
  func table(_ rows: [RuleOutline]) -> HandbookTable? {
    guard let first = rows.first, let id = Self.table(of: first) else { return nil }
    let language = words.language
    func shared(_ text: (RuleOutline) -> String) -> String? {
      rows.allSatisfy { text($0) == text(first) } ? text(first) : nil
    }
    let (reason, source) = ({ (rule: RuleOutline) in rule.reason.shown(in: language) }, \RuleOutline.source)
    let (sharedReason, sharedSource) = (shared(reason), shared { $0[keyPath: source] })
    var remarks: [String] = []
    let sharedTitle = shared { $0.title.shown(in: language) }
    if let sharedTitle, !sharedTitle.isEmpty { remarks.append(sharedTitle) }
    if let sharedReason, !sharedReason.isEmpty { remarks.append("\(words.rules(.why)): \(sharedReason)") }
    if let sharedSource, !sharedSource.isEmpty { remarks.append("\(words.rules(.source)): \(sharedSource)") }
    remarks.append("\(words.rules(.priority)): \(Wording(language).count(first.priority))")
    let head =
      [RulesLabel.tableRow, .tableWhen, .tableDoes] + (sharedReason == nil ? [.why] : [])
      + (sharedSource == nil ? [.source] : [])
    return HandbookTable(
      "table-\(id)", title: words.rules(.tableOf, id), remarks: remarks, head: head.map { words.rules($0) },
      rows: rows.map { rule in
        [row(rule, isTitled: sharedTitle == nil), writer.glance(rule.condition)]
          + [rule.effects.map(writer.glance).joined(separator: "; ")] + (sharedReason == nil ? [reason(rule)] : [])
          + (sharedSource == nil ? [rule.source] : [])
      }, isNamed: false)
  }

  /// `3`, or `3. Its title` when rows have titles of their own.
  private func row(_ rule: RuleOutline, isTitled: Bool) -> String {
    let number = String(rule.id.split(separator: "#").last ?? "")
    let title = rule.title.shown(in: words.language)
    return isTitled && !title.isEmpty ? "\(number). \(title)" : number
  }

  private func stage(_ stage: RuleStage) -> String {
    switch stage {
    case .assume: words.rules(.stageAssumeMeans)
    case .main: words.rules(.stageMainMeans)
    case .money: words.rules(.stageMoneyMeans)
    case .review: words.rules(.stageReviewMeans)
    }
  }
}
