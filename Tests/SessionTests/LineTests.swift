import Foundation
import TestSupport
import Testing

@testable import LineEditing
@testable import Session

@Suite("Lines and their history")
struct LineTests {
  @Test("A mark typed after its letter makes one letter, where there is one")
  func composition() {
    #expect(Composition.composed(0x61, 0x301) == 0xE1)
    #expect(Composition.composed(0xE2, 0x301) == 0x1EA5)
    #expect(Composition.composed(0x1EA1, 0x302) == 0x1EAD)
    #expect(Composition.composed(0x78, 0x301) == 0)
    #expect(Composition.composed(0xD800, 0x301) == 0)
  }

  @Test(
    "Entries come back as they were, line breaks and backslashes too",
    arguments: [
      "set budget 800tr", "a\nb\n\nc", "back\\slash", "\\n is no break\n", "đặt ngân sách",
    ])
  func escaping(entry: String) {
    #expect(HistoryFile.unescaped(HistoryFile.escaped(entry)) == entry)
    #expect(!HistoryFile.escaped(entry).contains("\n"))
  }

  @Test("A history is appended to, private, and read back in order")
  func history() throws {
    let folder = NSTemporaryDirectory() + "kolmix-history-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let history = try #require(HistoryFile(environment: ["XDG_STATE_HOME": folder]))
    #expect(history.entries().isEmpty)
    history.append("one")
    HistoryFile(path: history.path).append("two\nlines")
    #expect(history.entries() == ["one", "two\nlines"])
    let mode = try FileManager.default.attributesOfItem(atPath: history.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(HistoryFile(environment: [:]) == nil)
    #expect(HistoryFile(environment: ["HOME": "/h"])?.path == "/h/.local/state/kolmix/history")
  }

  @Test(
    "The longest command name counts",
    arguments: [
      ("why not macro-led", "why-not"), ("why macro", "why"), ("vì sao không micro", "why-not"), ("vi sao", "why"),
      ("bỏ ghim", "unpin"), ("bo ngan sach", "unset"), ("=1+1", "="), ("mở khóa budget", "unlock"),
      ("mo x.yaml", "load"),
    ])
  func commands(line: String, command: String) {
    #expect(TypedLine(line)?.command.sheet.english.first == command)
  }

  @Test("Arbitrary bytes never end a session", arguments: 0..<40)
  func noise(seed: Int) throws {
    let desk = try Desk([])
    var generator = Dice(seed: UInt64(seed))
    let letters = Array("abc đ=.,'\"{}[]()%0123456789\t\u{0}\u{7}\u{301}\u{202E}🙂 set goal pin sweep lua = ..")
    for _ in 0..<30 {
      let line = String(
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "a" })
      let output = desk.session.run(line)
      #expect(!output.transcript.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }
  }
}
