/// What a batch is to do.
public struct BatchRequest: Sendable {
  /// The file, folder or `-` (stdin) with the briefs.
  public var input: String
  /// Whether the input is a quarantine file of an earlier run.
  public var isRetry: Bool
  /// The file for the answers, or `-` (stdout).
  public var output: String
  /// The file for briefs without an answer; nil is the usual one beside an output file.
  public var quarantine: String?
  /// Workers.
  public var jobs: Int
  /// Whether existing files are replaced and unfinished runs dropped.
  public var isReplacing: Bool
  /// Whether an unfinished run is gone on with.
  public var isResuming: Bool
  /// Whether briefs are only read and checked, and nothing is written.
  public var isDry: Bool
  /// How much is said of each brief.
  public var detail: BatchDetail
  /// A plugin's reader for every brief.
  public var reader: String?
  /// Settings of plugins and limits of scripts, which answers may depend on.
  public var settings: String

  /// A batch from an input to an output.
  public init(
    input: String, isRetry: Bool = false, output: String, quarantine: String? = nil, jobs: Int = 1,
    isReplacing: Bool = false, isResuming: Bool = false, isDry: Bool = false, detail: BatchDetail = .full,
    reader: String? = nil, settings: String = ""
  ) {
    self.input = input
    self.isRetry = isRetry
    self.output = output
    self.quarantine = quarantine
    self.jobs = jobs
    self.isReplacing = isReplacing
    self.isResuming = isResuming
    self.isDry = isDry
    self.detail = detail
    self.reader = reader
    self.settings = settings
  }

  /// What of it decides the answers.
  var options: String { "\(input) \(isRetry) \(detail.rawValue) \(reader ?? "") \(quarantine ?? "") \(settings)" }
}
