import CampaignModel
import Foundation

/// The files of a folder that have briefs, by name, sub-folders included, and a word about those that have none.
struct FolderListing {
  /// Files to read.
  let names: [String]
  /// What is not read.
  let notes: [Diagnostic]

  /// Files named one by one as not read.
  private static let told = 8

  /// Lists a folder; files with the endings in `also` (lower case, without a dot) have briefs too. Hidden ones are left out.
  init(_ folder: String, also endings: Set<String>) throws(Diagnostic) {
    guard let walk = FileManager.default.enumerator(atPath: folder) else {
      throw Diagnostic(.pathUnreadable, [folder, String(cString: strerror(errno))])
    }
    var root = folder
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    var (found, unread): ([String], [String]) = ([], [])
    while let path = walk.nextObject() as? String {
      // `~$` is what a spreadsheet program leaves while a workbook is open.
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") }
      guard !isHidden, walk.fileAttributes?[.type] as? FileAttributeType != .typeDirectory else { continue }
      let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
      if InputFormat(ending: path) != nil || endings.contains(ending) {
        found.append("\(root)/\(path)")
      } else {
        unread.append(path)
      }
    }
    guard !found.isEmpty else { throw Diagnostic(.noBriefs, [folder]) }
    names = Self.sorted(found)
    let shown = Self.sorted(unread).prefix(Self.told).joined(separator: ", ")
    let more = unread.count > Self.told ? " … +\(unread.count - Self.told)" : ""
    notes = unread.isEmpty ? [] : [Diagnostic(.filesUnread, [folder, shown + more], severity: .note)]
  }

  private static func sorted(_ names: [String]) -> [String] {
    names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}
