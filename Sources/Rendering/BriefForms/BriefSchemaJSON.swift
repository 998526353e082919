import CampaignModel
import Notation

/// The JSON Schema (draft 2020-12) of briefs of a pack, for editors and programs: every field under each of its names, with
/// title, description and values. Values people may write in words stay texts. Capitals and accents of names do not matter to
/// kolmix; the schema knows the usual spellings: `Ngân sách`, `ngân sách`, `ngan sach`, `ngan_sach`.
package struct BriefSchemaJSON {
  private let schema: BriefSchema
  private let language: Language

  /// The schema of a pack's briefs; titles and descriptions in one language.
  package init(_ schema: BriefSchema, language: Language) {
    self.schema = schema
    self.language = language
  }

  /// The document, indented.
  package func render() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("title", language == .vi ? "Brief của kolmix" : "A kolmix brief")
      writer.member("type", "object")
      writer.key("properties")
      writer.object { properties(to: &$0) }
      writer.key("allOf")
      writer.array { requirements(to: &$0) }
      writer.key("$defs")
      writer.object { definitions(to: &$0) }
    }
    writer.newline()
    return writer.bytes
  }

  /// Every name a field or group may have, each once; of two with one name the first has it, as in briefs.
  private func properties(to writer: inout JSONWriter) {
    var taken: Set<String> = []
    func name(_ name: String?, _ definition: String) {
      for name in name.map(Self.spellings) ?? [] where taken.insert(name).inserted {
        writer.key(name)
        writer.object { $0.member("$ref", "#/$defs/\(definition)") }
      }
    }
    name("id", "id")
    for field in schema.fields { name(field.id, field.id) }
    for group in schema.groups { ([group.id] + group.aliases).forEach { name($0, group.id) } }
    for field in schema.fields { field.aliases.forEach { name($0, field.id) } }
    for group in schema.groups { [group.title.vi, group.title.en].forEach { name($0, group.id) } }
    for field in schema.fields { [field.title.vi, field.title.en].forEach { name($0, field.id) } }
  }

  private func requirements(to writer: inout JSONWriter) {
    for field in schema.fields where field.required {
      required(names(field), to: &writer)
    }
    for group in schema.groups where members(group).contains(where: { $0.role == .goal || $0.required }) {
      required(
        [group.id] + group.aliases + [group.title.vi, group.title.en].compactMap(\.self) + members(group).map(\.id),
        to: &writer)
    }
  }

  private func required(_ names: [String], to writer: inout JSONWriter) {
    var seen: Set<String> = []
    writer.object { writer in
      writer.key("anyOf")
      writer.array(names.flatMap(Self.spellings).filter { seen.insert($0).inserted }) { writer, name in
        writer.object { $0.member("required", [name]) }
      }
    }
  }

  private func definitions(to writer: inout JSONWriter) {
    writer.key("id")
    writer.object { writer in
      writer.member("title", language == .vi ? "Mã brief" : "The brief's name")
      types(["string", "number"], to: &writer)
    }
    for field in schema.fields {
      writer.key(field.id)
      writer.object { definition(field, to: &$0) }
    }
    for group in schema.groups {
      writer.key(group.id)
      writer.object { self.group(group, to: &$0) }
    }
  }

  private func group(_ group: FieldGroup, to writer: inout JSONWriter) {
    writer.member("title", group.title.shown(in: language, else: group.id))
    writer.key("anyOf")
    writer.array { writer in
      writer.object { writer in
        writer.member("type", "object")
        writer.key("properties")
        writer.object { writer in
          var taken: Set<String> = []
          for field in members(group) {
            let short = String(field.id.dropFirst(group.id.count + 1))
            let names = [short] + field.aliases + [field.title.vi, field.title.en].compactMap(\.self)
            for name in names.flatMap(Self.spellings) where taken.insert(name).inserted {
              writer.key(name)
              writer.object { $0.member("$ref", "#/$defs/\(field.id)") }
            }
          }
        }
      }
      if group.isWeights {
        writer.object { $0.member("type", "string") }
        writer.object { writer in
          writer.member("type", "array")
          writer.key("items")
          writer.object { $0.member("type", "string") }
        }
      }
      writer.object { $0.member("type", "null") }
    }
  }

  private func definition(_ field: FieldSchema, to writer: inout JSONWriter) {
    writer.member("title", field.title.shown(in: language, else: field.id))
    let description = [field.question.shown(in: language), field.unit ?? ""].filter { !$0.isEmpty }
    if !description.isEmpty { writer.member("description", description.joined(separator: " · ")) }
    switch field.type {
    case .number, .integer, .money, .percent, .amount: types(["number", "string", "null"], to: &writer)
    case .flag: types(["boolean", "string", "null"], to: &writer)
    case .text, .date: types(["string", "number", "null"], to: &writer)
    case .choice: options(field, isList: false, to: &writer)
    case .set: options(field, isList: true, to: &writer)
    case .texts: types(["array", "string", "null"], to: &writer)
    case .records:
      types(["array", "null"], to: &writer)
      writer.key("items")
      writer.object { writer in
        writer.member("type", "object")
        writer.key("properties")
        writer.object { writer in
          for column in field.columns {
            writer.key(column.id)
            writer.object { definition(column, to: &$0) }
          }
        }
      }
    }
  }

  /// The values by id, so that editors offer them; any other text may be a title or another name of one.
  private func options(_ field: FieldSchema, isList: Bool, to writer: inout JSONWriter) {
    func values(_ writer: inout JSONWriter) {
      writer.object { $0.member("enum", field.values.map(\.id)) }
      writer.object { $0.member("type", "string") }
    }
    writer.key("anyOf")
    writer.array { writer in
      values(&writer)
      if isList {
        writer.object { writer in
          writer.member("type", "array")
          writer.key("items")
          writer.object { writer in
            writer.key("anyOf")
            writer.array { values(&$0) }
          }
        }
      }
      writer.object { $0.member("type", "null") }
    }
  }

  /// A name as people type it.
  private static func spellings(_ name: String) -> [String] {
    let key = Folding.foldedKey(name)
    return [name, name.lowercased(), key.replacing("_", with: " "), key]
  }

  private func types(_ names: [String], to writer: inout JSONWriter) { writer.member("type", names) }

  private func names(_ field: FieldSchema) -> [String] {
    [field.id] + field.aliases + [field.title.vi, field.title.en].compactMap(\.self)
  }

  private func members(_ group: FieldGroup) -> [FieldSchema] {
    schema.fields.filter { $0.id.hasPrefix(group.id + ".") }
  }
}
