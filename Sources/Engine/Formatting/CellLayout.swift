import CampaignModel
import Notation

/// The canonical form of one cell of a table's CSV file: the same meaning, one way to write it.
struct CellLayout {
  /// What a column holds.
  enum Column: Sendable {
    /// Tests of a numeric field.
    case numbers
    /// Tests of a field of words.
    case words
    /// An effect that names things: tactics, tiers.
    case names
    /// An effect with a number.
    case amount
    /// A text about the row; spaces in it count.
    case note
  }

  let column: Column

  /// The cell's text.
  func text(_ cell: String) -> String {
    if column == .note { return cell }
    let trimmed = Folding.trimmed(cell)
    if CellText.isEmpty(trimmed) { return "-" }
    if column == .numbers || column == .words {
      switch Folding.foldedKey(trimmed) {
      case "known", "da_biet": return "known"
      case "unknown", "chua_biet": return "unknown"
      default: break
      }
    }
    switch column {
    case .numbers:
      if let inner = CellText.argument(of: "not", in: trimmed) { return "not(\(text(inner)))" }
      return CellText.alternatives(trimmed).map(Self.interval).joined(separator: " | ")
    case .words, .names: return Self.list(trimmed)
    case .amount: return trimmed
    case .note: return cell
    }
  }

  /// `<4` as `< 4`, `4 .. 12` as `[4..12]`, `(4..12)` as `]4..12[`; what is no test stays as it is.
  private static func interval(_ text: String) -> String {
    switch CellInterval(text) {
    case nil: return text
    case .equal(let number): return number
    case .compare(let predicate, let number):
      let sign = ["at_least": ">=", "at_most": "<=", "above": ">", "below": "<"][predicate] ?? predicate
      return "\(sign) \(number)"
    case .between(let low, let isLowOpen, let high, let isHighOpen):
      return "\(isLowOpen ? "]" : "[")\(low)..\(high)\(isHighOpen ? "[" : "]")"
    }
  }

  /// Words parted by a comma and a space; a list with quotes or brackets in it stays as it is.
  private static func list(_ text: String) -> String {
    guard !text.contains(where: { "\"“”„()".contains($0) }), let words = CellText.words(text), words.count > 1 else {
      return text
    }
    return words.joined(separator: ", ")
  }
}
