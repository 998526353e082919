/// What parts the cells of a CSV file.
enum CSVSeparator {
  /// In order of preference when a header has as many of one as of another: Excel in Vietnam writes `;`.
  private static let known: [Unicode.Scalar] = [";", "\t", ","]

  /// The separator Excel's own first line names: `sep=;`; with the length of that line.
  static func declared(in scalars: [Unicode.Scalar]) -> (separator: Unicode.Scalar, length: Int)? {
    guard scalars.count >= 5, String(String.UnicodeScalarView(scalars[..<4])).lowercased() == "sep=" else { return nil }
    let rest = scalars[5...].prefix { $0 != "\n" && $0 != "\r" }
    return rest.isEmpty ? (scalars[4], 5) : nil
  }

  /// The one that stands most often outside quotes in the first line with anything in it.
  static func likely(in scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts = [Int](repeating: 0, count: known.count)
    var isQuoted = false
    var hasText = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" {
        if hasText { break }
        counts = counts.map { _ in 0 }
      } else if let index = known.firstIndex(of: scalar) {
        counts[index] += 1
      } else if scalar != " " {
        hasText = true
      }
    }
    let most = counts.max() ?? 0
    guard most > 0, let index = counts.firstIndex(of: most) else { return "," }
    return known[index]
  }
}
