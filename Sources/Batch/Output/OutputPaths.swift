import CampaignModel
import Foundation

/// Where a run writes: the output, what is kept until it is finished, and the quarantine.
struct OutputPaths {
  /// Kinds of places.
  enum Place {
    case stdout
    /// A device or a pipe with a name: written as it comes.
    case device
    case file
  }

  /// The output, links followed.
  let output: String
  let place: Place
  /// Where briefs without an answer go; nil when nobody wants them.
  let quarantine: String?

  /// Places for an output (`-` is stdout) and a quarantine file: by default `OUTPUT.quarantine.jsonl` beside a file.
  init(output: String, quarantine: String?) throws(Diagnostic) {
    guard output != "-" else {
      (self.output, place, self.quarantine) = (output, .stdout, quarantine)
      return
    }
    var status = stat()
    let exists = stat(output, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR {
      throw Diagnostic(.outputUnwritable, [output, String(cString: strerror(EISDIR))])
    }
    guard !exists || kind == S_IFREG else {
      (self.output, place, self.quarantine) = (output, .device, quarantine)
      return
    }
    self.output = exists ? URL(fileURLWithPath: output).resolvingSymlinksInPath().relativePath : output
    place = .file
    self.quarantine = quarantine ?? "\(output).quarantine.jsonl"
  }

  /// Answers so far.
  var partial: String { "\(output).partial" }
  /// How far they go.
  var journal: String { "\(output).journal" }
  /// A finished file that has not got its name yet.
  var finished: String { "\(output).finished" }
  /// Briefs without an answer so far.
  var partialQuarantine: String? { quarantine.map { "\($0).partial" } }

  /// The folder a path stands in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Fails when something this run would write is there already.
  func refuseExisting() throws(Diagnostic) {
    for path in [place == .file ? output : nil, quarantine].compactMap(\.self) where access(path, F_OK) == 0 {
      throw Diagnostic(.outputExists, [path])
    }
  }

  /// Fails when a file of the run is one it reads.
  func check(against input: String) throws(Diagnostic) {
    guard input != "-", let read = Self.identity(input) else { return }
    for path in [place == .file ? output : nil, quarantine].compactMap(\.self) where Self.identity(path) == read {
      throw Diagnostic(.sameFile, [input, path])
    }
  }

  private static func identity(_ path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
