import Foundation

/// Rows of cells as bytes, so that a run keeps them in a file: the number of cells, then each as a tag and its value,
/// all numbers little-endian.
enum RowCoder {
  private enum Tag: UInt8 {
    case none, text, integer, number, no, yes, day
  }

  /// Appends a row.
  static func write(_ row: [KeptCell], to bytes: inout [UInt8]) {
    append(UInt32(row.count), to: &bytes)
    for cell in row {
      switch cell {
      case .none: bytes.append(Tag.none.rawValue)
      case .text(let text):
        bytes.append(Tag.text.rawValue)
        append(UInt32(text.utf8.count), to: &bytes)
        bytes += text.utf8
      case .integer(let number):
        bytes.append(Tag.integer.rawValue)
        append(UInt64(bitPattern: number), to: &bytes)
      case .number(let number):
        bytes.append(Tag.number.rawValue)
        append(number.bitPattern, to: &bytes)
      case .flag(let flag): bytes.append((flag ? Tag.yes : .no).rawValue)
      case .day(let year, let month, let day):
        bytes.append(Tag.day.rawValue)
        append(UInt32(truncatingIfNeeded: year * 10_000 + month * 100 + day), to: &bytes)
      }
    }
  }

  /// Calls `body` with each row of a file, from its start; false when the file ends amid a row or cannot be read.
  static func read<Failure: Error>(
    _ file: UnsafeMutablePointer<FILE>, _ body: ([KeptCell]) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    while true {
      var count: UInt32 = 0
      let found = fread(&count, 1, 4, file)
      if found == 0 { break }
      guard found == 4 else { return false }
      var row: [KeptCell] = []
      for _ in 0..<UInt32(littleEndian: count) {
        guard let cell = cell(file) else { return false }
        row.append(cell)
      }
      try body(row)
    }
    return feof(file) != 0 && ferror(file) == 0
  }

  private static func cell(_ file: UnsafeMutablePointer<FILE>) -> KeptCell? {
    guard let byte = number(file, 1), let tag = Tag(rawValue: UInt8(truncatingIfNeeded: byte)) else { return nil }
    switch tag {
    case .none: return KeptCell.none
    case .text:
      guard let count = number(file, 4) else { return nil }
      var bytes = [UInt8](repeating: 0, count: Int(count))
      return fread(&bytes, 1, bytes.count, file) == bytes.count ? .text(String(decoding: bytes, as: UTF8.self)) : nil
    case .integer: return number(file, 8).map { .integer(Int64(bitPattern: $0)) }
    case .number: return number(file, 8).map { .number(Double(bitPattern: $0)) }
    case .no: return .flag(false)
    case .yes: return .flag(true)
    case .day:
      return number(file, 4).map { .day(year: Int($0 / 10_000), month: Int($0 / 100 % 100), day: Int($0 % 100)) }
    }
  }

  private static func number(_ file: UnsafeMutablePointer<FILE>, _ size: Int) -> UInt64? {
    var value: UInt64 = 0
    // The machine's own order is little-endian wherever Swift runs on Linux.
    return fread(&value, 1, size, file) == size ? value : nil
  }

  private static func append<Value: FixedWidthInteger>(_ value: Value, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
