import Foundation

/// A script of a hostile corpus: sections that begin with a line `-- == name: expectation`.
///
/// Plain parsing of a file, so that other test targets can run the same scripts against the whole engine.
package struct HostileScript: Sendable, CustomStringConvertible {
  /// What the corpus calls it.
  package let name: String
  /// How a safe host ends it.
  package let expectation: String
  /// The script.
  package let source: String

  /// A script of one's own.
  package init(name: String, expectation: String, source: String) {
    self.name = name
    self.expectation = expectation
    self.source = source
  }

  /// Its name, for test reports.
  package var description: String { name }

  /// The scripts of `Tests/Fixtures/hostile/<file>`.
  package static func all(in file: String) -> [HostileScript] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let url = tests.appendingPathComponent("Fixtures/hostile/\(file)")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return parse(text)
  }

  /// The scripts of a corpus's text.
  package static func parse(_ text: String) -> [HostileScript] {
    var scripts: [HostileScript] = []
    var header: (name: String, expectation: String)?
    var body: [Substring] = []
    func finish() {
      guard let header else { return }
      scripts.append(HostileScript(name: header.name, expectation: header.expectation, source: joined(body)))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- == "), let colon = line.firstIndex(of: ":") {
        finish()
        let name = line[line.index(line.startIndex, offsetBy: 6)..<colon]
        let expectation = line[line.index(after: colon)...].drop { $0 == " " }
        header = (String(name), String(expectation))
        body = []
      } else if line.hasPrefix("-- ======") {
        finish()
        header = nil
      } else {
        body.append(line)
      }
    }
    finish()
    return scripts
  }

  private static func joined(_ lines: [Substring]) -> String {
    var lines = lines[...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
