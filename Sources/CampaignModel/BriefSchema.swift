/// All fields a pack declares, in order of declaration; a `Brief` has one slot per field.
public struct BriefSchema: Sendable, Hashable {
  /// The fields; a slot's index is its field's index here.
  public let fields: [FieldSchema]
  /// Names under which several fields are given together: `goals:` for `goal.*`, `lines:` for `line.*`.
  public let groups: [FieldGroup]
  private let indexByID: [String: Int]
  private let indexByRole: [FieldRole: Int]

  /// A schema; of two fields with one id the first counts (packs refuse duplicates before).
  public init(fields: [FieldSchema], groups: [FieldGroup]) {
    self.fields = fields
    self.groups = groups
    indexByID = Dictionary(
      fields.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    indexByRole = Dictionary(
      fields.enumerated().compactMap { index, field in field.role.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The index of a field by its id.
  public func index(of id: String) -> Int? { indexByID[id] }

  /// The first field with a role.
  public func index(of role: FieldRole) -> Int? { indexByRole[role] }

  /// All fields with a role, in order.
  public func indices(of role: FieldRole) -> [Int] { fields.indices.filter { fields[$0].role == role } }
}

/// A dotted family of fields that a brief gives as one mapping.
public struct FieldGroup: Sendable, Hashable {
  /// The prefix: `goal`, `line`.
  public var id: String
  /// Names the mapping may have in a brief.
  public var aliases: [String]
  /// Whether its members are weights to be normalised to 1.
  public var isWeights: Bool
  /// Its name for people.
  public var title: LocalizedText

  /// A family of fields.
  public init(id: String, aliases: [String], isWeights: Bool, title: LocalizedText) {
    self.id = id
    self.aliases = aliases
    self.isWeights = isWeights
    self.title = title
  }
}
