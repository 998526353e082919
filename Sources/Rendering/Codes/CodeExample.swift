import CampaignModel

/// A small example of a kind of finding: files in a folder beside a pack, and the command that then gives the finding.
package struct CodeExample: Sendable, Hashable {
  /// One file.
  package struct File: Sendable, Hashable {
    /// Path within the folder; `rules/` is the pack.
    package let path: String
    /// Its text, ended by a newline.
    package let text: String

    /// A file.
    init(_ path: String, _ text: String) {
      self.path = path
      self.text = text + "\n"
    }
  }

  /// The files, added to a pack in `rules/`.
  package let files: [File]
  /// The words after `kolmix`.
  package let command: [String]
  /// Variables of the environment it needs.
  package let environment: [String: String]
  /// Whether the files are the whole pack.
  package let isWhole: Bool
  /// Why nothing a person can write down here gives the finding; nil when the example does.
  package let unshown: LocalizedText?

  /// An example.
  init(
    _ command: [String], isWhole: Bool = false, environment: [String: String] = [:], files: [File] = []
  ) {
    self.command = command
    self.environment = environment
    self.files = files
    self.isWhole = isWhole
    unshown = nil
  }

  private init(unshown: LocalizedText) {
    command = []
    environment = [:]
    files = []
    isWhole = false
    self.unshown = unshown
  }

  /// A finding that no text short enough to print here gives.
  static func unshown(en: String, vi: String) -> CodeExample { CodeExample(unshown: LocalizedText(vi: vi, en: en)) }
}
