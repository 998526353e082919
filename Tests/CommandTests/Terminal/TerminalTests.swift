import Foundation
import Testing

@Suite("The real binary on a terminal", .serialized)
struct TerminalTests {
  static let brief = "examples/briefs/13-electric-scooter-launch.yaml"

  @Test("Vietnamese is typed composed, decomposed, and by an input method's backspaces in one burst")
  func vietnamese() throws {
    let session = try TypedSession([Self.brief])
    #expect(try session.line("đặt ngân sách 800tr").contains("550M ₫ → 800M ₫"))
    #expect(try session.line("đặt ngân sách 700tr".decomposedStringWithCanonicalMapping).contains("800M ₫ → 700M ₫"))
    #expect(try session.line("dda\u{7F}\u{7F}\u{7F}đặt nga\u{8}ân sa\u{7F}ách 600tr").contains("700M ₫ → 600M ₫"))
  }

  @Test("Tab completes without diacritics, and lists when there are several")
  func completion() throws {
    let session = try TypedSession([Self.brief, "--lang", "vi"])
    #expect(try session.line("dat so tua\t 5").contains("8 tuần → 5 tuần"))
    try session.type("un\t\t")
    try session.wait(for: "unlock")
    try session.wait(for: "unpin")
  }

  @Test("A pasted block of ten lines waits for Enter, then runs in order and is one entry of the history")
  func paste() throws {
    let session = try TypedSession([Self.brief])
    let lines = (1...9).map { "set budget \($0 + 4)00tr" } + ["save last"]
    try session.type("\u{1B}[200~" + lines.joined(separator: "\n") + "\u{1B}[201~")
    try session.wait(for: "save last")
    session.take(milliseconds: 300)
    #expect(!session.screen.contains("→"))
    let start = session.screen.endIndex
    try session.type("\r")
    try session.wait(for: "Saved as \"last\".", after: start)
    let text = String(session.screen[start...])
    #expect(text.contains("500M ₫") && text.contains("1.2B ₫ → 1.3B ₫"))
    // Each line stands above its answer.
    let line = try #require(text.range(of: "kolmix> set budget 1300tr"))
    #expect(text[line.upperBound...].contains("1.2B ₫ → 1.3B ₫") && !text[..<line.lowerBound].contains("→ 1.3B ₫"))
    let history = try String(contentsOfFile: "\(session.home.path)/kolmix/history", encoding: .utf8)
    #expect(history.split(separator: "\n").count == 1)
  }

  @Test("Ctrl-C stops a long sweep and returns to the prompt with everything as it was")
  func interrupt() throws {
    let session = try TypedSession([Self.brief])
    try session.line("set budget 800tr")
    var start = session.screen.endIndex
    // A key that comes before the sweep has begun drops the line instead; then it is typed again, and waited for longer.
    for patience in 1...20 {
      start = session.screen.endIndex
      try session.type("sweep budget 100tr..90 tỷ weeks 2..52 steps 60\r")
      try session.wait(for: "steps 60\n", after: start)
      session.take(for: Double(patience) / 4)
      try session.type("\u{3}", until: "kolmix> ", after: session.place(behind: "steps 60\n", from: start))
      if session.screen[start...].contains("Stopped") { break }
    }
    #expect(session.screen[start...].contains("Stopped"))
    try session.type("= 40 + 2\r")
    try session.wait(for: "  42\n", after: start)
    let answer = session.screen.endIndex
    try session.type("show\r")
    try session.wait(for: "800,000,000 ₫", after: answer)
  }

  @Test("Ctrl-C at the prompt drops the line, Ctrl-D leaves")
  func leaving() throws {
    let session = try TypedSession()
    try session.type("set budget 3")
    try session.wait(for: "budget 3")
    try session.type("\u{3}")
    try session.wait(for: "^C")
    try session.wait(for: "kolmix> ", after: session.screen.range(of: "^C")?.upperBound)
    try session.type("\u{4}")
    #expect(session.exitStatus() == 0)
  }

  @Test("A saved rule file is live while nobody types, and the line being typed stays")
  func watching() throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: Repository.path("rules"), toPath: "\(scratch.path)/rules")
    let session = try TypedSession(["--rules", "\(scratch.path)/rules", "--watch", Self.brief])
    try session.type("set weeks 9")
    try session.wait(for: "weeks 9")
    _ = try scratch.file(
      "rules/zz.lua",
      text: """
        rule "test-all-micro" {
          title = { en = "Test", vi = "Thử" }, reason = { en = "Test.", vi = "Thử." }, source = "test",
          when = budget:at_least "1tr", favour = { micro = 60 },
        }
        """)
    try session.wait(for: "Rules reloaded")
    try session.wait(for: "test-all-micro")
    // The line being typed is still there; only once it is drawn again does the next prompt mean an answer.
    let told = try #require(session.screen.range(of: "test-all-micro")).upperBound
    try session.wait(for: "set weeks 9", after: told)
    #expect(try session.line("").contains("8 weeks → 9 weeks"))
  }

  @Test("A new width holds from the next command on")
  func resizing() throws {
    let session = try TypedSession([Self.brief])
    session.resize(columns: 40)
    let text = try session.line("set budget 800tr")
    for line in text.split(separator: "\n") where !line.contains("kolmix>") && !line.contains("\u{1B}") {
      #expect(line.count <= 40, "\(line)")
    }
  }

  @Test("NO_COLOR and a dumb terminal get no escape sequences of ours", arguments: ["xterm", "dumb"])
  func plain(term: String) throws {
    let session = try TypedSession([Self.brief], environment: ["NO_COLOR": "1", "TERM": term])
    let text = try session.line("set budget 800tr")
    #expect(text.contains(term == "dumb" ? "->" : "→"))
    if term == "dumb" {
      #expect(!text.contains("\u{1B}"))
    } else {
      #expect(!text.contains("\u{1B}[1m") && !text.contains("\u{1B}[32m"))
    }
  }

  @Test("Two sessions at once lose nothing of their history, which only its owner can read")
  func history() throws {
    let home = try Scratch()
    let one = try TypedSession(home: home)
    let other = try TypedSession(home: home)
    for number in 1...5 {
      try one.line("help # one \(number)")
      try other.line("help # other \(number)")
    }
    let path = "\(home.path)/kolmix/history"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 10)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let third = try TypedSession(home: home)
    try third.type("\u{12}one 3\r")
    try third.wait(for: "no command \"# one 3\"")
  }
}
