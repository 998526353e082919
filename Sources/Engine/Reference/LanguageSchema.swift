import CampaignModel

/// The words of the rule language and the keys of their tables: what is allowed, and what an editor completes.
package enum LanguageSchema {
  /// One key of a table.
  package struct Key: Sendable {
    /// Its name.
    package let name: String
    /// Its type as LuaCATS writes it.
    package let type: String
    /// Whether it may be left out.
    package let isOptional: Bool
    /// One line about it.
    package let note: String

    init(_ name: String, _ type: String, _ note: String) {
      isOptional = name.hasSuffix("?")
      self.name = isOptional ? String(name.dropLast()) : name
      self.type = type
      self.note = note
    }
  }

  /// A table: that of a declaring word, or one nested in it.
  package struct Table: Sendable {
    /// `rule`, or `playbook.phases[]` for the entries of a list in it.
    package let id: String
    /// One line about it.
    package let note: String
    /// Its keys, in the order an author writes them.
    package let keys: [Key]

    /// The class an editor knows it by.
    package var className: String {
      "kolmix." + id.split { $0 == "." || $0 == "[" || $0 == "]" }.joined(separator: "_")
    }
  }

  /// The tables of all words and those nested in them.
  package static let tables: [Table] = vocabulary + knowledge + plugins

  /// Words every rule file has, and those only plugins' files have.
  package static let words: [String] = tables.map(\.id).filter { !$0.contains(".") && $0 != "plugin" }

  private static let byID = Dictionary(tables.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The keys a table of a declaration may have: `path` is empty for its own table, `phases[2]` for a nested one. Empty
  /// where the schema says nothing, as for tables whose keys are names of tiers.
  static func keys(of keyword: String, at path: String) -> [String] {
    (byID[id(of: keyword, at: path)]?.keys ?? []).map(\.name)
  }

  /// The table's id, numbers of lists taken out: `playbook.phases[]`.
  static func id(of keyword: String, at path: String) -> String {
    guard !path.isEmpty else { return keyword }
    var id = "\(keyword)."
    var isIndex = false
    for character in path {
      if character == "]" { isIndex = false }
      if !isIndex { id.append(character) }
      if character == "[" { isIndex = true }
    }
    return id
  }
}
