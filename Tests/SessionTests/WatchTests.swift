import CampaignModel
import Engine
import Foundation
import TestSupport
import Testing

@testable import Session

@Suite("Rules that change under a session")
struct WatchTests {
  /// A copy of the default pack that may be edited.
  final class Copy {
    let folder = NSTemporaryDirectory() + "kolmix-watch-" + UUID().uuidString
    init() throws { try FileManager.default.copyItem(atPath: "\(Desk.root)/rules", toPath: folder) }
    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ name: String, _ text: String) throws {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }

    func desk() throws -> Desk {
      let folder = folder
      let pack = try Desk.load(folder)
      return try Desk([Desk.brief, "save goc", "watch"]) { setup in
        setup.pack = pack
        setup.packRoots = [folder]
        setup.loadPack = { () throws(PackErrors) in try Desk.load(folder) }
      }
    }
  }

  static let extra = """
    rule "test-all-micro" {
      title = { en = "Test", vi = "Thử" }, reason = { en = "Test.", vi = "Thử." }, source = "test",
      when = budget:at_least "1tr", favour = { micro = 60 },
    }
    """

  @Test("A saved rule file is live at the next look, and the session says which scenarios flip")
  func live() throws {
    let copy = try Copy()
    let desk = try copy.desk()
    #expect(desk.session.poll() == nil)
    try copy.write("zz-test.lua", Self.extra)
    let text = try #require(desk.session.poll()).transcript
    #expect(text.contains("Rules reloaded") && text.contains("Scenarios that flip: now, goc"))
    #expect(text.contains("test-all-micro"))
    #expect(desk.session.poll() == nil)
    #expect(desk.session.answer?.reasons.contains { $0.rule == "test-all-micro" } == true)
  }

  @Test("A broken file shows its diagnostics and the last good rules stay")
  func broken() throws {
    let copy = try Copy()
    let desk = try copy.desk()
    let before = desk.say("show")
    try copy.write("zz-test.lua", Self.extra.replacing("favour", with: "favor"))
    let output = try #require(desk.session.poll())
    #expect(output.status == 2)
    #expect(output.errors.contains("R003") && output.errors.contains("did you mean \"favour\"?"))
    #expect(output.errors.contains("zz-test.lua:3"))
    #expect(output.text.contains("last good"))
    #expect(desk.say("show") == before)
    try copy.write("zz-test.lua", Self.extra)
    #expect(try #require(desk.session.poll()).status == 0)
  }

  @Test("A brief keeps its values when fields are added, and undo still leads back")
  func translated() throws {
    let copy = try Copy()
    let desk = try copy.desk()
    _ = desk.say("set budget 800tr")
    let before = desk.say("show")
    try copy.write(
      "00-vocabulary/aa-test.lua",
      "field \"test_first\" { type = \"integer\", title = { en = \"Test\", vi = \"Thử\" }, default = 3 }")
    #expect(try #require(desk.session.poll()).text.contains("No scenario flips"))
    #expect(desk.say("show") == before)
    #expect(desk.say("undo").contains("800M ₫") == false || desk.session.state.current.brief.slots.count > 0)
    #expect(desk.session.state.current.brief.slots.count == desk.session.pack.schema.fields.count)
    let budget = try #require(desk.session.pack.schema.index(of: "budget"))
    #expect(desk.session.state.current.brief.value(budget) == .money(Money(550_000_000)))
  }

  @Test("A file that is no Lua is named alone; rules that others miss with it are counted")
  func unreadable() throws {
    let copy = try Copy()
    let desk = try copy.desk()
    let good = try String(contentsOfFile: "\(copy.folder)/goals.lua", encoding: .utf8)
    try copy.write("goals.lua", good + "rule \"half")
    let output = try #require(desk.session.poll())
    #expect(output.errors.contains("R001") && output.errors.contains("goals.lua:"))
    #expect(!output.errors.contains("R008") && output.errors.contains("more, which may follow"))
    #expect(output.diagnostics.contains { $0.code == .unknownReference })
  }

  @Test("A scenario whose answer stays the same is not told among those that flip")
  func same() throws {
    let copy = try Copy()
    let desk = try copy.desk()
    for line in ["set budget 100tr", "save nho"] { _ = desk.say(line) }
    try copy.write("zz-test.lua", Self.extra.replacing("\"1tr\"", with: "\"400tr\""))
    let text = try #require(desk.session.poll()).text
    #expect(text.contains("Scenarios that flip: goc\n") && !text.contains("The answer stays the same"))
  }

  @Test("Looking whether anything was saved costs next to nothing")
  func fast() throws {
    let copy = try Copy()
    let watch = PackWatch([copy.folder])
    let start = threadSeconds()
    _ = watch.poll()
    #expect(threadSeconds() - start < 0.05)
  }
}
