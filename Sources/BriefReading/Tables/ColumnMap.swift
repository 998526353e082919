import CampaignModel
import Notation

/// What the user says of tables: what columns mean (`Ghi chú=notes`, `STT=-`), and how numbers are written.
package struct ColumnMap: Sendable, Hashable {
  /// One column: its heading and the field, `id`, or `-` for none.
  package struct Entry: Sendable, Hashable {
    /// The heading as given.
    package let heading: String
    /// The field's name, `id`, or `-`.
    package let target: String
  }

  /// The entries in order.
  package let entries: [Entry]
  /// Whose habit thousands and decimals follow; nil when nobody said.
  package let numbers: Language?
  private let byKey: [String: Int]

  /// A map of `heading=field` texts; the last `=` parts them, since headings may have one.
  package init(_ texts: [String], numbers: Language? = nil) throws(Diagnostic) {
    self.numbers = numbers
    var entries: [Entry] = []
    var byKey: [String: Int] = [:]
    for text in texts {
      guard let mark = text.lastIndex(of: "=") else { throw Diagnostic(.mapForm, [text]) }
      let heading = Folding.trimmed(String(text[..<mark]))
      let target = Folding.trimmed(String(text[text.index(after: mark)...]))
      guard !heading.isEmpty, !target.isEmpty else { throw Diagnostic(.mapForm, [text]) }
      guard byKey.updateValue(entries.count, forKey: Folding.foldedKey(heading)) == nil else {
        throw Diagnostic(.mapTwice, [heading])
      }
      entries.append(Entry(heading: heading, target: target))
    }
    self.entries = entries
    self.byKey = byKey
  }

  /// Nothing said.
  package static let none = ColumnMap()

  private init() { (entries, numbers, byKey) = ([], nil, [:]) }

  /// What is said of a heading.
  func target(of heading: String) -> String? { byKey[Folding.foldedKey(heading)].map { entries[$0].target } }
}
