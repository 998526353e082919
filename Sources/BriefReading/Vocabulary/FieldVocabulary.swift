import CampaignModel

/// A field with the names of its options and columns.
struct FieldVocabulary: Sendable {
  /// The field.
  let schema: FieldSchema
  /// The values of a choice or a set by id, alias and title: indices.
  let options: NameTable<Int>
  /// The columns of records by id, alias and title: indices.
  let columnNames: NameTable<Int>
  /// The columns.
  let columns: [FieldVocabulary]

  /// A field with its names.
  init(_ schema: FieldSchema) {
    self.schema = schema
    var options = NameTable<Int>()
    for (index, option) in schema.values.enumerated() { options.add(option.id, index) }
    for (index, option) in schema.values.enumerated() {
      option.aliases.forEach { options.add($0, index) }
      options.add(option.title.vi, index)
      options.add(option.title.en, index)
    }
    // "High: every word approved" and "Businesses (B2B)" are also called "High" and "Businesses".
    for (index, option) in schema.values.enumerated() {
      for title in [option.title.vi, option.title.en].compactMap(\.self) {
        options.add(title.prefix { $0 != ":" && $0 != "(" }.description, index)
      }
    }
    self.options = options
    var names = NameTable<Int>()
    for (index, column) in schema.columns.enumerated() { names.add(column.id, index) }
    for (index, column) in schema.columns.enumerated() {
      column.aliases.forEach { names.add($0, index) }
      names.add(column.title.vi, index)
      names.add(column.title.en, index)
    }
    columnNames = names
    columns = schema.columns.map(FieldVocabulary.init)
  }
}
