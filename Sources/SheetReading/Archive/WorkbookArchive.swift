import CZip
import CampaignModel
import Glibc

/// The archive of a workbook: its parts by name.
final class WorkbookArchive {
  /// What findings call the workbook.
  let name: String
  let limits: SheetLimits
  private let archive: OpaquePointer
  /// Where each part stands; names of parts do not tell letters' case apart.
  private var places: [String: UInt64] = [:]

  /// Opens a file.
  convenience init(path: String, limits: SheetLimits) throws(Diagnostic) {
    try FileKind.requireArchive(path: path)
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw Self.unopenable(path, code) }
    try self.init(archive, name: path, limits: limits)
  }

  /// Opens a workbook held in memory.
  convenience init(bytes: [UInt8], name: String, limits: SheetLimits) throws(Diagnostic) {
    try FileKind.requireArchive(bytes: bytes, name: name)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The library frees the copy.
    let copy = malloc(max(1, bytes.count))
    bytes.withUnsafeBytes { if let start = $0.baseAddress { copy?.copyMemory(from: start, byteCount: $0.count) } }
    guard let copy, let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      throw Self.unopenable(name, ZIP_ER_MEMORY)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw Self.unopenable(name, zip_error_code_zip(&error))
    }
    try self.init(archive, name: name, limits: limits)
  }

  private init(_ archive: OpaquePointer, name: String, limits: SheetLimits) throws(Diagnostic) {
    self.archive = archive
    self.name = name
    self.limits = limits
    let count = max(0, zip_get_num_entries(archive, 0))
    guard count <= limits.parts else {
      throw Diagnostic(.workbookTooLarge, [name, "> \(limits.parts)"], at: location)
    }
    for index in 0..<UInt64(count) {
      guard let raw = zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS)) else { continue }
      let part = String(cString: raw)
      let isNew = places.updateValue(index, forKey: Self.key(part)) == nil
      guard isNew || part.hasSuffix("/") else { throw damaged(part, "2 × \(part)") }
    }
  }

  /// The workbook as a place.
  var location: SourceLocation { SourceLocation(file: name, line: 0) }

  /// Whether there is such a part.
  func has(_ part: String) -> Bool { places[Self.key(part)] != nil }

  /// Starts reading a part, of which more than `limit` bytes are an error.
  func open(_ part: String, limit: Int) throws(Diagnostic) -> ArchivePart {
    guard let place = places[Self.key(part)] else { throw Diagnostic(.workbookLacksPart, [part], at: location) }
    var about = zip_stat_t()
    guard zip_stat_index(archive, place, 0, &about) == 0 else { throw damaged(part, reason) }
    guard about.size <= UInt64(limit) else {
      throw Diagnostic(.workbookTooLarge, [part, "> \(limit >> 20) MiB"], at: location)
    }
    guard let file = zip_fopen_index(archive, place, 0) else {
      switch zip_error_code_zip(zip_get_error(archive)) {
      case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP:
        throw Diagnostic(.workbookEncrypted, at: location)
      default: throw damaged(part, reason)
      }
    }
    return ArchivePart(file, name: part, of: self, packed: Int(clamping: about.comp_size), limit: limit)
  }

  /// The whole of a small part; nil when there is none.
  func text(_ part: String, limit: Int) throws(Diagnostic) -> String? {
    guard has(part) else { return nil }
    let opened = try open(part, limit: limit)
    var bytes: [UInt8] = []
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 1)
    defer { piece.deallocate() }
    while true {
      let count = try opened.read(into: piece)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }

  /// A part that is not what it should be.
  func damaged(_ part: String, _ why: String) -> Diagnostic {
    Diagnostic(.workbookDamaged, [part, why], at: location)
  }

  private var reason: String { String(cString: zip_error_strerror(zip_get_error(archive))) }

  private static func unopenable(_ name: String, _ code: Int32) -> Diagnostic {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    let why = String(cString: zip_error_strerror(&error))
    return Diagnostic(.workbookDamaged, [name, why], at: SourceLocation(file: name, line: 0))
  }

  /// Some programs write `xl\workbook.xml`.
  private static func key(_ part: String) -> String {
    String(part.lowercased().map { $0 == "\\" ? "/" : $0 })
  }

  deinit { zip_discard(archive) }
}
