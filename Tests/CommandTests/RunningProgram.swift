import Foundation

/// The real binary while it runs; it is ended when nobody holds it any more.
final class RunningProgram {
  private let process = Process()
  private let scratch: Scratch
  private let output: String
  private var seen = 0

  /// Starts it with arguments in a folder.
  init(_ arguments: [String], folder: String = Repository.root.path) throws {
    scratch = try Scratch()
    output = try scratch.file("out", [])
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// Whether it has not ended.
  var isRunning: Bool { process.isRunning }

  /// Waits until it has printed a text after what was waited for before, and gives all of that up to the text's end; what
  /// was printed when it ends without the text, or says nothing for two minutes.
  func wait(for text: String) -> String {
    let deadline = Date(timeIntervalSinceNow: 120)
    while true {
      // Asked before reading, so that nothing printed last is missed.
      let isLast = !process.isRunning || Date() > deadline
      let bytes = FileManager.default.contents(atPath: output) ?? Data()
      let new = bytes.dropFirst(seen)
      if let found = new.range(of: Data(text.utf8)) {
        seen = found.upperBound
        return String(decoding: new[..<found.upperBound], as: UTF8.self)
      }
      if isLast { return String(decoding: new, as: UTF8.self) }
      usleep(20_000)
    }
  }

  /// Kills it without a warning once something is so, or at once when it has ended by itself.
  func kill(once isSo: () -> Bool) {
    let deadline = Date(timeIntervalSinceNow: 120)
    while process.isRunning, Date() < deadline, !isSo() { usleep(1000) }
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }
}
