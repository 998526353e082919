import CampaignModel

/// The stable form of an answer for programs, described in docs/answer-json.md: keys in fixed order, money in whole units,
/// ratios with at most six decimals, null for what is absent. Every document ends with one newline.
package struct JSONRenderer: Sendable {
  /// How a document is laid out.
  package enum Form: String, Sendable, CaseIterable {
    /// Everything on one line.
    case compact
    /// Everything, indented.
    case pretty
  }

  /// The layout.
  package let form: Form

  /// A renderer.
  package init(form: Form = .compact) { self.form = form }

  /// One answer.
  package func render(_ answer: Recommendation) -> [UInt8] {
    var writer = JSONWriter(pretty: form == .pretty)
    writer.object { Self.write(answer, to: &$0) }
    writer.newline()
    return writer.bytes
  }

  /// Appends one compact answer to `bytes`, with what `fragments` keeps ready of earlier ones.
  package static func write(_ answer: Recommendation, to bytes: inout [UInt8], fragments: JSONFragments) {
    var given: [UInt8] = []
    swap(&given, &bytes)
    var writer = JSONWriter(after: given, fragments: fragments)
    given = []
    writer.object { Self.write(answer, to: &$0) }
    writer.newline()
    bytes = writer.bytes
  }

  /// Status, name, points, counts and money per tier and the rules that fired, for batches.
  package func render(_ answer: LeanAnswer) -> [UInt8] {
    var writer = JSONWriter(pretty: form == .pretty)
    writer.object { JSONLean.write(answer, to: &$0) }
    writer.newline()
    return writer.bytes
  }

  /// Chosen parts of an answer, keyed by their paths.
  package func render(_ record: AnswerRecord, _ columns: [AnswerColumn]) -> [UInt8] {
    var writer = JSONWriter(pretty: form == .pretty)
    writer.object { JSONColumns.write(record, columns, to: &$0) }
    writer.newline()
    return writer.bytes
  }

  /// Findings without an answer, as `{"diagnostics": […]}`.
  package func render(_ findings: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter(pretty: form == .pretty)
    writer.object { $0.member("diagnostics", findings) { JSONDiagnostics.write($1, to: &$0) } }
    writer.newline()
    return writer.bytes
  }

  /// One answer in one call.
  package static func render(_ answer: Recommendation, form: Form = .compact) -> [UInt8] {
    JSONRenderer(form: form).render(answer)
  }

  private static func write(_ answer: Recommendation, to writer: inout JSONWriter) {
    writer.member("status", answer.status.rawValue)
    writer.member("name", answer.name)
    writer.member("currency", answer.currency)
    writer.key("scheme")
    writer.object { writer in
      writer.members(.scheme(answer.scheme)) { scheme(answer.scheme, to: &$0) }
    }
    JSONBrief(currency: answer.currency).write(answer.brief, to: &writer)
    JSONReasons.writeObstacles(answer, to: &writer)
    JSONMix.write(answer.mix, to: &writer)
    writer.member("playbook", answer.playbook?.id)
    JSONMix.write(answer.phases, to: &writer)
    JSONReasons.write(answer, to: &writer)
    JSONReasons.writeAdvice(answer, to: &writer)
    JSONForecast.write(answer, to: &writer)
    JSONOptions.write(answer.options, to: &writer)
    JSONDemands(answer: answer).write(to: &writer)
    JSONForecast.write(answer.metrics, to: &writer)
    writer.member("diagnostics", answer.diagnostics) { JSONDiagnostics.write($1, to: &$0) }
    writer.key("stamps")
    writer.object { stamps(answer.stamps, to: &$0) }
  }

  private static func scheme(_ scheme: TierScheme, to writer: inout JSONWriter) {
    writer.member("id", scheme.id)
    writer.member("title", scheme.title)
    writer.member("tiers", scheme.tiers) { writer, tier in
      writer.member("tier", tier.id)
      writer.member("from", tier.from)
      writer.member("to", tier.to)
    }
  }

  static func stamps(_ stamps: Stamps, to writer: inout JSONWriter) {
    writer.member("kolmix", stamps.version)
    writer.member("pack", stamps.pack)
    writer.member("rates", stamps.rates)
    writer.member("plugins", stamps.plugins)
  }
}
