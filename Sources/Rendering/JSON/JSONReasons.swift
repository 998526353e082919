import CampaignModel

/// Why, what lost, what is advised, asked, assumed and unknown, as JSON.
enum JSONReasons {
  /// Writes `reasons` and `overridden`.
  static func write(_ answer: Recommendation, to writer: inout JSONWriter) {
    writer.member("reasons", answer.reasons) { writer, reason in
      writer.members(.reason(reason)) { writer in
        writer.member("rule", reason.rule)
        writer.member("title", reason.title)
        writer.member("reason", reason.reason)
        writer.member("file", reason.location.file)
        writer.member("line", reason.location.line > 0 ? Int64(reason.location.line) : nil)
        writer.member("source", reason.source)
        writer.member("priority", reason.priority)
      }
      writer.member("points", reason.points)
      writer.member("contribution", reason.contribution)
      writer.member("effects", reason.effects)
      writer.member("decisive_bound", reason.isDecisiveBound)
    }
    writer.member("overridden", answer.overridden) { writer, lost in
      writer.member("rule", lost.rule)
      writer.member("effect", lost.effect)
      writer.member("cause", lost.cause.rawValue)
      writer.member("winner", lost.winner)
    }
  }

  /// Writes `blocks` and `infeasibility`.
  static func writeObstacles(_ answer: Recommendation, to writer: inout JSONWriter) {
    texts("blocks", answer.blocks, to: &writer)
    writer.member("infeasibility", answer.infeasibility) { writer, why in
      writer.member("cause", why.cause.rawValue)
      writer.member("smallest_budget", why.smallestBudget?.amount)
      writer.member("rules_on", why.rulesOn)
      writer.member("rules_off", why.rulesOff)
    }
  }

  /// Writes `risks`, `tactics`, `questions`, `assumptions` and `unknown`.
  static func writeAdvice(_ answer: Recommendation, to writer: inout JSONWriter) {
    advice("risks", answer.risks, to: &writer)
    advice("tactics", answer.tactics, to: &writer)
    texts("questions", answer.questions, to: &writer)
    let names = Language.allCases.map { PackNames(answer, language: $0) }
    writer.member("assumptions", answer.assumptions) { writer, assumption in
      writer.members(.assumption(assumption, answer)) { writer in
        JSONReasons.assumption(assumption, names: names, currency: answer.currency, to: &writer)
      }
    }
    writer.member("unknown", answer.unknown) { writer, field in
      writer.members(.field(field)) { writer in
        writer.member("field", field.id)
        writer.member("title", field.title)
        writer.member("question", field.question)
      }
    }
  }

  private static func texts(_ name: String, _ texts: [RuleText], to writer: inout JSONWriter) {
    writer.member(name, texts) { writer, text in
      writer.members(.text(text)) { writer in
        writer.member("rule", text.rule)
        writer.member("text", text.text)
      }
    }
  }

  private static func advice(_ name: String, _ given: [AdviceGiven], to writer: inout JSONWriter) {
    writer.member(name, given) { writer, entry in
      writer.members(.advice(entry.advice)) { writer in
        writer.member("id", entry.advice.id)
        writer.member("title", entry.advice.title)
        writer.member("text", entry.advice.text)
        writer.member("source", entry.advice.source)
      }
      writer.member("rules", entry.rules)
    }
  }

  private static func assumption(
    _ assumption: Assumption, names: [PackNames], currency: String, to writer: inout JSONWriter
  ) {
    writer.member("field", assumption.field?.id)
    writer.key("value")
    if let value = assumption.value, let field = assumption.field {
      JSONBrief(currency: currency).value(value, of: field, to: &writer)
    } else {
      writer.null()
    }
    writer.member("note", assumption.note) { note($1, to: &$0) }
    writer.member("rule", assumption.rule)
    writer.key("text")
    writer.object { writer in
      for (language, names) in zip(Language.allCases, names) {
        let words = AssumptionWords(words: Catalogue(language), numbers: Wording(language, currency: currency))
        writer.member(language.rawValue, words.text(assumption, names: names))
      }
    }
  }

  private static func note(_ note: AssumptionNote, to writer: inout JSONWriter) {
    switch note {
    case .ratesAreTypical(let version):
      writer.member("kind", "rates_are_typical")
      writer.member("version", version)
    case .available(let tier, let count):
      writer.member("kind", "available")
      writer.member("tier", tier)
      writer.member("count", count)
    case .line(let id, let title, let amount):
      writer.member("kind", "line")
      writer.member("line", id)
      writer.member("title", title)
      writer.member("amount", amount)
    case .contractedFee(let tier, let count, let fee):
      writer.member("kind", "contracted_fee")
      writer.member("tier", tier)
      writer.member("count", count)
      writer.member("amount", fee)
    case .randomOverlap: writer.member("kind", "random_overlap")
    case .platformSplit(let parts):
      writer.member("kind", "platform_split")
      writer.member("platforms", parts) { writer, part in
        writer.member("platform", part.platform)
        writer.member("share", part.share)
      }
    case .feeMarkup(let factor, let withheld, let vat, let agency):
      writer.member("kind", "fee_markup")
      writer.member("factor", factor)
      writer.member("income_tax", withheld)
      writer.member("vat", vat)
      writer.member("agency", agency)
    }
  }
}
