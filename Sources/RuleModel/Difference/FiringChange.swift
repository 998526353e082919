/// Regions of briefs for which two versions of a rule set settle the same things differently.
package struct FiringChange: Sendable {
  /// One thing settled differently.
  package struct Part: Sendable, Hashable {
    /// What is settled.
    package let key: OutcomeKey
    /// Effects, by precedence, that settle it in the old version; rules of both versions that add up aside.
    package let before: [Effect]
    /// The same in the new version.
    package let after: [Effect]
    /// Rules that say so, by place in the old version.
    package let old: [Int]
    /// Rules that say so, by place in the new version.
    package let new: [Int]
    /// Exactly where it is so, as the facts briefs have; none lies in two of them.
    package let regions: [Region]
    /// Rules of both versions, by place in the new one, that say so too somewhere round those regions.
    package let besides: [Int]
  }

  /// Where the same changed rules hold: it holds the regions of all parts, and where parts have rules besides, more.
  package let regions: [Region]
  /// What is settled differently there.
  package let parts: [Part]
  /// Whether it is so wherever the regions say; else a Lua function has a say, or the search was stopped.
  package let isCertain: Bool
  /// Whether the search came to an end there; else the rules it is about may settle nothing differently after all.
  package let isFinished: Bool

  /// Rules of the old version it is about, by precedence.
  package var old: [Int] { Set(parts.flatMap(\.old)).sorted() }
  /// Rules of the new version it is about, by precedence.
  package var new: [Int] { Set(parts.flatMap(\.new)).sorted() }
}
