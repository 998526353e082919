import CTestTerminal
import Foundation
import Testing

/// The real binary on a pseudo-terminal, with somebody typing.
final class TypedSession {
  private let terminal: Int32
  private let child: pid_t
  private(set) var screen = ""
  /// Where the history goes.
  let home: Scratch

  /// Starts `kolmix repl` in the repository's root and waits for its prompt.
  init(
    _ arguments: [String] = [], columns: Int32 = 100, rows: Int32 = 40, environment: [String: String] = [:],
    home: Scratch? = nil
  ) throws {
    self.home = try home ?? Scratch()
    var variables = ["PATH": "/usr/bin:/bin", "LANG": "C", "TERM": "xterm", "XDG_STATE_HOME": self.home.path]
    variables.merge(environment) { _, new in new }
    let words = [Program.path, "repl"] + (arguments.contains("--lang") ? [] : ["--lang", "en"]) + arguments
    var argv = words.map { strdup($0) } + [nil]
    var envp = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    var child: pid_t = 0
    terminal = test_terminal_start(Program.path, &argv, &envp, Repository.root.path, rows, columns, &child)
    self.child = child
    for pointer in argv + envp { free(pointer) }
    try #require(terminal >= 0)
    try wait(for: "kolmix> ")
  }

  deinit {
    close(terminal)
    kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }

  /// Types bytes.
  func type(_ text: String) throws {
    let bytes = Array(text.utf8)
    let written = write(terminal, bytes, bytes.count)
    try #require(written == bytes.count)
  }

  /// Types a line and waits for the next prompt; gives what was shown since.
  @discardableResult
  func line(_ text: String) throws -> String {
    let start = screen.endIndex
    try type(text + "\r")
    try wait(for: "\n", after: start)
    try wait(for: "kolmix> ", after: screen.range(of: "\n", range: start..<screen.endIndex)?.upperBound ?? start)
    return String(screen[start...])
  }

  /// Waits until the screen shows a text after a place.
  func wait(for text: String, after start: String.Index? = nil, seconds: Double = 120) throws {
    let end = Date().addingTimeInterval(seconds)
    while !screen[(start ?? screen.startIndex)...].contains(text) {
      try #require(Date() < end, "\(text) never came:\n\(screen.suffix(2000))")
      take(milliseconds: 50)
    }
  }

  /// Types a key again and again until the screen shows a text after a place.
  func type(_ key: String, until text: String, after start: String.Index, seconds: Double = 120) throws {
    let end = Date().addingTimeInterval(seconds)
    while !screen[start...].contains(text) {
      try #require(Date() < end, "\(text) never came:\n\(screen.suffix(2000))")
      try type(key)
      // Its echo is no answer yet.
      let next = Date().addingTimeInterval(5)
      while Date() < next, !screen[start...].contains(text) { take(milliseconds: 50) }
    }
  }

  /// Takes what comes for some seconds.
  func take(for seconds: Double) {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end { take(milliseconds: 50) }
  }

  /// The place behind a text, or where the search for it began.
  func place(behind text: String, from start: String.Index) -> String.Index {
    screen.range(of: text, range: start..<screen.endIndex)?.upperBound ?? start
  }

  /// Takes what is there.
  func take(milliseconds: Int32) {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &bytes, bytes.count)
    // Only whole characters are appended, so places in the text stay places.
    if count > 0 { pending += bytes[..<count] }
    while let cut = pending.indices.last(where: { pending[$0] & 0xC0 != 0x80 }) {
      let whole = String(validating: pending, as: UTF8.self)
      let end = whole == nil ? cut : pending.count
      screen += String(decoding: pending[..<end], as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "")
      pending = Array(pending[end...])
      break
    }
  }
  private var pending: [UInt8] = []

  /// Changes the size of the terminal.
  func resize(columns: Int32, rows: Int32 = 40) { _ = test_terminal_resize(terminal, rows, columns) }

  /// Waits for the end; gives the exit status.
  func exitStatus() -> Int32 {
    let end = Date().addingTimeInterval(120)
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0, Date() < end { take(milliseconds: 50) }
    return (status >> 8) & 0xFF
  }
}
