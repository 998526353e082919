import CampaignModel

/// Where an answer's stance holds, as JSON.
struct JSONStability {
  let values: JSONBrief

  /// Writes the members of a box.
  func write(_ box: Stability, to writer: inout JSONWriter) {
    writer.member("sampled", box.isSampled)
    writer.member("ranges", box.ranges) { writer, range in
      writer.member("field", range.field.id)
      JSONExplanation.value("value", range.value, range.field, values, to: &writer)
      JSONExplanation.value("low", range.low, range.field, values, to: &writer)
      JSONExplanation.value("high", range.high, range.field, values, to: &writer)
      writer.member("below", range.below) { flip($1, range.field, to: &$0) }
      writer.member("above", range.above) { flip($1, range.field, to: &$0) }
    }
    writer.member("choices", box.choices) { writer, choice in
      writer.member("field", choice.field.id)
      JSONExplanation.value("value", choice.value, choice.field, values, to: &writer)
      writer.member("flips", choice.flips) { flip($1, choice.field, to: &$0) }
    }
    writer.member("undecided", box.undecided.map(\.id))
  }

  private func flip(_ flip: StanceFlip, _ field: FieldSchema, to writer: inout JSONWriter) {
    JSONExplanation.value("at", flip.at, field, values, to: &writer)
    writer.member("rules_on", flip.rulesOn)
    writer.member("rules_off", flip.rulesOff)
    bounds("bounds_on", flip.boundsOn, to: &writer)
    bounds("bounds_off", flip.boundsOff, to: &writer)
    writer.member("tiers_in", flip.tiersIn)
    writer.member("tiers_out", flip.tiersOut)
    writer.member("playbook", flip.playbook)
    writer.member("status", flip.status?.rawValue)
  }

  private func bounds(_ key: String, _ bounds: [BoundName], to writer: inout JSONWriter) {
    writer.member(key, bounds) { writer, bound in
      writer.member("rule", bound.rule)
      writer.member("bound", bound.bound)
    }
  }
}
