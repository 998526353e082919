import CZip
import Foundation

/// A zip archive made in memory from parts, as a workbook is.
struct Archive {
  struct Unmade: Error {}

  /// Parts in the order of the archive.
  var parts: [(name: String, bytes: [UInt8])] = []
  /// Whether parts are packed.
  var isPacked = true
  /// A password for every part.
  var password: String?

  /// The archive's bytes.
  func bytes() throws -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw Unmade() }
    // The archive gives up its hold when it is closed; ours is needed to read what it wrote.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else { throw Unmade() }
    for part in parts { try add(part.name, part.bytes, to: archive) }
    guard zip_close(archive) == 0 else { throw Unmade() }
    var about = zip_stat_t()
    guard zip_source_stat(source, &about) == 0, zip_source_open(source) == 0 else { throw Unmade() }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(about.size))
    guard zip_source_read(source, &bytes, about.size) == Int64(about.size) else { throw Unmade() }
    return bytes
  }

  private func add(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) throws {
    // The library does not free a copy of nothing.
    let copy = bytes.isEmpty ? nil : malloc(bytes.count)
    bytes.withUnsafeBytes { if let start = $0.baseAddress { copy?.copyMemory(from: start, byteCount: $0.count) } }
    guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else { throw Unmade() }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else { throw Unmade() }
    let method = isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE
    guard zip_set_file_compression(archive, UInt64(index), method, 1) == 0 else { throw Unmade() }
    if let password {
      guard zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password) == 0 else {
        throw Unmade()
      }
    }
  }
}
