import CampaignModel

/// Explanations as JSON: the answer's status, rules with their conditions leaf by leaf, where it holds, and the trace.
package enum JSONExplanation {
  /// Why, as one document.
  package static func render(_ why: WhyAnswer, pretty: Bool) -> [UInt8] {
    document(pretty) { writer in
      writer.member("name", why.answer.name)
      writer.member("status", why.answer.status.rawValue)
      switch why.subject {
      case .answer: writer.member("about", nil as String?)
      case .rule(let id): writer.member("about", "rule \(id)")
      case .tier(let id): writer.member("about", "tier \(id)")
      }
      let values = JSONBrief(currency: why.answer.currency)
      writer.member("rules", why.rules) { rule($1, values, to: &$0) }
      writer.member("almost", why.almost) { writer, almost in
        writer.member("rule", almost.rule)
        writer.member("leaf", almost.leaf) { JSONCondition(values: values).write(.leaf($1), to: &$0) }
        writer.member("missing", almost.missing)
      }
      writer.member("stability", why.stability) { JSONStability(values: values).write($1, to: &$0) }
      writer.member("trace", why.trace) { JSONTrace(values: values).write($1, to: &$0) }
      writer.key("stamps")
      writer.object { JSONRenderer.stamps(why.answer.stamps, to: &$0) }
    }
  }

  /// Why not, as one document.
  package static func render(_ why: WhyNotAnswer, pretty: Bool) -> [UInt8] {
    document(pretty) { writer in
      writer.member("name", why.answer.name)
      writer.member("status", why.answer.status.rawValue)
      writer.member("wanted", why.wanted)
      writer.member("holds_already", why.holdsAlready)
      writer.member("actual", why.actual)
      let values = JSONBrief(currency: why.answer.currency)
      writer.member("rule", why.rule) { rule($1, values, to: &$0) }
      writer.member("single", why.single) { change($1, values, to: &$0) }
      writer.member("pairs", why.pairs) { change($1, values, to: &$0) }
      writer.member("locked", why.locked.map(\.id))
      writer.key("undecided")
      writer.array(why.undecided) { writer, fields in writer.array(fields.map(\.id)) { $0.string($1) } }
      writer.member("sampled", why.isSampled)
      writer.key("stamps")
      writer.object { JSONRenderer.stamps(why.answer.stamps, to: &$0) }
    }
  }

  /// A change of one field or two.
  static func change(_ change: NearChange, _ values: JSONBrief, to writer: inout JSONWriter) {
    writer.member("changes", change.changes) { writer, each in
      writer.member("field", each.field.id)
      value("from", each.from, each.field, values, to: &writer)
      value("to", each.to, each.field, values, to: &writer)
    }
    writer.member("distance", change.distance)
    writer.member("rules_on", change.rulesOn)
    writer.member("rules_off", change.rulesOff)
  }

  /// A field's value or null.
  static func value(
    _ key: String, _ value: FieldValue?, _ field: FieldSchema, _ values: JSONBrief, to writer: inout JSONWriter
  ) {
    writer.key(key)
    if let value { values.value(value, of: field, to: &writer) } else { writer.null() }
  }

  private static func document(_ pretty: Bool, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.object(body)
    writer.newline()
    return writer.bytes
  }

  private static func rule(_ rule: RuleExplanation, _ values: JSONBrief, to writer: inout JSONWriter) {
    writer.member("rule", rule.rule)
    writer.member("title", rule.title)
    writer.member("file", rule.location.file)
    writer.member("line", rule.location.line > 0 ? Int64(rule.location.line) : nil)
    writer.member("holds", rule.verdict.rawValue)
    writer.member("fired", rule.hasFired)
    writer.key("decisive")
    if let isDecisive = rule.isDecisive { writer.bool(isDecisive) } else { writer.null() }
    writer.member("points", rule.reason?.points ?? [])
    writer.member("effects", rule.reason?.effects ?? [])
    writer.member("missing", rule.missing.map(\.id))
    writer.key("condition")
    writer.object { JSONCondition(values: values).write(rule.condition, to: &$0) }
  }
}
