import CampaignModel
import Foundation
import Workspace

@testable import Engine

/// The pack in `rules/`, loaded once for all tests.
enum DefaultPack {
  /// The repository's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The pack, or what is wrong with it.
  static let loaded: Result<Pack, PackErrors> = {
    do throws(PackErrors) {
      let contents = try files()
      return .success(try Pack.load(contents))
    } catch {
      return .failure(error)
    }
  }()

  /// A text file of the repository.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Its files, named as from the repository's root.
  static func files() throws(PackErrors) -> PackFiles {
    let folder = root.appendingPathComponent("rules")
    var contents: [(path: String, bytes: [UInt8])] = []
    let walk = FileManager.default.enumerator(atPath: folder.path)
    while let path = walk?.nextObject() as? String {
      guard path.hasSuffix(".lua") || path.hasSuffix(".csv"),
        let data = try? Data(contentsOf: folder.appendingPathComponent(path))
      else {
        continue
      }
      contents.append((path, [UInt8](data)))
    }
    return PackFiles(root: "rules", contents: contents)
  }
}
