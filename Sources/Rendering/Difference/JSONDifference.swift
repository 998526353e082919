import CampaignModel

/// A comparison of two packs as one JSON document, words in both languages.
package struct JSONDifference {
  private let words: [DifferenceWords]

  /// JSON of packs whose money is in a currency.
  package init(currency: String) {
    words = Language.allCases.map { DifferenceWords(language: $0, currency: currency) }
  }

  /// The document.
  package func render(_ sheet: DifferenceSheet) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    let difference = sheet.difference
    writer.object { writer in
      writer.member("old", sheet.names.old)
      writer.member("new", sheet.names.new)
      writer.member("same_for_every_brief", difference.isSameForAll)
      writer.member("rules", difference.rules) { rule($1, to: &$0) }
      writer.member("declarations", difference.declarations) { writer, change in
        writer.member("keyword", change.keyword)
        writer.member("name", change.name)
        writer.member("kind", change.kind.rawValue)
        writer.member("details", change.details)
        writer.member("concerns", change.reach.key)
      }
      writer.member("regions", Array(difference.regions.enumerated())) { writer, entry in
        region(entry.element, file: sheet.files[entry.offset], difference.schema, to: &writer)
      }
      writer.member("undecided", difference.open) { writer, change in
        switch change {
        case .function(let rule, let place):
          writer.member("kind", "function")
          writer.member("rule", rule)
          writer.member("place", place)
        case .order(let pairs):
          writer.member("kind", "order")
          writer.member("pairs", pairs)
        }
        texts("text", to: &writer) { $0.open(change) }
      }
      writer.member("tried", difference.tried)
      writer.member("tried_changed", difference.triedChanged)
      writer.member("tried_example", difference.example) { changed($1, difference.schema, to: &$0) }
      guard let briefs = sheet.briefs else { return }
      writer.member("briefs", briefs) { brief($1, to: &$0) }
    }
    writer.newline()
    return writer.bytes
  }

  private func rule(_ change: RuleChange, to writer: inout JSONWriter) {
    writer.member("id", change.id)
    writer.member("kind", change.old == nil ? "added" : change.new == nil ? "removed" : "changed")
    writer.member("aspects", change.aspects.map(\.rawValue))
    writer.member("old", change.old) { version($1, to: &$0) }
    writer.member("new", change.new) { version($1, to: &$0) }
  }

  private func version(_ rule: RuleOutline, to writer: inout JSONWriter) {
    writer.member("title", rule.title)
    writer.member("priority", rule.priority)
    writer.member("place", rule.location)
    texts("sentence", to: &writer) { SentenceLine.plain($0.writer.rule(rule)) }
  }

  private func region(
    _ region: RegionChange, file: String?, _ schema: BriefSchema, to writer: inout JSONWriter
  ) {
    texts("when", to: &writer) { $0.when(region) }
    writer.member("parts", region.parts) { writer, part in
      effects("before", part.before, to: &writer)
      effects("after", part.after, to: &writer)
      writer.member("said_besides_by", part.besides)
    }
    writer.member("old_rules", region.rules.old)
    writer.member("new_rules", region.rules.new)
    writer.member("order_only", region.isOrder)
    writer.member("certain", region.isCertain)
    writer.member("finished", region.isFinished)
    writer.member("witness", region.witness) { changed($1, schema, to: &$0) }
    writer.member("witness_file", file)
  }

  private func effects(_ name: String, _ effects: [EffectOutline], to writer: inout JSONWriter) {
    writer.member(name, effects) { writer, effect in
      writer.member("effect", effect.key)
      texts("text", to: &writer) { $0.writer.glance(effect) }
    }
  }

  private func changed(_ changed: ChangedBrief, _ schema: BriefSchema, to writer: inout JSONWriter) {
    writer.key("brief")
    JSONBrief(currency: "").given(changed.brief, schema, to: &writer)
    self.difference(changed.difference, to: &writer)
  }

  private func difference(_ difference: AnswerDifference, to writer: inout JSONWriter) {
    writer.key("changes")
    writer.object { writer in
      for each in words { writer.member(each.words.language.rawValue, each.changes(difference)) }
    }
    writer.member("tiers", difference.tiers) { writer, tier in
      writer.member("tier", tier.tier)
      writer.member("old", tier.old) { figures($1, to: &$0) }
      writer.member("new", tier.new) { figures($1, to: &$0) }
    }
    writer.member("rules_on", difference.rules.on)
    writer.member("rules_off", difference.rules.off)
  }

  private func figures(_ figures: AnswerDifference.Figures, to writer: inout JSONWriter) {
    writer.member("points", figures.points)
    writer.member("target_share", figures.target)
    writer.member("share", figures.share)
    writer.member("count", figures.count)
    writer.member("spend", figures.spend)
  }

  private func brief(_ brief: ComparedBrief, to writer: inout JSONWriter) {
    writer.member("name", brief.name)
    writer.member("changed", brief.isChanged)
    writer.member("rules", brief.rules)
    switch brief.outcome {
    case .answered(let difference):
      writer.member("read_by", ["old", "new"])
      if let difference { self.difference(difference, to: &writer) }
    case .onlyOld: writer.member("read_by", ["old"])
    case .onlyNew: writer.member("read_by", ["new"])
    case .unreadable: writer.member("read_by", [String]())
    }
    let findings: [Diagnostic] =
      switch brief.outcome {
      case .answered: []
      case .onlyOld(let findings), .onlyNew(let findings), .unreadable(let findings): findings
      }
    writer.member("findings", findings) { JSONDiagnostics.write($1, to: &$0) }
  }

  private func texts(_ name: String, to writer: inout JSONWriter, _ text: (DifferenceWords) -> String) {
    writer.key(name)
    writer.object { writer in
      for each in words { writer.member(each.words.language.rawValue, text(each)) }
    }
  }
}

extension DeclarationChange.Reach {
  /// The word for programs.
  fileprivate var key: String {
    switch self {
    case .everyBrief: "every_brief"
    case .briefsWithField: "briefs_with_field"
    case .answersNaming: "answers_naming"
    case .wording: "words_only"
    }
  }
}
