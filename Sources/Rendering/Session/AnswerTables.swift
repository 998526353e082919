import CampaignModel

/// The answer as plain tables of texts, from which CSV, Markdown and HTML are written.
struct AnswerTables {
  /// One table.
  struct Table {
    let title: String
    let header: [String]
    var rows: [[String]]
    /// Columns of numbers.
    let right: Set<Int>
  }

  /// The brief's name and what became of it.
  let title: String
  /// In order; empty ones are left out.
  let tables: [Table]

  /// The tables of an answer in a look; `isExact` keeps numbers as digits for programs.
  init(_ answer: Recommendation, _ face: SessionFace, isExact: Bool) {
    let context = TextContext(answer, language: face.language, style: TextStyle())
    let (words, numbers) = (face.words, face.numbers)
    func money(_ money: Money) -> String { isExact ? String(money.amount) : numbers.money(money) }
    func share(_ share: Double) -> String { isExact ? JSONDecimal.text(share) : numbers.percent(share, digits: 1) }
    func count(_ count: Int) -> String { isExact ? String(count) : numbers.count(count) }
    title = "\(words(.briefNamed, answer.name)): \(words(.status(answer.status)))"
    var tables = [
      Table(
        title: words(.tableBrief), header: [words(.field), words(.valueHeading)],
        rows: answer.brief.compactMap { echoed in
          echoed.slot.value.map { [face.title(echoed.field), context.value($0, of: echoed.field)] }
        }, right: [])
    ]
    if let mix = answer.mix {
      var rows = mix.tiers.map {
        [context.names.tier($0.tier.id), share($0.share), share($0.targetShare), money($0.spend), count($0.count)]
      }
      rows += mix.lines.map { [context.shown($0.title, else: $0.id), "", "", money($0.amount), ""] }
      rows.append([words(.reserve), "", "", money(mix.reserve), ""])
      rows.append([words(.unallocated), "", "", money(mix.unallocated), ""])
      rows.append([words(.total), "", "", money(mix.total), ""])
      tables.append(
        Table(
          title: words(.mixHeading),
          header: [words(.tier), words(.share), words(.target), words(.spend), words(.creators)], rows: rows,
          right: [1, 2, 3, 4]))
    }
    if let forecast = answer.forecast {
      tables.append(
        Table(
          title: words(.forecastHeading), header: ["", words(.valueHeading)],
          rows: ForecastFigure.allCases.compactMap { figure in
            figure.value(forecast).map {
              [words(figure.label), isExact ? JSONDecimal.text($0) : numbers.decimal($0, digits: 0)]
            }
          }, right: [1]))
    }
    if let demands = answer.demands {
      tables.append(
        Table(
          title: words(.insistedHeading), header: [words(.insistedHeading), words(.whatItCosts)],
          rows: DemandsText(face).rows(demands, of: answer).map { [$0.demand, $0.cost] }, right: []))
    }
    tables.append(
      Table(
        title: words(.reasonsHeading), header: [words(.reasonsHeading), words(.source)],
        rows: ShortSection.mainReasons(answer.reasons).map {
          [context.shown($0.title, else: $0.rule), $0.source]
        }, right: []))
    self.tables = tables.filter { !$0.rows.isEmpty }
  }
}
