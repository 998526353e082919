import CampaignModel
import Foundation

extension Workbook {
  /// The bytes of a workbook that `fill` writes.
  package static func bytes(
    properties: Properties = Properties(), fill: (Workbook) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> [UInt8] {
    // The library writes files only; the folder is ours alone and goes away again.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kolmix-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("workbook.xlsx").path
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let workbook = try Workbook(path: path, properties: properties)
      try fill(workbook)
      try workbook.close()
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let finding as Diagnostic {
      throw finding
    } catch {
      throw Diagnostic(.outputUnwritable, [path, error.localizedDescription])
    }
  }
}
