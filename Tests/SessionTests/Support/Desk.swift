import CampaignModel
import Engine
import Foundation
import Session
import Workspace

/// A session on the default pack, with files of the repository and a drawer for what it writes.
struct Desk {
  let session: ReplSession
  let drawer: Drawer

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The default pack, loaded once.
  static let pack: Result<Pack, PackErrors> = Result { () throws(PackErrors) in try load("\(root)/rules") }

  static func load(_ folder: String) throws(PackErrors) -> Pack {
    do {
      return try Pack.load(PackFiles(reading: folder))
    } catch let error as PackErrors {
      throw error
    } catch {
      throw PackErrors(diagnostics: [])
    }
  }

  /// A brief most tests start from.
  static let brief = "load examples/briefs/13-electric-scooter-launch.yaml"

  init(_ lines: [String] = [brief], language: Language = .en, change: (inout SessionSetup) -> Void = { _ in }) throws {
    let pack = try Self.pack.get()
    drawer = Drawer()
    var setup = SessionSetup(pack: pack, loadPack: { () throws(PackErrors) in pack }, files: drawer, language: language)
    change(&setup)
    session = ReplSession(setup)
    for line in lines { _ = session.run(line) }
  }

  /// What a line gives, errors behind.
  func say(_ line: String) -> String { session.runInFull(line).transcript }
}

/// Files read from the repository; those written stay in memory.
final class Drawer: SessionFiles {
  private(set) var written: [String: String] = [:]

  func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    if let text = written[path] { return Array(text.utf8) }
    return try DiskFiles().read(path.hasPrefix("/") ? path : "\(Desk.root)/\(path)")
  }

  func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    written[path] = String(decoding: bytes, as: UTF8.self)
  }

  func names(startingWith path: String) -> [String] {
    DiskFiles().names(startingWith: "\(Desk.root)/\(path)").map { String($0.dropFirst(Desk.root.count + 1)) }
  }
}
