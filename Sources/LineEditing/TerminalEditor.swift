import CLineEdit
import Foundation

/// Lines from a terminal that can be steered, through libedit: editing, completion, history, bracketed paste, resizing.
public final class TerminalEditor: LineSource {
  private let helper: any LineHelper
  private let history: HistoryFile?
  private var editor: OpaquePointer?
  /// What the last idle call gave, kept until the next.
  private var news: UnsafeMutablePointer<CChar>?
  /// Columns for listings of candidates.
  private static let widest = 100

  /// An editor; nil when the terminal cannot be steered. Entries of earlier sessions come from the history.
  public init?(helper: any LineHelper, history: HistoryFile?) {
    self.helper = helper
    self.history = history
    guard kle_use_utf8() == 1 else { return nil }
    var callbacks = kle_callbacks()
    callbacks.context = Unmanaged.passUnretained(self).toOpaque()
    callbacks.complete = { context, line, cursor, insertion, insertionSize, listing, listingSize in
      guard let context, let line else { return -1 }
      let editor = Unmanaged<TerminalEditor>.fromOpaque(context).takeUnretainedValue()
      guard let found = editor.helper.complete(String(cString: line), cursor: Int(cursor)) else { return -1 }
      if let text = found.insertion { TerminalEditor.copy(text, to: insertion, size: insertionSize) }
      if found.candidates.count > 1 {
        TerminalEditor.copy(TerminalEditor.listing(found.candidates), to: listing, size: listingSize)
      }
      return Int32(clamping: found.replaced)
    }
    callbacks.idle = { context in
      guard let context else { return nil }
      let editor = Unmanaged<TerminalEditor>.fromOpaque(context).takeUnretainedValue()
      free(editor.news)
      editor.news = editor.helper.idle().flatMap { strdup($0) }
      return editor.news.map { UnsafePointer($0) }
    }
    callbacks.compose = { _, base, mark in Composition.composed(base, mark) }
    guard let opened = kle_open("kolmix", callbacks) else { return nil }
    editor = opened
    for entry in history?.entries() ?? [] { kle_remember(opened, entry) }
  }

  deinit {
    kle_close(editor)
    free(news)
  }

  /// The next line.
  public func read(prompt: String) -> TypedInput {
    kle_forget_interrupt()
    var line: UnsafePointer<CChar>?
    switch Int(kle_read(editor, prompt, &line)) {
    case KLE_LINE: return .line(line.map { String(cString: $0) } ?? "")
    case KLE_INTERRUPTED: return .interrupted
    default: return .end
    }
  }

  /// Whether something was typed that nobody has read yet.
  public var hasInput: Bool { kle_has_input() == 1 }

  /// Keeps an entry.
  public func remember(_ entry: String) {
    kle_remember(editor, entry)
    history?.append(entry)
  }

  private static func copy(_ text: String, to buffer: UnsafeMutablePointer<CChar>?, size: Int) {
    guard let buffer, size > 0 else { return }
    let bytes = Array(text.utf8)
    guard bytes.count < size else { return }
    for (index, byte) in bytes.enumerated() { buffer[index] = CChar(bitPattern: byte) }
    buffer[bytes.count] = 0
  }

  /// Candidates in lines that fit the terminal; many are counted, not shown.
  private static func listing(_ candidates: [String]) -> String {
    let width = min(max(Int(kle_columns()), 20), widest)
    let most = 60
    var lines: [String] = []
    var line = ""
    for candidate in candidates.prefix(most) {
      let shown = candidate + "   "
      if !line.isEmpty, line.count + candidate.count > width {
        lines.append(line)
        line = ""
      }
      line += shown
    }
    if candidates.count > most { line += "… +\(candidates.count - most)" }
    if !line.isEmpty { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}
