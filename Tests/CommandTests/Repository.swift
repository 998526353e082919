import Foundation

/// The checkout the tests run in.
enum Repository {
  /// Its root folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file or folder of it.
  static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }

  /// The text of a file of it.
  static func text(_ relative: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(relative), encoding: .utf8)
  }

  /// All files below a folder with an ending, by path relative to the root.
  static func files(below folder: String, ending: String) -> [String] {
    let walk = FileManager.default.enumerator(atPath: path(folder))
    var found: [String] = []
    while let name = walk?.nextObject() as? String {
      if name.hasSuffix(ending) { found.append("\(folder)/\(name)") }
    }
    return found.sorted()
  }
}
