import CampaignModel
import Notation
import Rendering

/// A session written down: prompts with what was typed, the answers below, so that it can be read, run and checked.
public struct Transcript: Sendable {
  /// One line typed, with what came back.
  public struct Entry: Sendable, Hashable {
    /// As typed.
    public var line: String
    /// Where it stands, 1-based.
    public var number: Int
    /// What came back, without spaces at line ends and without empty lines at both ends.
    public var output: [String]
  }

  /// In order.
  public let entries: [Entry]
  /// Language it was recorded in; nil when it does not say.
  public let language: Language?

  private static let mark = "# kolmix transcript"

  /// Reads a transcript; a text without prompts is a plain script with one command a line.
  public init(_ text: String) {
    // A carriage return and a line feed are one character to Swift.
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    let isPlain = !lines.contains { Self.typed($0) != nil }
    language = lines.first { $0.hasPrefix(Self.mark) }.flatMap { line in
      Language.allCases.first { line.hasSuffix("lang \($0.rawValue)") }
    }
    var entries: [Entry] = []
    for (index, line) in lines.enumerated() {
      if isPlain {
        if !line.isEmpty { entries.append(Entry(line: line, number: index + 1, output: [])) }
      } else if let typed = Self.typed(line) {
        entries.append(Entry(line: typed, number: index + 1, output: []))
      } else if !entries.isEmpty {
        entries[entries.count - 1].output.append(line)
      }
    }
    self.entries = entries.map { Entry(line: $0.line, number: $0.number, output: Self.trimmed($0.output)) }
  }

  /// Runs lines in a fresh session of usual width that writes no files, and writes them down with what came back.
  static func record(_ lines: [String], with setup: SessionSetup, language: Language) -> String {
    let session = replaying(setup, language: language)
    var text = "\(mark) 1, lang \(language.rawValue)\n"
    for line in lines {
      text += session.prompt + line + "\n"
      text += trimmed(
        session.runInFull(line).transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      )
      .map { $0 + "\n" }.joined()
    }
    return text
  }

  /// Runs a transcript again; one finding for each line whose output differs.
  public func check(with setup: SessionSetup, named file: String = "") -> [Diagnostic] {
    let session = Self.replaying(setup, language: language ?? setup.language)
    return entries.compactMap { entry in
      let output = session.runInFull(entry.line).transcript
      let got = Self.trimmed(output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      guard got != entry.output else { return nil }
      let place =
        zip(got, entry.output).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        ?? min(got.count, entry.output.count)
      func line(_ lines: [String]) -> String {
        lines.indices.contains(place) ? Folding.trimmed(lines[place]) : ""
      }
      return Diagnostic(
        .replayDiffers, [entry.line, line(entry.output), line(got)],
        at: SourceLocation(file: file, line: entry.number + place + 1))
    }
  }

  private static func replaying(_ setup: SessionSetup, language: Language) -> ReplSession {
    var setup = setup
    setup.files = ReadOnlyFiles(setup.files)
    (setup.language, setup.width, setup.colour, setup.ascii) = (language, 80, false, false)
    return ReplSession(setup)
  }

  private static func typed(_ line: String) -> String? {
    for prompt in [ReplSession.mainPrompt, ReplSession.blockPrompt] {
      if line.hasPrefix(prompt) { return String(line.dropFirst(prompt.count)) }
      if line == Folding.trimmed(prompt) { return "" }
    }
    return nil
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    var lines = lines.map { line -> String in
      var line = line[...]
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines
  }
}
