import CampaignModel

/// The small parts of an answer that stand in many places; a missing value is null.
extension JSONWriter {
  /// A key with a string or null.
  mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// A key with a whole number or null.
  mutating func member(_ name: String, _ number: Int64?) {
    key(name)
    if let number { integer(number) } else { null() }
  }

  /// A key with a whole number.
  mutating func member(_ name: String, _ number: Int) {
    key(name)
    integer(Int64(number))
  }

  /// A key with a number or null.
  mutating func member(_ name: String, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// A key with true or false.
  mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    bool(flag)
  }

  /// A key with an amount of money in whole units.
  mutating func member(_ name: String, _ money: Money) {
    key(name)
    integer(money.amount)
  }

  /// A key with both languages of a pack's text.
  mutating func member(_ name: String, _ text: LocalizedText) {
    key(name)
    object { writer in
      writer.member("vi", text.vi)
      writer.member("en", text.en)
    }
  }

  /// A key with strings.
  mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    array(texts) { $0.string($1) }
  }

  /// A key with a number for each tier, keyed by tier id in the scheme's order.
  mutating func member(_ name: String, _ amounts: [TierAmount]) {
    key(name)
    object { writer in for entry in amounts { writer.member(entry.tier, entry.amount) } }
  }

  /// A key with a place in a file, or null.
  mutating func member(_ name: String, _ location: SourceLocation?) {
    key(name)
    guard let location else { return null() }
    object { writer in
      writer.member("file", location.file)
      writer.member("line", location.line > 0 ? Int64(location.line) : nil)
      writer.member("column", location.column.map(Int64.init))
    }
  }

  /// A key with a list of objects.
  mutating func member<Elements: Sequence>(
    _ name: String, _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    array(elements) { writer, element in writer.object { body(&$0, element) } }
  }

  /// A key with an object, or null without a value.
  mutating func member<Value>(_ name: String, _ value: Value?, _ body: (inout JSONWriter, Value) -> Void) {
    key(name)
    guard let value else { return null() }
    object { body(&$0, value) }
  }
}
