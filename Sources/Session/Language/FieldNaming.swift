import BriefReading
import CampaignModel
import Notation

/// Names of fields, values and tiers as a session's commands read and complete them.
struct FieldNaming {
  let session: ReplSession
  private var schema: BriefSchema { session.pack.schema }

  /// The field or family a text starts with, and the text after its name.
  func leading(_ text: String) throws(SessionFailure) -> (target: BriefEditor.Target, name: String, rest: String) {
    if let found = TypedLine.named(text, read: { try? session.editor.target($0) }) { return found }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    // A longer name mistyped is nearer than the first word of it.
    for count in stride(from: min(4, words.count), to: 1, by: -1) {
      let name = words.prefix(count).joined(separator: " ")
      if let near = NearestName.nearest(to: name, in: allNames) {
        throw SessionFailure(.unknownField, [name], suggestion: near)
      }
    }
    let word = words.first ?? text
    do {
      _ = try session.editor.target(word)
    } catch {
      throw SessionFailure([error])
    }
    throw SessionFailure(.unknownField, [word])
  }

  /// The one field a text starts with.
  func field(_ text: String) throws(SessionFailure) -> (index: Int, rest: String) {
    let found = try leading(text)
    guard case .field(let index) = found.target else { throw SessionFailure(.notNumericField, [found.name]) }
    return (index, found.rest)
  }

  /// Fields named one after the other, parted by spaces or commas.
  func fields(_ text: String) throws(SessionFailure) -> [Int] {
    var found: [Int] = []
    var rest = text
    while !rest.isEmpty {
      let next = try leading(rest.replacing(",", with: " "))
      switch next.target {
      case .field(let index): found.append(index)
      case .group(let group): found += members(of: group)
      }
      rest = next.rest
    }
    return found
  }

  /// The fields of a family.
  func members(of group: Int) -> [Int] {
    let prefix = schema.groups[group].id + "."
    return schema.fields.indices.filter { schema.fields[$0].id.hasPrefix(prefix) }
  }

  /// A value read as brief files are read.
  func value(_ field: Int, _ text: String) throws(SessionFailure) -> FieldValue {
    do throws(EditFailure) {
      if let value = try session.editor.value(of: field, from: text) { return value }
    } catch {
      throw SessionFailure(error.diagnostics)
    }
    throw SessionFailure(.wrongType, [schema.fields[field].id, schema.fields[field].type.rawValue, text])
  }

  /// The tier a text starts with, and the text after its name.
  func tier(_ text: String) throws(SessionFailure) -> (id: String, rest: String) {
    let tiers = session.scheme.tiers
    let read = { (name: String) -> String? in
      let key = Folding.foldedKey(name)
      return tiers.first { tier in
        [tier.id, tier.title.vi, tier.title.en].compactMap(\.self).contains { Folding.foldedKey($0) == key }
      }?.id
    }
    if let found = TypedLine.named(text, read: read) { return (found.target, found.rest) }
    let word = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? text
    let ids = tiers.map(\.id)
    throw SessionFailure(
      .unknownTierName, [word, ids.joined(separator: ", ")], suggestion: NearestName.nearest(to: word, in: ids))
  }

  /// Names to complete a field with: ids, then titles in the session's language.
  var names: [String] {
    let language = session.face.language
    return schema.fields.map(\.id) + schema.groups.compactMap(\.aliases.first)
      + schema.fields.compactMap { $0.title[language]?.lowercased() }
  }

  private var allNames: [String] {
    schema.fields.flatMap { [$0.id] + [$0.title.vi, $0.title.en].compactMap { $0?.lowercased() } + $0.aliases }
  }

  /// Completes a field, or the value of the field a text starts with.
  func completions(_ typed: String, values: Bool) -> CompletionList {
    let known = TypedLine.named(typed) { try? session.editor.target($0) }
    if values, let known, typed.hasSuffix(" ") || !known.rest.isEmpty, case .field(let index) = known.target {
      let fragment = known.rest.split(separator: ",", omittingEmptySubsequences: false).last.map(String.init) ?? ""
      return CompletionList(
        String(fragment.drop { $0 == " " }), among: self.values(of: index), isFinal: schema.fields[index].type != .set)
    }
    let list = CompletionList(typed, among: names)
    return list.candidates.isEmpty ? CompletionList(typed, among: schema.fields.flatMap(\.aliases)) : list
  }

  private func values(of field: Int) -> [String] {
    let schema = schema.fields[field]
    if schema.type == .flag { return session.face.language == .vi ? ["có", "không"] : ["yes", "no"] }
    return schema.values.map(\.id) + schema.values.compactMap { $0.title[session.face.language]?.lowercased() }
  }
}
