import Notation

/// How many lines a text takes in a cell, for programs that do not look themselves.
enum WrappedLines {
  /// Lines of a text broken between words; `width` is in characters of the usual size. Words longer than a line are cut.
  static func count(_ text: String, width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + lines(String($1), width: max(1, width))
    }
  }

  private static func lines(_ text: String, width: Int) -> Int {
    var (count, used) = (1, 0)
    for word in text.split(separator: " ") {
      let wide = DisplayWidth.of(String(word))
      if used > 0, used + 1 + wide > width {
        count += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + wide
      if used > width {
        count += (used - 1) / width
        used = (used - 1) % width + 1
      }
    }
    return count
  }
}
