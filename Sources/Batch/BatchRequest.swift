import BriefReading

/// What a batch is to do.
public struct BatchRequest: Sendable {
  /// The file, folder or `-` (stdin) with the briefs.
  public var input: String
  /// Whether the input is a quarantine file of an earlier run.
  public var isRetry: Bool
  /// How the input is written; nil is what its name and content say.
  public var format: InputFormat?
  /// What columns of tables mean.
  package var map = ColumnMap.none
  /// The sheet of workbooks to read; nil is every visible one with headings.
  public var sheet: String?
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
  var options: String {
    "\(input) \(isRetry) \(tables) \(detail.rawValue) \(reader ?? "") \(quarantine ?? "") \(settings)"
  }

  private var tables: String {
    "\(format?.rawValue ?? "") \(map.entries.map { "\($0.heading)=\($0.target)" }) \(map.numbers?.rawValue ?? "") \(sheet ?? "")"
  }

  /// How the input is read.
  var reading: BatchInput.Options {
    BatchInput.Options(format: format, map: map, sheet: sheet, isLines: isRetry || reader != nil)
  }
}
