import CampaignModel
import Engine
import Notation
import Testing

@testable import Session

@Suite("What-if questions")
struct QuestionTests {
  @Test(
    "Every flip of a sweep is exact: another stance on either side of one step",
    arguments: [
      ("budget", Int64(300_000_000), Int64(1_200_000_000)), ("audience", 200_000, 8_000_000), ("weeks", 2, 20),
    ])
  func exactFlips(id: String, low: Int64, high: Int64) throws {
    let session = try Desk().session
    let field = try #require(session.pack.schema.index(of: id))
    func value(_ number: Int64) -> FieldValue { id == "budget" ? .money(Money(number)) : .integer(number) }
    let brief = session.state.current.brief
    let line = try #require(
      session.whatIf.flips(brief, field: field, from: value(low), to: value(high), samples: []))
    #expect(line.stoppedAt == nil)
    #expect(!line.points.isEmpty)
    func rules(_ value: FieldValue) throws -> [String] {
      let moved = try #require(session.whatIf.moved(brief, field: field, to: value))
      return session.rules.recommender.recommend(moved).reasons.map(\.rule)
    }
    for point in line.points {
      #expect((point.first.axis ?? 0) - (point.last.axis ?? 0) == 1, "one step apart")
      if let flip = point.flip, !flip.rulesOn.isEmpty {
        #expect(try rules(point.first).contains(flip.rulesOn[0]))
        #expect(try !rules(point.last).contains(flip.rulesOn[0]))
      }
    }
  }

  @Test("What dense sampling sees flip, the sweep has named")
  func nothingMissed() throws {
    let session = try Desk().session
    let field = try #require(session.pack.schema.index(of: "weeks"))
    let brief = session.state.current.brief
    let line = try #require(
      session.whatIf.flips(brief, field: field, from: .integer(1), to: .integer(40), samples: []))
    let places = Set(line.points.filter { $0.flip != nil }.compactMap(\.first.axis))
    var last: [String]?
    for weeks in Int64(1)...40 {
      let moved = try #require(session.whatIf.moved(brief, field: field, to: .integer(weeks)))
      let answer = session.rules.recommender.recommend(moved)
      // Review rules comment on counts, which may vary while the stance holds.
      let review = Set(session.pack.ruleOutlines().filter { $0.stage == .review }.map(\.id))
      let rules = answer.reasons.map(\.rule).filter { !review.contains($0) }
      if let last, last != rules { #expect(places.contains(Double(weeks)), "weeks \(weeks)") }
      last = rules
    }
  }

  @Test(
    "What seek finds holds there and not one step before",
    arguments: [
      ("macro >= 3", "budget"), ("micro >= 80%", "budget"), ("reach >= 300k", "budget"), ("creators <= 20", "budget"),
    ])
  func seek(wish: String, id: String) throws {
    let session = try Desk().session
    let parts = wish.split(separator: " ").map(String.init)
    let metric = try SoughtMetric(session: session).read(parts[0], parts[2])
    let comparison: Outcome.Comparison = parts[1] == ">=" ? .atLeast : .atMost
    let field = try #require(session.pack.schema.index(of: id))
    let brief = session.state.current.brief
    let answer = try #require(
      session.whatIf.seek(brief, field: field, metric: metric.metric, comparison, metric.bound))
    guard case .found(let at, let before, _, _) = answer.result else {
      Issue.record("\(wish): \(answer.result)")
      return
    }
    func actual(_ value: FieldValue) throws -> Double? {
      let moved = try #require(session.whatIf.moved(brief, field: field, to: value))
      let answer = session.rules.recommender.recommend(moved)
      return metric.metric.value(mix: answer.mix, forecast: answer.forecast)
    }
    #expect(comparison.holds(try #require(try actual(at.value)), metric.bound))
    #expect(try actual(before.value).map { comparison.holds($0, metric.bound) } != true)
    #expect(abs((at.value.axis ?? 0) - (before.value.axis ?? 0)) == 1)
  }

  @Test("What cannot be reached says how near it comes and what holds it")
  func unreachable() throws {
    let text = try Desk().say("seek macro >= 9 by budget in 400tr..590tr")
    #expect(text.contains("unreachable") && text.contains("the nearest is 2"))
    #expect(text.contains("one-or-two-macros-on-top") && text.contains("Macro ≥ 1"))
  }

  @Test("A sweep has one row per value, a bar and a sparkline, in ASCII too")
  func sweep() throws {
    let drawn = try Desk().say("sweep budget 300tr..900tr steps 4")
    #expect(drawn.contains("300M ₫") && drawn.contains("900M ₫") && drawn.contains("█"))
    #expect(drawn.contains("Exact flip points"))
    let plain = try Desk { $0.ascii = true }.say("sweep budget 300tr..900tr steps 4")
    #expect(!plain.contains { "█▁▂▃▄▅▆▇–→▸".contains($0) })
  }

  @Test("An interrupted sweep says so and leaves everything as it was")
  func interrupted() throws {
    final class Counter { var left = 3 }
    let counter = Counter()
    let desk = try Desk { setup in
      setup.isInterrupted = {
        counter.left -= 1
        return counter.left < 0
      }
    }
    let state = desk.session.state
    #expect(desk.say("sweep budget 300tr..900tr").contains("Stopped"))
    #expect(desk.session.state == state)
  }

  @Test("Columns of scenarios stand straight with Vietnamese and wide names, composed or not")
  func columns() throws {
    let desk = try Desk()
    _ = desk.say("save gọn gàng")
    _ = desk.say("set budget 1,2 tỷ")
    _ = desk.say("save \("đầy đủ".decomposedStringWithCanonicalMapping)")
    _ = desk.say("set weeks 3")
    _ = desk.say("save 日本語")
    let lines = desk.say("compare").split(separator: "\n").map(String.init)
    let table = lines.prefix { !$0.contains("Rule ") }
    let widths = Set(table.filter { !$0.contains("Insisted") }.map { DisplayWidth.of($0) })
    #expect(widths.count == 1, "\(widths)\n\(table.joined(separator: "\n"))")
  }

  @Test("No line is wider than the terminal", arguments: [40, 60, 80, 120], Language.allCases)
  func width(cells: Int, language: Language) throws {
    let desk = try Desk(language: language) { $0.width = cells }
    for line in [
      "show", "set budget 800tr", "save a", "goal trust 0.2", "compare", "sweep weeks 4..8 steps 3",
      "seek macro >= 3 by budget", "help", "help sweep", "show brief", "diff a",
    ] {
      for shown in desk.say(line).split(separator: "\n") {
        #expect(DisplayWidth.of(String(shown)) <= cells, "\(line): \(shown)")
      }
    }
  }

  @Test("Lua sees the brief, its mix and its forecast, and cannot leave the sandbox")
  func lua() throws {
    let desk = try Desk()
    #expect(desk.say("= budget / weeks") == "  68750000\n")
    #expect(desk.say("= mix.macro.count") == "  2\n")
    #expect(desk.say("= brief.goal.trust") == "  0.5\n")
    #expect(desk.say("lua print('a', 1) return 2") == "  a 1\n  2\n")
    for line in ["= io.open", "= os.time()", "lua while true do end", "= bugdet", "lua budget.x = 1"] {
      #expect(desk.session.run(line).status == 1, "\(line)")
    }
    _ = desk.say("lua")
    _ = desk.say("local x = weeks")
    #expect(desk.session.prompt == ReplSession.blockPrompt)
    _ = desk.say("return x * 2")
    #expect(desk.say(".") == "  16\n")
    #expect(desk.session.prompt == ReplSession.mainPrompt)
  }
}
