import CampaignModel

/// What came of a statement as one JSON document, words in both languages.
package struct JSONProof {
  private let words: [ProofWords]

  /// JSON of packs whose money is in a currency.
  package init(currency: String) {
    words = Language.allCases.map { ProofWords(language: $0, currency: currency) }
  }

  /// The document; `files` are those its briefs were written to.
  package func render(_ report: ProofReport, files: [String] = []) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      texts("statement", to: &writer) { $0.sentence(report.statement) }
      switch report.verdict {
      case .holds(let proof):
        writer.member("verdict", "holds")
        writer.member("proof", proof.key)
        if case .regions(let count) = proof { writer.member("regions", count) }
        texts("why", to: &writer) { $0.why(proof) }
      case .counterexample(let found):
        writer.member("verdict", "counterexample")
        let cases = [found.first, found.second].compactMap(\.self)
        writer.member("briefs", Array(cases.enumerated())) { writer, entry in
          one(entry.element, file: files.dropFirst(entry.offset).first, report, to: &writer)
        }
        guard let difference = found.difference else { break }
        writer.key("changes")
        writer.object { writer in
          for each in words { writer.member(each.words.language.rawValue, each.difference.changes(difference)) }
        }
      case .undecided(let tried, let reasons):
        writer.member("verdict", "undecided")
        writer.member("tried", tried)
        writer.member("reasons", reasons) { writer, reason in
          writer.member("kind", reason.key)
          if case .functions(let rules) = reason { writer.member("rules", rules) }
          texts("text", to: &writer) { $0.why(reason) }
        }
      }
    }
    writer.newline()
    return writer.bytes
  }

  private func one(_ one: Counterexample.Case, file: String?, _ report: ProofReport, to writer: inout JSONWriter) {
    writer.key("brief")
    JSONBrief(currency: "").given(one.brief, report.schema, to: &writer)
    writer.member("value", one.value)
    writer.member("status", one.status.rawValue)
    writer.member("booked", one.booked) { writer, booked in
      writer.member("tier", booked.tier.id)
      writer.member("count", booked.count)
      writer.member("share", booked.share)
    }
    writer.member("rules", one.rules)
    writer.member("file", file)
  }

  private func texts(_ name: String, to writer: inout JSONWriter, _ text: (ProofWords) -> String) {
    writer.key(name)
    writer.object { writer in
      for each in words { writer.member(each.words.language.rawValue, text(each)) }
    }
  }
}

extension ProofReport.Proof {
  /// The word for programs.
  fileprivate var key: String {
    switch self {
    case .regions: "regions"
    case .independent: "independent"
    case .definition: "definition"
    case .table: "table"
    }
  }
}

extension OpenReason {
  /// The word for programs.
  fileprivate var key: String {
    switch self {
    case .functions: "functions"
    case .allocation: "allocation"
    case .settled: "settled"
    case .noBrief: "no_brief"
    case .tooMany: "too_many"
    }
  }
}
