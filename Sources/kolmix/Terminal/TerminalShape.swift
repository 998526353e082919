import Glibc

/// How wide the terminal is and whether it can show block characters.
enum TerminalShape {
  /// Columns of the terminal on stdout, between 40 and 120; 80 elsewhere.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return min(max(Int(size.ws_col), 40), 120)
  }

  /// Whether only ASCII drawing is safe.
  static var isPlain: Bool {
    if getenv("TERM").map({ String(cString: $0) }) == "dumb" { return isatty(STDOUT_FILENO) == 1 }
    return false
  }

  /// Whether `NO_COLOR` says something (no-color.org: an empty value says nothing).
  static var refusesColour: Bool { getenv("NO_COLOR").map { $0.pointee != 0 } ?? false }
}
