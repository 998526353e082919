/// What can be set about the program itself, by flag, environment or workspace file.
public enum ProgramSetting: String, Sendable, CaseIterable {
  case language, rules
  case scriptSteps = "script_steps"
  case scriptMemory = "script_memory"
  case pluginSteps = "plugin_steps"
  case pluginMemory = "plugin_memory"
  case strict
  case jobs = "batch.jobs"
  case detail = "batch.detail"
  case format = "batch.format"
  case select = "batch.select"

  /// What its values are.
  public enum Kind: Sendable, Hashable {
    case text
    /// Folders; several are parted by colons in the environment.
    case texts
    case flag
    case choice([String])
    case number(ClosedRange<Int>)

    /// The word findings use for it.
    var word: String {
      switch self {
      case .text: "text"
      case .texts: "texts"
      case .flag: "flag"
      case .choice(let values): values.joined(separator: ", ")
      case .number(let range): "\(range.lowerBound)…\(range.upperBound)"
      }
    }
  }

  /// The section of the workspace file that settings of the batch stand in.
  static let section = "batch"

  /// What its values are.
  public var kind: Kind {
    switch self {
    case .language: .choice(["vi", "en"])
    case .rules: .texts
    case .scriptSteps, .pluginSteps: .number(1_000...10_000_000_000)
    case .scriptMemory, .pluginMemory: .number(1...16_384)
    case .strict: .flag
    case .jobs: .number(1...256)
    case .detail: .choice(["full", "lean"])
    case .format, .select: .text
    }
  }

  /// Its flag.
  public var flag: String {
    switch self {
    case .language: "--lang"
    case .rules: "--rules"
    case .scriptSteps: "--script-steps"
    case .scriptMemory: "--script-memory"
    case .pluginSteps: "--plugin-steps"
    case .pluginMemory: "--plugin-memory"
    case .strict: "--strict"
    case .jobs: "--jobs"
    case .detail: "--detail"
    case .format: "--format"
    case .select: "--select"
    }
  }

  /// Its variable of the environment: `KOLMIX_BATCH_JOBS`.
  public var variable: String {
    "KOLMIX_" + rawValue.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
  }

  /// The value a text means, in its usual form; nil when it means none.
  func value(_ text: String) -> String? {
    switch kind {
    case .text, .texts: return text.isEmpty ? nil : text
    case .flag:
      switch text.lowercased() {
      case "true", "yes", "1", "on", "có": return "true"
      case "false", "no", "0", "off", "không": return "false"
      default: return nil
      }
    case .choice(let values): return values.contains(text) ? text : nil
    case .number(let range):
      guard let number = Int(text.filter { $0 != "_" }), range.contains(number) else { return nil }
      return String(number)
    }
  }
}
