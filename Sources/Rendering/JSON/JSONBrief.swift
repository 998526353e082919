import CampaignModel

/// The brief as understood: fields by id, units explicit; fields nobody answered stand in `unknown` instead.
struct JSONBrief {
  /// Currency of all money.
  let currency: String

  /// Writes `brief`.
  func write(_ fields: [EchoedField], to writer: inout JSONWriter) {
    writer.key("brief")
    writer.object { writer in
      for echoed in fields where echoed.slot.value != nil {
        writer.key(echoed.field.id)
        writer.object { field(echoed, to: &$0) }
      }
    }
  }

  /// An object of what a brief gives, by field.
  func given(_ brief: Brief, _ schema: BriefSchema, to writer: inout JSONWriter) {
    writer.object { writer in
      for (index, field) in schema.fields.enumerated() where brief.slots[index].origin == .given {
        guard let value = brief.value(index) else { continue }
        writer.key(field.id)
        self.value(value, of: field, to: &writer)
      }
    }
  }

  private func field(_ echoed: EchoedField, to writer: inout JSONWriter) {
    guard let value = echoed.slot.value else { return }
    writer.key("value")
    self.value(value, of: echoed.field, to: &writer)
    if let range = echoed.slot.range {
      writer.member("low", range.low)
      writer.member("high", range.high)
    }
    if let unit = unit(value, of: echoed.field) { writer.member("unit", unit) }
    switch echoed.slot.origin {
    case .given: writer.member("origin", "given")
    case .missing: writer.member("origin", "missing")
    case .fallback: writer.member("origin", "default")
    case .assumed(let rule):
      writer.member("origin", "assumed")
      writer.member("rule", rule)
    }
    if let written = echoed.slot.written { writer.member("written", written) }
  }

  /// A value in the form its type has in JSON.
  func value(_ value: FieldValue, of field: FieldSchema, to writer: inout JSONWriter) {
    switch value {
    case .number(let number): writer.number(number)
    case .integer(let number): writer.integer(number)
    case .money(let money): writer.integer(money.amount)
    case .choice(let index): writer.string(option(index, of: field))
    case .set(let bits):
      let chosen = field.values.indices.prefix(64).filter { bits & (1 << UInt64($0)) != 0 }
      writer.array(chosen) { $0.string(option($1, of: field)) }
    case .flag(let flag): writer.bool(flag)
    case .text(let text): writer.string(text)
    case .texts(let texts): writer.array(texts) { $0.string($1) }
    case .date(let date): writer.string(date.iso)
    case .records(let records):
      writer.array(records) { writer, record in
        writer.object { writer in
          for (column, value) in zip(field.columns, record.values) {
            writer.key(column.id)
            if let value { self.value(value, of: column, to: &writer) } else { writer.null() }
          }
        }
      }
    }
  }

  private func option(_ index: Int, of field: FieldSchema) -> String {
    field.values.indices.contains(index) ? field.values[index].id : String(index)
  }

  /// `VND` for money, `fraction` for shares, else the declared unit.
  private func unit(_ value: FieldValue, of field: FieldSchema) -> String? {
    switch (value, field.type) {
    case (.money, _): currency
    case (.number, .percent), (.number, .amount): "fraction"
    default: field.role == .goal ? "fraction" : field.unit
    }
  }
}
