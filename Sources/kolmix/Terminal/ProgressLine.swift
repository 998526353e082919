import Batch
import CampaignModel
import Glibc
import Notation
import Rendering

/// How far a batch is, on stderr: one line drawn again and again on a terminal, a plain line now and then elsewhere.
struct ProgressLine {
  private let words: Catalogue
  private let numbers: Wording
  private let isTerminal = isatty(STDERR_FILENO) == 1
  /// Bytes of the input; nil when nobody knows.
  private let totalBytes: Int?
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant
  private var isDrawn = false

  /// Nobody needs to be told of less.
  private static let patience = Duration.seconds(2)
  private static let redraw = Duration.milliseconds(200)
  private static let plainPause = Duration.seconds(30)

  /// A line about the reading of an input.
  init(language: Language, input: String) {
    words = Catalogue(language)
    numbers = Wording(language)
    var status = stat()
    let isFile = input != "-" && stat(input, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    totalBytes = isFile ? Int(status.st_size) : nil
    last = start
  }

  /// Shows how far it is, when it is time to.
  mutating func show(_ progress: BatchProgress) {
    let now = ContinuousClock.now
    guard now - start >= Self.patience, now - last >= (isTerminal ? Self.redraw : Self.plainPause) else { return }
    last = now
    let line = text(progress, after: (now - start) / Duration.seconds(1))
    Output.error(isTerminal ? "\r\u{1B}[K\(line)" : "\(line)\n")
    isDrawn = isTerminal
  }

  /// Takes a drawn line away, before anything else is written.
  mutating func clear() {
    guard isDrawn else { return }
    Output.error("\r\u{1B}[K")
    isDrawn = false
  }

  private func text(_ progress: BatchProgress, after seconds: Double) -> String {
    let fresh = progress.summary.read - progress.resumed
    let read = numbers.count(progress.summary.read)
    let rate = numbers.count(Int64((Double(fresh) / seconds).rounded()))
    guard let totalBytes, progress.resumed == 0, progress.inputBytes > 0, totalBytes > progress.inputBytes else {
      return words.column(.progress, read, rate)
    }
    let part = Double(progress.inputBytes) / Double(totalBytes)
    return words.column(.progressLeft, read, rate, numbers.percent(part), span(seconds * (1 - part) / part))
  }

  private func span(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 3.6e6))
    if whole < 60 { return words.column(.seconds, String(whole)) }
    if whole < 3600 { return words.column(.minutes, String(whole / 60), String(whole % 60)) }
    return words.column(.hours, String(whole / 3600), String(whole / 60 % 60))
  }
}
