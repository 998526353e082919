import CampaignModel

/// Columns of what follows from the mix: phases, forecast, reasons, advice, stamps.
extension ColumnMaker {
  /// How the campaign runs.
  var plan: [AnswerColumn] {
    let language = words.language
    return [
      full("playbook", .playbook) { .text($0.playbook?.id ?? "") },
      full("phases", .phases, .list) { answer in
        .list(answer.phases.map { Self.thing($0.template.id, $0.template.title, language) })
      },
    ]
  }

  /// What the mix is likely to bring: a figure's range, or its median in short.
  var forecast: [AnswerColumn] {
    RangedFigure.allCases.flatMap { figure in
      let kind: AnswerColumn.Kind = figure.isMoney ? .money : figure.isWhole ? .count : .number
      func column(_ end: String, _ title: String, _ part: @escaping @Sendable (Estimate) -> Double) -> AnswerColumn {
        AnswerColumn(
          path: "forecast.\(figure.rawValue)\(end)", title: title, kind: kind, needsFull: true
        ) { record in
          guard let estimate = record.full?.forecast?.ranges.flatMap(figure.estimate) else { return .none }
          let value = part(estimate)
          guard value.isFinite else { return .none }
          if figure.isMoney { return .money(Money(Int64(clampingRounded: value))) }
          return figure.isWhole ? .integer(Int64(clampingRounded: value)) : .number(value)
        }
      }
      let name = figure.name(words)
      return [
        column("", name) { $0.p50 }, column(".p10", "\(name) P10") { $0.p10 },
        column(".p50", "\(name) P50") { $0.p50 }, column(".p90", "\(name) P90") { $0.p90 },
      ]
    }
  }

  /// Why, advice, what is open, and what produced the answer.
  var rest: [AnswerColumn] {
    let language = words.language
    let words = words
    return [
      column("rules", .rules, .list) { .list($0.rules.map { .init(id: $0, name: $0) }) },
      full("reasons", .reasons, .list) { answer in
        let reasons = ShortSection.mainReasons(answer.reasons).filter(ReasonSection.shapes)
        return .list(reasons.map { Self.thing($0.rule, $0.title, language) })
      },
      full("risks", .risks, .list) { .list($0.risks.map { Self.thing($0.advice.id, $0.advice.title, language) }) },
      full("tactics", .tactics, .list) {
        .list($0.tactics.map { Self.thing($0.advice.id, $0.advice.title, language) })
      },
      full("questions", .questions, .list) { .list($0.questions.map { Self.thing($0.rule, $0.text, language) }) },
      full("assumptions", .assumptions, .list) { answer in
        let text = AssumptionWords(words: words, numbers: Wording(language, currency: answer.currency))
        let names = PackNames(answer, language: language)
        return .list(
          answer.assumptions.map { assumption in
            .init(id: assumption.field?.id ?? assumption.rule ?? "", name: text.text(assumption, names: names))
          })
      },
      full("unknown", .unknown, .list) { .list($0.unknown.map { Self.thing($0.id, $0.title, language) }) },
      full("blocks", .blocks, .list) { .list($0.blocks.map { Self.thing($0.rule, $0.text, language) }) },
      full("infeasibility.cause", .obstacle) { answer in
        answer.infeasibility.map {
          .named(.init(id: $0.cause.rawValue, name: words(.infeasibleCause($0.cause))))
        } ?? .none
      },
      full("infeasibility.smallest_budget", .smallestBudget, .money) {
        $0.infeasibility?.smallestBudget.map { .money($0) } ?? .none
      },
    ] + metrics
      + [
        full("stamps.kolmix", .version) { .text($0.stamps.version) },
        full("stamps.pack", .packDigest) { .text($0.stamps.pack) },
        full("stamps.rates", .rateCard) { .text($0.stamps.rates) },
      ]
  }

  private var metrics: [AnswerColumn] {
    source.metrics.map { metric in
      AnswerColumn(path: "metrics.\(metric.id)", title: metric.name, kind: .number, needsFull: true) { record in
        guard let found = record.full?.metrics.first(where: { $0.id == metric.id }) else { return .none }
        switch found.type {
        case .money: return .money(Money(Int64(clampingRounded: found.value)))
        case .percent: return .share(found.value)
        case .integer: return .integer(Int64(clampingRounded: found.value))
        default: return .number(found.value)
        }
      }
    }
  }

  private static func thing(_ id: String, _ name: LocalizedText, _ language: Language) -> AnswerValue.NamedThing {
    .init(id: id, name: name.shown(in: language, else: id))
  }
}
