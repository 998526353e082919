import BriefReading
import CampaignModel

/// A setting of a plugin as a workspace file or a command line gives it; the plugin's manifest says what it means.
package struct WrittenSetting: Sendable {
  /// What was written.
  package enum Value: Sendable, Hashable {
    /// One value.
    case text(String)
    /// Several.
    case texts([String])
    /// Something no setting can be: its word for findings.
    case other(String)
  }

  /// The setting.
  package let key: String
  /// What was written.
  package let value: Value
  /// Where.
  package let location: SourceLocation
  /// The line, the key underlined.
  package let excerpt: SourceExcerpt?

  /// What was written, as one text.
  package var text: String {
    switch value {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .other(let word): word
    }
  }

  /// `--set plugin.key=value`
  package init(key: String, text: String) {
    self.key = key
    value = .text(text)
    location = SourceLocation(file: "--set", line: 0)
    excerpt = nil
  }

  /// An entry of a workspace file.
  init(_ entry: LocatedDocument.Entry, _ document: LocatedDocument) {
    key = entry.key
    location = entry.location
    excerpt =
      document.finding(.workspaceKey, [], at: entry.location, length: entry.key.count).excerpt
    switch entry.value.content {
    case .text(let text): value = .text(text)
    case .list(let items):
      let texts = items.compactMap { item in
        if case .text(let text) = item.content { return text }
        return nil as String?
      }
      value = texts.count == items.count ? .texts(texts) : .other("list")
    default: value = .other(entry.value.content.word)
    }
  }
}
