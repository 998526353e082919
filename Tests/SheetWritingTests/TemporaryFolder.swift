import Foundation

@testable import SheetWriting

/// A folder that is gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "kolmix-sheets-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A part of a workbook in the folder, as text; empty when it is not there.
  func part(_ name: String, of book: String) -> String {
    SheetArchive.reading("\(path)/\(book)") { archive in
      var bytes: [UInt8] = []
      for entry in archive.entries where entry.name == name { _ = archive.unpack(entry) { bytes += $0 } }
      return String(decoding: bytes, as: UTF8.self)
    } ?? ""
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
