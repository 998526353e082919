import CampaignModel
import Notation
import Testing

@testable import Session

@Suite("A session on narrow and wide terminals")
struct WidthTests {
  /// Stops a long search after some steps: what it found by then is as wide as the rest.
  private final class Patience {
    var asked = 0
    func isOver() -> Bool {
      asked += 1
      return asked > 8
    }
  }

  /// Every example of every command; those that copy data out are as wide as the data, and a transcript, which replays
  /// all that was said before, has tests of its own.
  static let examples = CommandList.all.map(\.sheet)
    .filter { !["export", "format", "transcript"].contains($0.english[0]) }
    .flatMap(\.examples)

  @Test("No example of the help gives a line wider than the terminal", arguments: [40, 60, 80, 100], Language.allCases)
  func examplesFit(width: Int, language: Language) throws {
    let patience = Patience()
    let desk = try Desk(language: language) { setup in
      setup.width = width
      setup.isInterrupted = patience.isOver
    }
    let start = desk.session.state
    for example in Self.examples {
      desk.session.keep(start)
      desk.session.face.language = language
      for line in example.before + [example.line] {
        patience.asked = 0
        // How far an answer holds is one wrapped paragraph: dear to find, and the same at every width.
        check(width == 40 ? desk.say(line) : desk.session.run(line).transcript, width, line)
      }
    }
  }

  @Test(
    "No answer in full, refusal or list gives a line wider than the terminal",
    arguments: zip([40, 44, 60, 100], [Language.vi, .en, .vi, .en]))
  func othersFit(width: Int, language: Language) throws {
    let patience = Patience()
    let desk = try Desk([], language: language) { setup in
      setup.width = width
      setup.isInterrupted = patience.isOver
    }
    check(desk.session.welcome, width, "welcome")
    for line in [
      Desk.brief, "show full", "why", "rules", "stable", "save a scenario with a long name", "pin macro = 3",
      "rate micro 3tr", "lock budget", "save other", "compare", "diff", "why-not nano-led", "sweep platforms",
      "sweep budget 1tr..9tỷ steps 100", "sweep budget 300tr..900tr weeks 4..8 steps 6", "seek reach >= 99tr by weeks",
      "set gaol.trust 0.7", "set budget 1.500", "frobnicate", "load nowhere.yaml", "undo", "contract add 3 micro 8tr",
      "contract", "help", "transcript talk.kolmix", "goal trust 100%", "set launch_date 2026-12-01", "timeline",
      "forecast", "alternatives",
      "set budget 1tr", "why", "plugins", "lua error('no')",
    ] {
      patience.asked = 0
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
