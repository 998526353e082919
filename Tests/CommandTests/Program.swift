import Foundation

/// Runs the real binary the way a user does.
struct Program {
  /// What a run gave.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The binary built beside the tests.
  static let path: String = {
    let bundle = Bundle.allBundles.map(\.bundlePath) + [CommandLine.arguments[0], Bundle.main.executablePath ?? ""]
    for start in bundle {
      var folder = URL(fileURLWithPath: start)
      for _ in 0..<4 {
        folder.deleteLastPathComponent()
        let candidate = folder.appendingPathComponent("kolmix").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue {
          return candidate
        }
      }
    }
    return Repository.path(".build/debug/kolmix")
  }()

  /// Runs with arguments in a folder (the repository's root unless said) and with bytes on stdin.
  static func run(
    _ arguments: [String], input: [UInt8] = [], folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? Repository.root.path)
    var variables = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    variables.merge(environment) { _, new in new }
    process.environment = variables
    let scratch = try Scratch()
    let (out, err, input) = (
      try scratch.file("out", []), try scratch.file("err", []), try scratch.file("in", input)
    )
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: err))
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: input))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus,
      output: String(decoding: try Data(contentsOf: URL(fileURLWithPath: out)), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: err)), as: UTF8.self))
  }
}

/// A folder that is gone when the test is.
final class Scratch {
  /// Its path.
  let path: String

  /// Makes an empty folder.
  init() throws {
    path = NSTemporaryDirectory() + "kolmix-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Writes a file in it and gives its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Writes a text file in it and gives its path.
  func file(_ name: String, text: String) throws -> String { try file(name, Array(text.utf8)) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
