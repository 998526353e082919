import CampaignModel
import Foundation
import Workspace

/// What a run's answers depend on; a run is only resumed when all of it is as it was.
struct RunIdentity: Codable, Hashable {
  /// Version of the program.
  var version: String
  /// Digest of the input file; empty for stdin and folders, whose briefs are compared as they are read again.
  var input: String
  /// Digest of the rules, plugins and rate card.
  var rules: String
  /// Everything else that decides what is written.
  var options: String

  /// The first part that differs, as findings name it.
  func difference(from other: RunIdentity) -> String? {
    if version != other.version { return "program_version" }
    if rules != other.rules { return "rules_in_use" }
    if options != other.options { return "run_options" }
    return input == other.input ? nil : "input_data"
  }

  /// The digest of a file's content; empty when it is no regular file.
  static func digest(ofFile path: String) throws(Diagnostic) -> String {
    var status = stat()
    guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return "" }
    guard let file = fopen(path, "rb") else {
      throw Diagnostic(.pathUnreadable, [path, String(cString: strerror(errno))])
    }
    defer { fclose(file) }
    var digest = Digest()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      buffer.withUnsafeBufferPointer { digest.add(raw: UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
    return digest.hex()
  }
}
