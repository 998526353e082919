import CampaignModel
import Foundation
import Workspace

/// What environment and workspace file of this run set, read once when first asked for.
enum CurrentConfiguration {
  private static let read: Result<Configuration, Diagnostic> = {
    do throws(Diagnostic) {
      let file = try WorkspaceFile.reading() ?? WorkspaceFile()
      return .success(Configuration(file: file, environment: ProcessInfo.processInfo.environment))
    } catch {
      return .failure(error)
    }
  }()

  /// Everything wrong with what is set.
  static var problems: [Diagnostic] {
    switch read {
    case .success(let configuration): configuration.problems
    case .failure(let finding): [finding]
    }
  }

  /// Fails when something is set wrongly.
  static func check() throws(Diagnostic) {
    if let problem = problems.first { throw problem }
  }

  /// A setting and where it comes from.
  static func resolve(_ setting: ProgramSetting, flag: String?, fallback: String) -> Configuration.Resolved {
    let configuration = (try? read.get()) ?? Configuration(file: WorkspaceFile(), environment: [:])
    return configuration.resolve(setting, flag: flag, fallback: fallback)
  }

  /// A setting's value.
  static func text(_ setting: ProgramSetting, flag: String?, fallback: String) -> String {
    resolve(setting, flag: flag, fallback: fallback).text
  }

  /// A setting's number, kept within what it may be.
  static func number(_ setting: ProgramSetting, flag: Int?, fallback: Int) -> Int {
    let text = text(setting, flag: flag.map { String($0) }, fallback: String(fallback))
    guard case .number(let range) = setting.kind else { return fallback }
    return min(max(Int(text) ?? fallback, range.lowerBound), range.upperBound)
  }

  /// Whether the workspace file decides a setting.
  static func isFromWorkspace(_ setting: ProgramSetting) -> Bool {
    if case .workspace = resolve(setting, flag: nil, fallback: "").source { true } else { false }
  }
}
