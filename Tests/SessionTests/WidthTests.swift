import CampaignModel
import Notation
import Testing

@testable import Session

@Suite("A session on narrow and wide terminals")
struct WidthTests {
  /// Every example of every command; those that copy data out are as wide as the data.
  static let examples = CommandList.all.map(\.sheet).filter { !["export", "format"].contains($0.english[0]) }
    .flatMap(\.examples)

  @Test("No example of the help gives a line wider than the terminal", arguments: [40, 60, 80, 100], Language.allCases)
  func examplesFit(width: Int, language: Language) throws {
    for example in Self.examples {
      let desk = try Desk(language: language) { $0.width = width }
      for line in example.before + [example.line] { check(desk.say(line), width, line) }
    }
  }

  @Test(
    "No answer in full, refusal or list gives a line wider than the terminal", arguments: [40, 60, 80, 100],
    Language.allCases)
  func othersFit(width: Int, language: Language) throws {
    let desk = try Desk([], language: language) { $0.width = width }
    check(desk.session.welcome, width, "welcome")
    for line in [
      Desk.brief, "show full", "why", "rules", "stable", "save a scenario with a long name", "pin macro = 3",
      "rate micro 3tr", "lock budget", "save other", "compare", "diff", "why-not nano-led", "sweep platforms",
      "sweep budget 1tr..9tỷ steps 100", "sweep budget 300tr..900tr weeks 4..8 steps 6", "seek reach >= 99tr by weeks",
      "set gaol.trust 0.7", "set budget 1.500", "frobnicate", "load nowhere.yaml", "undo", "contract add 3 micro 8tr",
      "contract", "help", "goal trust 100%", "set launch_date 2026-12-01", "timeline", "forecast", "alternatives",
      "set budget 1tr", "why", "plugins", "lua error('no')",
    ] {
      check(desk.say(line), width, line)
    }
    for command in CommandList.all { check(desk.say("help \(command.sheet.english[0])"), width, "help") }
  }

  private func check(_ text: String, _ width: Int, _ line: String) {
    for shown in text.split(separator: "\n") where DisplayWidth.of(String(shown)) > width {
      Issue.record("\(line): \(DisplayWidth.of(String(shown))) cells at \(width): \(shown)")
    }
  }
}
