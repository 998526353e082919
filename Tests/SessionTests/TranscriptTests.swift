import CampaignModel
import Foundation
import Testing

@testable import Session

@Suite("Transcripts")
struct TranscriptTests {
  static let lines = [
    Desk.brief, "save goc", "set budget 800tr", "set gaol.trust 0.7", "lua", "return budget", ".", "compare goc",
    "lang vi",
    "đặt thời gian 5", "quét ngân sách 300tr..600tr bước 3",
  ]

  @Test("What a session wrote down replays without a difference")
  func roundTrip() throws {
    let desk = try Desk(Self.lines)
    #expect(desk.session.run("transcript talk.kolmix").status == 0)
    let text = try #require(desk.drawer.written["talk.kolmix"])
    let transcript = Transcript(text)
    #expect(transcript.entries.map(\.line) == Self.lines)
    #expect(transcript.check(with: desk.session.setup).isEmpty)
  }

  @Test("A changed answer is named with its line, what was expected and what came")
  func difference() throws {
    let desk = try Desk(Self.lines)
    _ = desk.say("transcript talk.kolmix")
    let text = try #require(desk.drawer.written["talk.kolmix"]).replacing("550M ₫ → 800M ₫", with: "550M ₫ → 900M ₫")
    let findings = Transcript(text).check(with: desk.session.setup, named: "talk.kolmix")
    #expect(findings.count == 1)
    #expect(findings[0].code == .replayDiffers && findings[0].arguments[0] == "set budget 800tr")
    #expect(findings[0].arguments[1].contains("900M") && findings[0].arguments[2].contains("800M"))
    let line = try #require(findings[0].location?.line)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].contains("900M"))
  }

  @Test("A plain script is read line by line")
  func script() {
    let script = Transcript("# a comment\nload x\n\nset budget 3tr\r\n")
    #expect(script.entries.map(\.line) == ["# a comment", "load x", "set budget 3tr"])
    #expect(script.entries.map(\.number) == [1, 2, 4])
  }

  @Test("A replay writes no files")
  func readOnly() throws {
    let desk = try Desk([Desk.brief, "export csv plan.csv"])
    #expect(desk.drawer.written.keys.sorted() == ["plan.csv"])
    let count = desk.drawer.written.count
    _ = desk.say("transcript t.kolmix")
    _ = Transcript(desk.drawer.written["t.kolmix"] ?? "").check(with: desk.session.setup)
    #expect(desk.drawer.written.count == count + 1)
  }
}
