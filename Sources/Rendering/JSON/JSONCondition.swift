import CampaignModel

/// A probed condition as JSON: `kind` is `all`, `any`, `none`, `function` or `leaf`.
struct JSONCondition {
  let values: JSONBrief

  /// Writes the members of a condition.
  func write(_ condition: ProbedCondition, to writer: inout JSONWriter) {
    switch condition {
    case .leaf(let leaf): write(leaf, to: &writer)
    case .all(let verdict, let parts): group("all", verdict, parts, to: &writer)
    case .any(let verdict, let parts): group("any", verdict, parts, to: &writer)
    case .none(let verdict, let parts): group("none", verdict, parts, to: &writer)
    case .function(let location, let verdict):
      writer.member("kind", "function")
      writer.member("holds", verdict.rawValue)
      writer.member("at", location)
    }
  }

  private func group(_ kind: String, _ verdict: Verdict, _ parts: [ProbedCondition], to writer: inout JSONWriter) {
    writer.member("kind", kind)
    writer.member("holds", verdict.rawValue)
    writer.member("parts", parts) { write($1, to: &$0) }
  }

  private func write(_ leaf: ProbedLeaf, to writer: inout JSONWriter) {
    writer.member("kind", "leaf")
    writer.member("holds", leaf.verdict.rawValue)
    writer.member("denied", leaf.isDenied)
    writer.key("text")
    writer.object { writer in
      for language in Language.allCases {
        let words = LeafWords(words: Catalogue(language), numbers: Wording(language, currency: values.currency))
        writer.member(language.rawValue, words.text(leaf.outline, isDenied: false))
      }
    }
    writer.member("at", leaf.outline.location)
    writer.key("actual")
    switch leaf.actual {
    case .field(let field, let value): values.value(value, of: field, to: &writer)
    case .number(let number, _): writer.number(number)
    case nil: writer.null()
    }
    writer.member("gap", leaf.gap) { writer, gap in
      writer.member("needed", gap.needed)
      writer.member("strict", gap.isStrict)
      writer.member("absolute", gap.absolute)
      writer.member("relative", gap.relative)
    }
    writer.member("weight", leaf.weight) { writer, weight in
      writer.member("decisive", weight.isDecisive)
      writer.member("turned_by", weight.flip) { JSONExplanation.change($1, values, to: &$0) }
      writer.key("changes_answer")
      if let changes = weight.changesAnswer { writer.bool(changes) } else { writer.null() }
    }
  }
}
