import CampaignModel

/// Trace events as JSON: `id`, `parent`, `event` and what belongs to it.
struct JSONTrace {
  let values: JSONBrief

  /// Writes the members of an event.
  func write(_ event: TraceEvent, to writer: inout JSONWriter) {
    writer.member("id", event.id)
    writer.member("parent", event.parent.map(Int64.init))
    switch event.kind {
    case .given(let field, let value): settled("given", field, value, nil, to: &writer)
    case .assumed(let field, let value, let rule): settled("assumed", field, value, rule, to: &writer)
    case .inferred(let fact, let value, let rule): settled("inferred", fact, value, rule, to: &writer)
    case .fired(let rule, let location):
      named("fired", "rule", rule, to: &writer)
      writer.member("at", location)
    case .almost(let rule, let leaf, let missing):
      named("almost", "rule", rule, to: &writer)
      writer.member("leaf", leaf.map(Int64.init))
      writer.member("missing", missing)
    case .notTaken(let rule, let winner):
      named("not_taken", "rule", rule, to: &writer)
      writer.member("winner", winner)
    case .applied(let rule, let effect):
      named("applied", "rule", rule, to: &writer)
      writer.member("effect", effect)
    case .overridden(let lost):
      named("overridden", "rule", lost.rule, to: &writer)
      writer.member("effect", lost.effect)
      writer.member("cause", lost.cause.rawValue)
      writer.member("winner", lost.winner)
    case .standing(let tier, let isInPlay):
      named("standing", "tier", tier, to: &writer)
      writer.member("in_play", isInPlay)
    case .target(let tier, let share):
      named("target", "tier", tier, to: &writer)
      writer.member("share", share)
    case .booked(let tier, let count, let spend):
      named("booked", "tier", tier, to: &writer)
      writer.member("count", count)
      writer.member("spend", spend)
    case .noMix(let status): named("no_mix", "status", status.rawValue, to: &writer)
    case .retired(let rule, let by, let isReplaced):
      named(isReplaced ? "replaced" : "retired", "rule", rule, to: &writer)
      writer.member("by", by)
    case .finding(let finding):
      named("finding", "code", finding.code.id, to: &writer)
      writer.member("arguments", finding.arguments)
    }
  }

  private func named(_ event: String, _ key: String, _ name: String, to writer: inout JSONWriter) {
    writer.member("event", event)
    writer.member(key, name)
  }

  private func settled(
    _ event: String, _ field: FieldSchema, _ value: FieldValue, _ rule: String?, to writer: inout JSONWriter
  ) {
    named(event, "field", field.id, to: &writer)
    JSONExplanation.value("value", value, field, values, to: &writer)
    if event != "given" { writer.member("rule", rule) }
  }
}
