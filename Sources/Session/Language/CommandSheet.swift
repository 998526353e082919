import CampaignModel

/// What a command says of itself: names, grammar, help and examples; the tests run the examples.
public struct CommandSheet: Sendable {
  /// What a command is about.
  public enum Group: String, Sendable, CaseIterable {
    case brief, scenarios, questions, rules, session
  }

  /// An example, with the lines that must come before it.
  public struct Example: Sendable {
    /// Typed before, so that the example makes sense.
    public let before: [String]
    /// The example.
    public let line: String

    /// An example.
    init(_ line: String, after before: [String] = []) {
      self.line = line
      self.before = before
    }
  }

  /// English names, the usual one first.
  public let english: [String]
  /// Vietnamese names, the usual one first.
  public let vietnamese: [String]
  /// What it is about.
  public let group: Group
  /// Its arguments, without its name.
  public let arguments: LocalizedText
  /// One line.
  public let summary: LocalizedText
  /// At least one.
  public let examples: [Example]

  init(
    _ english: [String], _ vietnamese: [String], _ group: Group, arguments: (en: String, vi: String) = ("", ""),
    en: String, vi: String, examples: [Example]
  ) {
    self.english = english
    self.vietnamese = vietnamese
    self.group = group
    self.arguments = LocalizedText(vi: arguments.vi, en: arguments.en)
    summary = LocalizedText(vi: vi, en: en)
    self.examples = examples
  }

  /// All names, English first.
  var names: [String] { english + vietnamese }
  /// The usual name in a language.
  func name(in language: Language) -> String { (language == .vi ? vietnamese : english).first ?? english[0] }
  /// Name and arguments in a language.
  func usage(in language: Language) -> String {
    let arguments = arguments[language] ?? ""
    return arguments.isEmpty ? name(in: language) : "\(name(in: language)) \(arguments)"
  }
}
