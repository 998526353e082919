import CampaignModel
import Notation

/// All commands of a session.
enum CommandList {
  /// In the order of the help.
  static let all: [any SessionCommand] = [
    LoadCommand(), NewCommand(), ShowCommand(), SetCommand(), GoalCommand(), UnsetCommand(), LockCommand(),
    UnlockCommand(), PinCommand(), UnpinCommand(), RateCommand(), LineCommand(), ContractCommand(), UndoCommand(),
    RedoCommand(), SaveCommand(), UseCommand(), DropCommand(), CompareCommand(), DiffCommand(), SweepCommand(),
    SeekCommand(), WhyCommand(), WhyNotCommand(), StableCommand(), AlternativesCommand(), ForecastCommand(),
    TimelineCommand(), RulesCommand(), RuleCommand(), PluginsCommand(), ReloadCommand(), WatchCommand(), SumCommand(),
    LuaCommand(), LanguageCommand(), FormatCommand(), ExportCommand(), TranscriptCommand(), HelpCommand(),
    QuitCommand(),
  ]

  private static let byName: [String: any SessionCommand] = {
    var table: [String: any SessionCommand] = [:]
    for command in all { for name in command.sheet.names { table[key(name)] = table[key(name)] ?? command } }
    return table
  }()

  /// A command by a name in either language, with or without diacritics.
  static func command(named name: String) -> (any SessionCommand)? { byName[key(name)] }

  /// The name nearest to what a line starts with.
  static func nearest(to line: String) -> String? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let names = all.flatMap(\.sheet.names)
    for count in stride(from: min(3, words.count), through: 1, by: -1) {
      if let near = NearestName.nearest(to: words.prefix(count).joined(separator: " "), in: names) { return near }
    }
    // `setbudget` lacks a space.
    guard let typed = words.first.map(Folding.bare) else { return nil }
    return names.filter { $0.count > 2 && typed.hasPrefix(Folding.bare($0)) }.max { $0.count < $1.count }
  }

  /// `why-not`, `why not` and `why_not` are one name.
  private static func key(_ name: String) -> String { name == "=" ? "=" : Folding.foldedKey(name) }
}
