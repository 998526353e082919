import CZip
import CampaignModel

/// One part of the archive, unpacked piece by piece.
final class ArchivePart {
  /// Its name in the archive.
  let name: String
  let archive: WorkbookArchive
  private let file: OpaquePointer
  private let packed: Int
  private let limit: Int
  private var total = 0

  init(_ file: OpaquePointer, name: String, of archive: WorkbookArchive, packed: Int, limit: Int) {
    self.file = file
    self.name = name
    self.archive = archive
    self.packed = max(1, packed)
    self.limit = limit
  }

  /// Fills `room` from its start and says how many bytes there were; 0 at the end, when the sum of the whole part is right.
  func read(into room: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    let count = Int(zip_fread(file, room.baseAddress, UInt64(room.count)))
    guard count >= 0 else {
      throw archive.damaged(name, String(cString: zip_error_strerror(zip_file_get_error(file))))
    }
    total += count
    // What the archive says of the size need not be true.
    if total > limit { throw tooLarge("> \(limit >> 20) MiB") }
    if total > archive.limits.ratioFloor, total / packed >= archive.limits.ratio {
      throw tooLarge("> \(archive.limits.ratio) : 1")
    }
    return count
  }

  /// The part is larger than can be read.
  func tooLarge(_ limit: String) -> Diagnostic {
    Diagnostic(.workbookTooLarge, [name, limit], at: archive.location)
  }

  deinit { zip_fclose(file) }
}
