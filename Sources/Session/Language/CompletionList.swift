import Notation

/// What may stand where the cursor is.
public struct CompletionList: Sendable, Hashable {
  /// How many Unicode scalars before the cursor are replaced.
  public var replaced: Int
  /// Candidates, each once, in order.
  public var candidates: [String]
  /// Whether a space follows when there is only one.
  public var isFinal: Bool
  /// What is replaced.
  private let typed: String

  /// Nothing fits.
  static let none = CompletionList(typed: "", candidates: [])

  /// A list of candidates.
  init(typed: String, candidates: [String], isFinal: Bool = true) {
    self.typed = typed
    replaced = typed.unicodeScalars.count
    self.candidates = candidates
    self.isFinal = isFinal
  }

  /// The names that start like a fragment, diacritics and case aside.
  init(_ fragment: String, among names: [String], isFinal: Bool = true) {
    let typed = Folding.bare(fragment)
    var seen: Set<String> = []
    self.init(
      typed: fragment, candidates: names.filter { Folding.bare($0).hasPrefix(typed) && seen.insert($0).inserted },
      isFinal: isFinal)
  }

  /// What replaces the fragment at once: the only candidate, else the beginning all share when it is longer.
  public var insertion: String? {
    guard let first = candidates.first else { return nil }
    guard candidates.count > 1 else { return isFinal ? first + " " : first }
    let shared = candidates.dropFirst().reduce(first) { String($0.commonPrefix(with: $1)) }
    if shared.unicodeScalars.count >= replaced, shared != typed { return shared }
    // The candidates part in their marks alone: what they share is typed on without any.
    let bare = candidates.dropFirst().reduce(Folding.bare(first)) {
      String($0.commonPrefix(with: Folding.bare($1)))
    }
    let rest = bare.unicodeScalars.dropFirst(Folding.bare(typed).unicodeScalars.count)
    return rest.isEmpty ? nil : typed + String(String.UnicodeScalarView(rest))
  }
}

extension String {
  /// The beginning two texts share, character by character.
  fileprivate func commonPrefix(with other: String) -> Substring {
    zip(indices, zip(self, other)).first { $0.1.0 != $0.1.1 }.map { self[..<$0.0] }
      ?? (count <= other.count ? self[...] : prefix(other.count))
  }
}
