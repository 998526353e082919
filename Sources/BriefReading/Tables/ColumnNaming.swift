import CampaignModel
import Foundation
import Notation

/// Tells what a column's heading means, by the names fields have in either language.
struct ColumnNaming {
  /// What a column holds.
  enum Target: Sendable, Hashable {
    /// A field.
    case field(Int)
    /// A whole group, such as goals in one cell.
    case group(Int)
    /// What the brief is called.
    case id
    /// A number in a list, or what the user does not want read.
    case nothing
  }

  /// A heading's meaning and the unit it names.
  struct Meaning: Sendable, Hashable {
    var target: Target
    var unit: ColumnUnit?
  }

  private let vocabulary: BriefVocabulary
  private let map: ColumnMap

  private static let identifiers: Set<String> = [
    "id", "brief", "brief_id", "id_brief", "ma", "ma_brief", "ma_so", "ma_de_bai", "code", "brief_code",
  ]
  private static let counters: Set<String> = ["stt", "so_thu_tu", "no", "no.", "#", "tt"]

  /// Names columns with a vocabulary; what `map` says comes first.
  init(_ vocabulary: BriefVocabulary, map: ColumnMap) {
    self.vocabulary = vocabulary
    self.map = map
  }

  /// What a heading means under what stands above it; nil when nobody knows.
  func meaning(of heading: String, under upper: String?) throws(Diagnostic) -> Meaning? {
    let clean = Self.clean(heading)
    for name in [heading, clean] {
      if let wanted = try mapped(name) { return Meaning(target: wanted, unit: unit(clean).1) }
    }
    let (bare, unit) = unit(clean)
    for name in bare == clean ? [clean] : [clean, bare] {
      guard let target = target(of: name, under: upper.map { Self.clean($0) }) else { continue }
      return Meaning(target: target, unit: unit ?? upper.flatMap { self.unit(Self.clean($0)).1 })
    }
    return nil
  }

  /// Whether a heading names a group of fields.
  func isGroup(_ heading: String) -> Bool {
    if case .group? = vocabulary.top.target(unit(Self.clean(heading)).0) { true } else { false }
  }

  /// The known name nearest to a heading.
  func nearest(to heading: String) -> String? { vocabulary.top.nearest(to: unit(Self.clean(heading)).0) }

  private func mapped(_ heading: String) throws(Diagnostic) -> Target? {
    guard let name = map.target(of: heading) else { return nil }
    if name == "-" { return .nothing }
    if let known = named(name) { return known }
    throw Diagnostic(.mapFieldMissing, [heading, name], suggestion: vocabulary.top.nearest(to: name))
  }

  private func target(of name: String, under upper: String?) -> Target? {
    if let upper, case .group(let group)? = vocabulary.top.target(unit(upper).0),
      let member = vocabulary.members[group].target(name)
    {
      return .field(member)
    }
    if let known = named(name) { return known }
    if Self.counters.contains(Folding.foldedKey(name)) { return .nothing }
    return inGroup(name) ?? upper.flatMap { named("\(unit($0).0) \(name)") }
  }

  private func named(_ name: String) -> Target? {
    if Self.identifiers.contains(Folding.foldedKey(name)) { return .id }
    switch vocabulary.top.target(name) {
    case .field(let field): return .field(field)
    case .group(let group): return .group(group)
    case nil: return nil
    }
  }

  /// `Mục tiêu: nhận diện`, `Goal - trust`, `goals/awareness`, `mục tiêu nhận diện`.
  private func inGroup(_ name: String) -> Target? {
    for mark in name.indices where ":-–/>. ".contains(name[mark]) {
      guard case .group(let group)? = vocabulary.top.target(String(name[..<mark])) else { continue }
      let rest = name[mark...].drop { ":-–/>. ".contains($0) }
      if let member = vocabulary.members[group].target(String(rest)) { return .field(member) }
    }
    return nil
  }

  /// The heading without a unit in brackets or after a comma or dash, and the unit; a remark that is no unit is left off.
  private func unit(_ heading: String) -> (String, ColumnUnit?) {
    for (open, close) in [("(", ")"), ("[", "]"), ("（", "）")] {
      guard let first = heading.firstIndex(of: Character(open)), let last = heading.lastIndex(of: Character(close)),
        first < last
      else { continue }
      let remark = heading[heading.index(after: first)..<last]
      let rest = heading[..<first] + heading[heading.index(after: last)...]
      return (Folding.trimmed(String(rest)), ColumnUnit.parse(String(remark)))
    }
    for mark in [",", " - ", " – ", "/"] {
      guard let range = heading.range(of: mark, options: .backwards),
        let unit = ColumnUnit.parse(String(heading[range.upperBound...]))
      else { continue }
      return (Folding.trimmed(String(heading[..<range.lowerBound])), unit)
    }
    if heading.hasSuffix("%") { return (Folding.trimmed(String(heading.dropLast())), .percent) }
    return (heading, nil)
  }

  /// One line, without the stars and colons forms put behind names.
  private static func clean(_ heading: String) -> String {
    let line = String(Folding.nfc(heading).map { $0.isWhitespace ? " " : $0 })
    var words = Folding.trimmed(line.split(separator: " ").joined(separator: " "))
    while let last = words.last, "*:?".contains(last) { words = Folding.trimmed(String(words.dropLast())) }
    return words
  }
}
