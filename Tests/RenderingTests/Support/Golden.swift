import Foundation
import Testing

/// Files a test compares with, beside the tests; `KOLMIX_UPDATE_GOLDEN=1` writes them anew, which CI refuses.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden")

  /// Compares `text` with the golden of that name.
  static func check(_ text: String, _ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let file = folder.appendingPathComponent(name)
    let environment = ProcessInfo.processInfo.environment
    if environment["KOLMIX_UPDATE_GOLDEN"] != nil {
      #expect(environment["CI"] == nil, "goldens are never updated by CI", sourceLocation: sourceLocation)
      if environment["CI"] == nil { try Data(text.utf8).write(to: file) }
      return
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(Array(text.utf8) == Array(expected.utf8), "differs from \(name):\n\(text)", sourceLocation: sourceLocation)
  }

  /// A file of the repository, by its path from the root.
  static func repository(_ path: String) throws -> String {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(decoding: Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }
}
