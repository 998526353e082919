import CampaignModel

/// Everything a brief may name, made once from the schema: fields and groups by id, alias and title in both languages.
struct BriefVocabulary: Sendable {
  /// What a key at the top of a brief stands for.
  enum Entry: Sendable, Hashable {
    /// The field with this index.
    case field(Int)
    /// The group with this index.
    case group(Int)
  }

  /// The schema it was made from.
  let schema: BriefSchema
  /// Keys at the top of a brief.
  let top: NameTable<Entry>
  /// Keys inside each group's mapping, without its prefix: field indices.
  let members: [NameTable<Int>]
  /// The fields of each group, in order.
  let memberIndices: [[Int]]
  /// The group each field belongs to.
  let groupOfField: [Int?]
  /// Options and columns of each field.
  let fields: [FieldVocabulary]

  /// A vocabulary.
  init(_ schema: BriefSchema) {
    self.schema = schema
    fields = schema.fields.map(FieldVocabulary.init)
    let groups = schema.groups
    let owners = schema.fields.map { field in groups.firstIndex { field.id.hasPrefix($0.id + ".") } }
    groupOfField = owners
    memberIndices = groups.indices.map { group in owners.indices.filter { owners[$0] == group } }

    var top = NameTable<Entry>()
    for (index, field) in schema.fields.enumerated() { top.add(field.id, .field(index)) }
    for (index, group) in groups.enumerated() { ([group.id] + group.aliases).forEach { top.add($0, .group(index)) } }
    for (index, field) in schema.fields.enumerated() { field.aliases.forEach { top.add($0, .field(index)) } }
    for (index, group) in groups.enumerated() {
      top.add(group.title.vi, .group(index))
      top.add(group.title.en, .group(index))
    }
    for (index, field) in schema.fields.enumerated() {
      top.add(field.title.vi, .field(index))
      top.add(field.title.en, .field(index))
    }
    var members: [NameTable<Int>] = []
    for (group, indices) in zip(groups, memberIndices) {
      var table = NameTable<Int>()
      let prefixes = [group.id] + group.aliases
      for index in indices {
        let member = String(schema.fields[index].id.dropFirst(group.id.count + 1))
        table.add(member, index)
        for prefix in prefixes { top.add("\(prefix).\(member)", .field(index)) }
      }
      for index in indices { schema.fields[index].aliases.forEach { table.add($0, index) } }
      for index in indices {
        table.add(schema.fields[index].title.vi, index)
        table.add(schema.fields[index].title.en, index)
        table.add(schema.fields[index].id, index)
      }
      members.append(table)
    }
    self.top = top
    self.members = members
  }

  /// The name findings use for a group: the one its mapping has in a brief.
  func name(ofGroup index: Int) -> String { schema.groups[index].aliases.first ?? schema.groups[index].id }
}
