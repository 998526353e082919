import CampaignModel

/// Rules for programs: ids and keys of the rule language beside the words of both languages.
package struct JSONRules: Sendable {
  private let book: RuleBook
  private let writers: [SentenceWriter]

  /// Writes rules of a book.
  package init(_ book: RuleBook) {
    self.book = book
    writers = Language.allCases.map { SentenceWriter(language: $0, currency: book.currency) }
  }

  /// What the pack has, and the rules that were let through.
  package func list(_ shown: [RuleOutline]) -> [UInt8] {
    document { writer in
      writer.member("count", book.rules.count)
      writer.member("analysable", book.analysableCount)
      writer.key("stages")
      writer.object { writer in
        for (stage, count) in book.stages { writer.member(stage.rawValue, count) }
      }
      writer.member("rules", shown) { rule($1, to: &$0) }
    }
  }

  /// Rules in full, with the rules related to each.
  package func sheets(_ rules: [RuleOutline]) -> [UInt8] {
    document { writer in
      writer.member("rules", rules) { writer, rule in
        self.rule(rule, to: &writer)
        writer.member("related", RelatedRules(of: rule, in: book).groups) { writer, group in
          link(group.link, to: &writer)
          writer.member("rules", group.rules.map(\.id))
        }
      }
    }
  }

  private func document(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object(body)
    writer.newline()
    return writer.bytes
  }

  private func rule(_ rule: RuleOutline, to writer: inout JSONWriter) {
    writer.member("id", rule.id)
    writer.member("title", rule.title)
    writer.member("reason", rule.reason)
    writer.member("source", rule.source)
    writer.member("priority", rule.priority)
    writer.member("stage", rule.stage.rawValue)
    writer.member("file", rule.location.file)
    writer.member("line", rule.location.line)
    writer.member("replaces", rule.replaces)
    writer.member("analysable", rule.isAnalysable)
    writer.member("reads", rule.reads.map(\.id))
    texts("when", to: &writer) { $0.glance(rule.condition) }
    writer.member("effects", rule.effects) { writer, effect in
      writer.member("effect", effect.key)
      texts("text", to: &writer) { $0.glance(effect) }
    }
    texts("sentence", to: &writer) { SentenceLine.plain($0.rule(rule)) }
  }

  private func texts(_ name: String, to writer: inout JSONWriter, _ text: (SentenceWriter) -> String) {
    writer.key(name)
    writer.object { writer in
      for language in writers { writer.member(language.language.rawValue, text(language)) }
    }
  }

  private func link(_ link: RelatedRules.Link, to writer: inout JSONWriter) {
    switch link {
    case .reads(let field):
      writer.member("kind", "reads")
      writer.member("field", field.id)
    case .settles(let field):
      writer.member("kind", "settles")
      writer.member("field", field.id)
    case .creators(let tier):
      writer.member("kind", "creators")
      writer.member("tier", tier?.id)
    case .share(let tier):
      writer.member("kind", "share")
      writer.member("tier", tier?.id)
    case .playbook: writer.member("kind", "playbook")
    }
  }
}
