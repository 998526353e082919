import CLineEdit
import Foundation

/// Lines from anything else: pipes, files, terminals that cannot be steered. The terminal itself does what editing there is.
public final class PlainLines: LineSource {
  private let showPrompt: (String) -> Void
  private let history: HistoryFile?
  private let helper: (any LineHelper)?
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// Lines of stdin; `showPrompt` is called before each.
  public init(
    showPrompt: @escaping (String) -> Void = { _ in }, history: HistoryFile? = nil, helper: (any LineHelper)? = nil
  ) {
    self.showPrompt = showPrompt
    self.history = history
    self.helper = helper
    Self.countLettersNotBytes()
  }

  /// The next line.
  public func read(prompt: String) -> TypedInput {
    kle_forget_interrupt()
    if let news = helper?.idle() { showPrompt(news) }
    showPrompt(prompt)
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        return .line(line.hasSuffix("\r") ? String(line.dropLast()) : line)
      }
      if isAtEnd {
        defer { buffer = [] }
        return buffer.isEmpty ? .end : .line(String(decoding: buffer, as: UTF8.self))
      }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      if count > 0 {
        buffer += bytes[..<count]
      } else if count < 0, errno == EINTR {
        if kle_is_interrupted() == 1 {
          buffer = []
          return .interrupted
        }
      } else {
        isAtEnd = true
      }
    }
  }

  /// Whether something was typed that nobody has read yet.
  public var hasInput: Bool { kle_has_input() == 1 }

  /// Keeps an entry.
  public func remember(_ entry: String) { history?.append(entry) }

  /// A terminal that edits by itself must take whole letters back, not bytes of them.
  private static func countLettersNotBytes() {
    var mode = termios()
    guard tcgetattr(STDIN_FILENO, &mode) == 0 else { return }
    mode.c_iflag |= tcflag_t(IUTF8)
    tcsetattr(STDIN_FILENO, TCSANOW, &mode)
  }
}
