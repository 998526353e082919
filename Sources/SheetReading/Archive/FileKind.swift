import CampaignModel
import Glibc

/// What a file called `.xlsx` really is, from its first bytes.
enum FileKind {
  /// Throws what the file is unless it is a zip archive.
  static func requireArchive(path: String) throws(Diagnostic) {
    var about = stat()
    guard stat(path, &about) == 0 else { throw unreadable(path, errno) }
    // An archive is read from its end, so a pipe will not do; to open one would be to wait for its writer.
    guard about.st_mode & S_IFMT == S_IFREG else {
      throw unreadable(path, about.st_mode & S_IFMT == S_IFDIR ? EISDIR : ESPIPE)
    }
    guard let file = fopen(path, "rb") else { throw unreadable(path, errno) }
    defer { fclose(file) }
    var failed = false
    try requireArchive(name: path) { count in
      var piece = [UInt8](repeating: 0, count: count)
      let read = fread(&piece, 1, count, file)
      if read < count, ferror(file) != 0 { failed = true }
      return Array(piece[..<read])
    }
    if failed { throw unreadable(path, EIO) }
  }

  /// Throws what the bytes are unless they are a zip archive.
  static func requireArchive(bytes: [UInt8], name: String) throws(Diagnostic) {
    var rest = bytes[...]
    try requireArchive(name: name) { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }

  /// Judges by pieces that `read` gives, empty at the end.
  private static func requireArchive(name: String, _ read: (Int) -> [UInt8]) throws(Diagnostic) {
    let head = read(4096)
    if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) { return }
    let place = SourceLocation(file: name, line: 0)
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw Diagnostic(mentionsEncryption(head, read) ? .workbookEncrypted : .workbookOld, at: place)
    }
    if head.isEmpty { throw Diagnostic(.workbookDamaged, [name, "0 B"], at: place) }
    guard looksLikeText(head) else { throw Diagnostic(.workbookForeign, [sign(head)], at: place) }
    throw Diagnostic(startsWithTag(head) ? .workbookIsMarkup : .workbookIsText, at: place)
  }

  /// Whether a compound file has a stream `EncryptedPackage`, as protected workbooks do. Its list of streams may stand anywhere.
  private static func mentionsEncryption(_ head: [UInt8], _ read: (Int) -> [UInt8]) -> Bool {
    let wanted: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    var window = head
    while true {
      if contains(window, wanted) { return true }
      let piece = read(1 << 20)
      if piece.isEmpty { return false }
      window = window.suffix(wanted.count - 1) + piece
    }
  }

  private static func contains(_ window: [UInt8], _ wanted: [UInt8]) -> Bool {
    window.withUnsafeBytes { all in
      var at = 0
      while at + wanted.count <= all.count, let start = all.baseAddress.map({ $0 + at }),
        let found = memchr(start, Int32(wanted[0]), all.count - at)
      {
        at += UnsafeRawPointer(found) - start
        if at + wanted.count <= all.count, memcmp(found, wanted, wanted.count) == 0 { return true }
        at += 1
      }
      return false
    }
  }

  /// Texts of any encoding have no control characters but tabs and line ends; UTF-16 starts with its mark.
  private static func looksLikeText(_ head: [UInt8]) -> Bool {
    head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (9...13).contains($0) }
  }

  private static func startsWithTag(_ head: [UInt8]) -> Bool {
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0]
    return head.first { !marks.contains($0) && !($0 == 0x20 || (9...13).contains($0)) } == UInt8(ascii: "<")
  }

  /// The first bytes as a person can search for them: `%PDF`, or hexadecimal.
  private static func sign(_ head: [UInt8]) -> String {
    let first = head.prefix(4)
    if first.allSatisfy({ (0x21...0x7E).contains($0) }) { return String(decoding: first, as: UTF8.self) }
    return first.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }

  private static func unreadable(_ path: String, _ code: Int32) -> Diagnostic {
    Diagnostic(.pathUnreadable, [path, String(cString: strerror(code))])
  }
}
