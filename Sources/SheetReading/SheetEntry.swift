/// A sheet as the workbook lists it.
package struct SheetEntry: Sendable, Hashable {
  /// Who can see it.
  package enum Visibility: Sendable, Hashable {
    case visible
    /// Hidden by the user, who can show it.
    case hidden
    /// Hidden by a program; no menu shows it.
    case veryHidden
  }

  /// Its name.
  package let name: String
  package let visibility: Visibility
  /// Where its rows stand in the archive.
  let part: String

  /// Whether the user does not see it.
  package var isHidden: Bool { visibility != .visible }
}
