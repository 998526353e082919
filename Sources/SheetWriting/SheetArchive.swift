import CXlsxWriter
import Foundation

/// Reads a finished workbook's zip file back. The library writes sheets to files of its own first and does not notice when the
/// disk is full meanwhile; a sheet that lacks its end shows it.
struct SheetArchive {
  /// One part of the workbook.
  struct Entry {
    let name: String
    let packed: Int
    /// Where its local header stands.
    let place: Int
  }

  private let file: UnsafeMutablePointer<FILE>
  /// In the order of the file.
  let entries: [Entry]

  private static let end = Array("</worksheet>".utf8)
  private static let bufferSize = 1 << 16

  /// Whether the file at `path` is a whole zip file with so many whole sheets.
  static func isWhole(_ path: String, sheets: Int) -> Bool {
    reading(path) { archive in
      let written = archive.entries.filter { $0.name.hasPrefix("xl/worksheets/sheet") }
      return written.count == sheets
        && written.allSatisfy { entry in
          var tail: [UInt8] = []
          let isWhole = archive.unpack(entry) { tail = tail.suffix(end.count) + $0.suffix(end.count) }
          return isWhole && tail.suffix(end.count).elementsEqual(end)
        }
    } ?? false
  }

  /// Calls `body` with the archive at `path`; nil when there is none.
  static func reading<Result>(_ path: String, _ body: (SheetArchive) -> Result) -> Result? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    return SheetArchive(file).map(body)
  }

  /// Finds the parts from the end record, which stands last: our workbooks carry no comment.
  private init?(_ file: UnsafeMutablePointer<FILE>) {
    self.file = file
    guard fseek(file, -22, SEEK_END) == 0, let record = Self.read(file, 22),
      Self.number(record, 0, 4) == 0x0605_4B50, fseek(file, Self.number(record, 16, 4), SEEK_SET) == 0,
      let directory = Self.read(file, Self.number(record, 12, 4))
    else { return nil }
    var found: [Entry] = []
    var at = 0
    while at < directory.count {
      guard at + 46 <= directory.count, Self.number(directory, at, 4) == 0x0201_4B50 else { return nil }
      let name = at + 46..<at + 46 + Self.number(directory, at + 28, 2)
      guard name.upperBound <= directory.count else { return nil }
      found.append(
        Entry(
          name: String(decoding: directory[name], as: UTF8.self), packed: Self.number(directory, at + 20, 4),
          place: Self.number(directory, at + 42, 4)))
      at = name.upperBound + Self.number(directory, at + 30, 2) + Self.number(directory, at + 32, 2)
    }
    entries = found
  }

  /// Gives `body` the bytes of a part, piece by piece; false when they are not all there.
  func unpack(_ entry: Entry, _ body: (ArraySlice<UInt8>) -> Void) -> Bool {
    guard fseek(file, entry.place, SEEK_SET) == 0, let header = Self.read(file, 30),
      fseek(file, Self.number(header, 26, 2) + Self.number(header, 28, 2), SEEK_CUR) == 0
    else { return false }
    var stream = z_stream()
    // A zip file's parts are deflated without a header of zlib's own.
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return false }
    defer { inflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Self.bufferSize)
    var (left, status) = (entry.packed, Z_OK)
    while status == Z_OK, left > 0 {
      guard var input = Self.read(file, min(left, Self.bufferSize)) else { return false }
      left -= input.count
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        repeat {
          let room = output.count
          output.withUnsafeMutableBufferPointer { output in
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(room)
            status = inflate(&stream, Z_NO_FLUSH)
          }
          body(output[..<(room - Int(stream.avail_out))])
        } while status == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0)
      }
      // No progress without more input is no mistake.
      if status == Z_BUF_ERROR { status = Z_OK }
    }
    return status == Z_STREAM_END
  }

  private static func read(_ file: UnsafeMutablePointer<FILE>, _ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return fread(&bytes, 1, count, file) == count ? bytes : nil
  }

  /// A little-endian number.
  private static func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int {
    (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
  }
}
