import CampaignModel
import Foundation

/// Makes the file of a format that needs all rows at once.
struct GatheredFile {
  let layout: AnswerLayout

  /// Writes the rows kept in `rows` to a file, safely on disk.
  func write(_ rows: OutputFile, to path: String) throws(Diagnostic) {
    unlink(path)
    try rows.reading { (rows: UnsafeMutablePointer<FILE>) throws(Diagnostic) in
      if layout.format == .xlsx {
        try SheetFile(layout: layout).write(rows, to: path)
        let file = open(path, O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        guard file >= 0, fsync(file) == 0 else { throw Diagnostic.unwritable(path) }
      } else {
        let file = try OutputFile(path)
        if layout.format == .html {
          try file.write(try PageFile(layout: layout).page(rows))
          return try file.sync()
        }
        try ScreenTable(layout: layout).write(rows) { (bytes: [UInt8]) throws(Diagnostic) in try file.write(bytes) }
        try file.sync()
      }
    }
  }

  /// The same to a stream.
  func pour(_ rows: OutputFile, into stream: OutputFile) throws(Diagnostic) {
    try rows.reading { (rows: UnsafeMutablePointer<FILE>) throws(Diagnostic) in
      if layout.format == .html { return try stream.write(try PageFile(layout: layout).page(rows)) }
      guard layout.format == .xlsx else {
        return try ScreenTable(layout: layout).write(rows) { (bytes: [UInt8]) throws(Diagnostic) in
          try stream.write(bytes)
        }
      }
      let path = NSTemporaryDirectory() + "kolmix-\(getpid()).xlsx"
      defer { unlink(path) }
      try SheetFile(layout: layout).write(rows, to: path)
      guard let file = fopen(path, "rb") else { throw Diagnostic.unwritable(path) }
      defer { fclose(file) }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { break }
        try stream.write(buffer[..<count])
      }
    }
  }
}
