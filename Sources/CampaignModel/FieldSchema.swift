/// One named, typed, documented entry of a brief, as a pack declares it.
public struct FieldSchema: Sendable, Hashable {
  /// Dotted name rules use: `budget`, `goal.trust`, `line.boost`.
  public var id: String
  /// What its values are.
  public var type: FieldType
  /// Its name for people.
  public var title: LocalizedText
  /// Other names a brief file may use, in either language.
  public var aliases: [String]
  /// Unit for people: `people`, `weeks`, `VND`; nil for pure numbers and words.
  public var unit: String?
  /// Allowed values of a numeric field, both ends included, in the unit rules see.
  public var range: ClosedRange<Double>?
  /// The values of a choice or a set.
  public var values: [FieldOption]
  /// The columns of a list of records.
  public var columns: [FieldSchema]
  /// What holds when the brief is silent; nil leaves it unknown.
  public var fallback: FieldValue?
  /// Whether a brief without it cannot be understood.
  public var required: Bool
  /// What planning uses it for; nil when only rules read it.
  public var role: FieldRole?
  /// What to ask the client when it is missing.
  public var question: LocalizedText
  /// Where it was declared.
  public var location: SourceLocation?

  /// A field; everything but the name, the type and the title has a plain default.
  public init(
    id: String, type: FieldType, title: LocalizedText, aliases: [String] = [], unit: String? = nil,
    range: ClosedRange<Double>? = nil, values: [FieldOption] = [], columns: [FieldSchema] = [],
    fallback: FieldValue? = nil, required: Bool = false, role: FieldRole? = nil,
    question: LocalizedText = LocalizedText(), location: SourceLocation? = nil
  ) {
    self.id = id
    self.type = type
    self.title = title
    self.aliases = aliases
    self.unit = unit
    self.range = range
    self.values = values
    self.columns = columns
    self.fallback = fallback
    self.required = required
    self.role = role
    self.question = question
    self.location = location
  }
}

/// One value of a choice or a set.
public struct FieldOption: Sendable, Hashable {
  /// The word rules and JSON use.
  public var id: String
  /// Its name for people.
  public var title: LocalizedText
  /// Other words a brief may use.
  public var aliases: [String]

  /// A value people can choose.
  public init(id: String, title: LocalizedText = LocalizedText(), aliases: [String] = []) {
    self.id = id
    self.title = title
    self.aliases = aliases
  }
}
