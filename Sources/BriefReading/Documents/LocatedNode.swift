/// A value of a document with its place, whatever language the document is written in.
struct LocatedNode: Sendable, Hashable {
  /// What a value is.
  enum Content: Sendable, Hashable {
    /// A single value.
    case scalar(LocatedScalar)
    /// A list.
    case sequence([LocatedNode])
    /// Keys with values, in the order written; a key may stand twice.
    case mapping([LocatedEntry])
  }

  /// The value.
  var content: Content
  /// Where it starts.
  var place: Place

  /// The word findings use for what it is.
  var word: String {
    switch content {
    case .sequence: "list"
    case .mapping: "mapping"
    case .scalar(let scalar):
      switch scalar.kind {
      case .number: "number"
      case .boolean: "boolean"
      case .null: "null"
      case .plain, .quoted: "text"
      }
    }
  }
}

/// A key of a mapping with its value.
struct LocatedEntry: Sendable, Hashable {
  /// The key as written, unescaped.
  var key: String
  /// Where the key starts.
  var place: Place
  /// The value.
  var value: LocatedNode
}

/// A single value as written.
struct LocatedScalar: Sendable, Hashable {
  /// How it is written, as far as that bears on its meaning.
  enum Kind: Sendable, Hashable {
    /// Without quotes (YAML): the field's type says what it means.
    case plain
    /// In quotes.
    case quoted
    /// A number of JSON.
    case number
    /// `true` or `false` of JSON.
    case boolean
    /// Nothing: `null`, `~` or an empty plain value.
    case null
  }

  /// The text, unescaped; a number's own digits.
  var text: String
  /// How it is written.
  var kind: Kind
}

/// A place in a document: 1-based line and column, columns in Unicode scalars as editors and libyaml count.
struct Place: Sendable, Hashable, Comparable {
  /// The line within the document.
  var line: Int
  /// The column within the line.
  var column: Int

  /// The beginning of a document.
  static let start = Place(line: 1, column: 1)

  /// In reading order.
  static func < (left: Place, right: Place) -> Bool {
    left.line == right.line ? left.column < right.column : left.line < right.line
  }
}
