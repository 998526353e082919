import CampaignModel
import Foundation
import Notation
import TestSupport
import Testing

@testable import Session

@Suite("Changing a brief line by line")
struct ChangeTests {
  @Test("A change shows old and new, the rules that went on and off, and where the new answer holds")
  func change() throws {
    let desk = try Desk()
    let text = desk.say("set budget 800tr")
    #expect(text.contains("Budget 550M ₫ → 800M ₫"))
    #expect(text.contains("Micro") && text.contains("creators") && text.contains("Reach"))
    #expect(text.contains("off one-or-two-macros-on-top"))
    #expect(text.contains("Holds for Budget"))
  }

  @Test("A field that does not exist is named with its nearest name, and nothing changes")
  func unknownField() throws {
    let desk = try Desk()
    let before = desk.session.state
    let output = desk.session.run("set gaol.trust 0.7")
    #expect(output.status == 1)
    #expect(
      output.errors == "error[B010] unknown field \"gaol.trust\"; did you mean \"goal.trust\"?\nNothing changed.\n")
    #expect(desk.session.state == before)
  }

  @Test(
    "No line that fails changes anything",
    arguments: [
      "set budget nothing", "set platforms tiktak", "goal trust 140%", "pin micro = -2", "pin giga = 1", "rate micro x",
      "line boost lots", "contract add macro heaps", "contract drop 4", "use nobody", "drop nobody", "seek a = 1 by b",
      "sweep budget 3", "unset budget", "nonsense", "load nowhere.yaml", "undo now", "redo", "export docx", "lang fr",
      "= 1 +", "lua error('x')", "set", "goal", "set weeks 0", "set budget 300tr..500tr", "diff a b c",
    ])
  func failures(line: String) throws {
    let desk = try Desk([Desk.brief])
    let before = desk.session.state
    let output = desk.session.run(line)
    if line == "undo now" { return }
    #expect(output.status != 0, "\(line): \(output.text)")
    #expect(!output.errors.isEmpty)
    #expect(desk.session.state == before)
  }

  @Test(
    "What was probably meant is named, and where nothing is near, what would help",
    arguments: [
      ("dat ngan sahc 800tr", "“ngân sách”"), ("setbudget 3", "“set”"), ("swep budget", "“sweep”"),
      ("pin makro 2", "“macro”"),
      ("set niche beuty", "“beauty”"), ("why trust-needs-companion", "“trust-needs-companions”"),
      ("xuất marcdown", "“markdown”"),
      ("help swep", "“sweep”"), ("frobnicate", "Gõ trợ giúp"), ("so sánh a b", "lưu TÊN"),
      ("seek reach 400k", "trợ giúp"),
      ("lang vn", "ngôn ngữ vi"),
    ])
  func meant(line: String, help: String) throws {
    let output = try Desk(language: .vi).session.run(line)
    #expect(output.errors.contains(help), "\(output.errors)")
  }

  @Test("Composed and decomposed letters, and letters without marks, say the same")
  func spellings() throws {
    let lines = ["đặt ngân sách 1,2 tỷ", "dat ngan sach 1,2 ty", "set budget 1200tr"]
    let texts = try lines.flatMap { line in
      try [line, line.decomposedStringWithCanonicalMapping].map { try Desk().say($0) }
    }
    #expect(Set(texts).count == 1)
  }

  @Test("A goal takes its weight and the others share the rest, locked ones apart")
  func goals() throws {
    let desk = try Desk()
    _ = desk.say("goal community 20%")
    func weight(_ id: String) -> Double {
      desk.session.pack.schema.index(of: "goal.\(id)").flatMap { desk.session.state.current.brief.value($0)?.axis } ?? 0
    }
    #expect(abs(weight("community") - 0.2) < 1e-12)
    #expect(abs(weight("awareness") - 0.4) < 1e-12)
    _ = desk.say("lock goal.community")
    _ = desk.say("goal trust 0.5")
    #expect(abs(weight("community") - 0.2) < 1e-12)
    #expect(abs(weight("awareness") - 0.3) < 1e-12)
    #expect(desk.session.run("goal trust 0.9").status == 1)
  }

  @Test("A new brief asks for what is missing until it can be answered")
  func new() throws {
    let desk = try Desk(["new"])
    #expect(desk.say("set budget 500tr").contains("Still missing"))
    _ = desk.say("set audience 400k")
    #expect(desk.session.run("why").status == 1)
    let text = desk.say("set goals trust")
    #expect(text.contains("Trust 100%"))
    #expect(text.contains("Micro"))
  }

  @Test("An ambiguous number is asked about, and 1 or 2 answers")
  func ambiguous() throws {
    let desk = try Desk()
    let output = desk.session.run("set audience 1.500")
    #expect(output.status == 1)
    #expect(output.errors.contains("1  set audience 1500") || output.errors.contains("1 set audience 1500"))
    #expect(desk.say("1").contains("1,500"))
  }

  @Test("Undo after undo leads back to the beginning, and redo to the end", arguments: 0..<8)
  func history(seed: Int) throws {
    let desk = try Desk()
    var dice = Dice(seed: UInt64(seed))
    let lines = [
      "set budget 800tr", "set budget 300tr", "goal trust 0.7", "goal conversion 20%", "pin macro = 1", "unpin",
      "rate micro 3tr", "line boost 30%", "unset weeks", "lock budget", "unlock", "save a", "save b", "drop a", "use b",
      "contract add macro 80tr", "set platforms youtube", "new", Desk.brief,
    ]
    var states = [desk.session.state]
    for _ in 0..<25 {
      let line = lines[Int.random(in: lines.indices, using: &dice)]
      _ = desk.session.run(line)
      if desk.session.state != states.last { states.append(desk.session.state) }
    }
    for state in states.dropLast().reversed() {
      #expect(desk.session.run("undo").status == 0)
      #expect(desk.session.state == state)
    }
    for state in states.dropFirst() {
      #expect(desk.session.run("redo").status == 0)
      #expect(desk.session.state == state)
    }
    #expect(desk.session.run("redo").status == 1)
  }

  @Test("A pinned number of creators is booked exactly, and a fee of the client's is used")
  func insisted() throws {
    let desk = try Desk()
    _ = desk.say("pin macro = 3")
    _ = desk.say("rate micro 3tr")
    let answer = try #require(desk.session.answer)
    #expect(answer.mix?.tiers.first { $0.tier.id == "macro" }?.count == 3)
    #expect(answer.mix?.tiers.first { $0.tier.id == "micro" }?.fee == Money(3_000_000))
    let mix = try #require(answer.mix)
    let sum = mix.tiers.reduce(Money.zero) { $0 + $1.spend } + mix.lines.reduce(.zero) { $0 + $1.amount }
    #expect(sum + mix.reserve + mix.unallocated == mix.total)
    #expect(desk.say("show").contains("Insisted on: Macro = 3"))
    _ = desk.say("unpin")
    _ = desk.say("rate micro card")
    #expect(desk.session.state.current.overrides.isEmpty)
  }

  @Test("A pin the money cannot meet makes the answer infeasible, and says what would do")
  func impossiblePin() throws {
    let text = try Desk().say("pin macro = 40")
    #expect(text.contains("INFEASIBLE") && text.contains("pinned"))
  }
}
