/// "Did you mean": the closest of the names that exist.
package enum NearestName {
  /// Edits beyond which two names have nothing to do with each other.
  package static let farthest = 2
  /// Names longer than this are not compared; nobody mistypes them, and the work would grow with their square.
  private static let longest = 64

  /// The name nearest to `name` within two edits (insert, drop, change, swap neighbours), also when both are folded;
  /// nil when none is near. Of equally near names the first in `candidates` wins, so the answer is always the same.
  package static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(Folding.foldedKey(name).unicodeScalars)
    guard !typed.isEmpty, typed.count <= longest else { return nil }
    // In a short name two edits leave nothing of it.
    let limit = typed.count <= 3 ? 1 : farthest
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let folded = Array(Folding.foldedKey(candidate).unicodeScalars)
      guard folded.count <= longest, abs(folded.count - typed.count) <= limit else { continue }
      let distance = distance(typed, folded)
      guard distance <= limit, distance < best?.distance ?? Int.max else { continue }
      best = (candidate, distance)
      if distance == 0 { break }
    }
    return best?.name
  }

  /// Damerau–Levenshtein distance in its restricted form ("optimal string alignment").
  package static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for row in 1...left.count {
      current[0] = row
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
