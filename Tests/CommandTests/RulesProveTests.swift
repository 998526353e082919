import Foundation
import Testing

@Suite("kolmix rules prove")
struct RulesProveTests {
  private static func prove(_ statement: String, _ more: String..., folder: String? = nil) throws -> Program.Run {
    try Program.run(["rules", "prove", statement] + more, folder: folder)
  }

  private static func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("What holds ends with 0, a counterexample with 1, what is open with 3, what is not understood with 2")
  func statuses() throws {
    let holds = try Self.prove("rule no-new-macro-under-four-weeks only when weeks below 4", "--lang", "en")
    #expect(holds.status == 0 && holds.output.contains("Holds for every brief."), "\(holds.errors)")
    let never = try Self.prove("không bao giờ có cả chiến thuật one-revision và tuần ít nhất 4", "--lang", "vi")
    #expect(never.status == 0 && never.output.contains("Đúng với mọi brief."), "\(never.errors)")
    let open = try Self.prove("spendable is always at least 1", "--lang", "en")
    #expect(open.status != 0 && open.status != 2)
    let unknown = try Self.prove("more bugdet never lowers macro points", "--lang", "en")
    #expect(unknown.status == 2 && unknown.output.isEmpty)
    #expect(unknown.errors.contains("did you mean \"budget\"?") && unknown.errors.contains("     |      ^^^^^^"))
    let form = try Self.prove("macro is nice", "--lang", "en")
    #expect(form.status == 2 && form.errors.contains("never both tactic one-revision"))
    #expect(try Self.prove("micro points is always at least 0", "nowhere").status == 2)
  }

  @Test("The forms that are shown when none is met are understood")
  func shownForms() throws {
    for language in ["en", "vi"] {
      let shown = try Self.prove("?", "--lang", language).errors
      let forms = shown.split(separator: "\n").filter { $0.hasPrefix("  • ") }.map { String($0.dropFirst(4)) }
      #expect(forms.count == 4)
      for form in forms {
        #expect(try Self.prove(form).status != 2, "\(form)")
      }
    }
  }

  @Test("A counterexample is a pair of briefs as files, and recommend gives the shares that refute the statement")
  func witnesses() throws {
    let scratch = try Scratch()
    let run = try Self.prove(
      "more budget never lowers macro share", Repository.path("rules"), "--format", "json", "--write-witness", "shown",
      folder: scratch.path)
    #expect(run.status == 1)
    let document = try Self.json(run.output)
    #expect(document["verdict"] as? String == "counterexample")
    let briefs = try #require(document["briefs"] as? [[String: Any]])
    try #require(briefs.count == 2)
    let shares = try briefs.map { brief in
      let file = try #require(brief["file"] as? String)
      let answer = try Program.run(
        ["recommend", file, "--rules", Repository.path("rules"), "--format", "json"], folder: scratch.path)
      let mix = try #require(try Self.json(answer.output)["mix"] as? [String: Any])
      let tiers = try #require(mix["tiers"] as? [[String: Any]])
      let share = tiers.first { $0["tier"] as? String == "macro" }?["share"] as? Double
      #expect(share.map { abs($0 - (brief["value"] as? Double ?? -1)) < 1e-6 } == true)
      return share ?? 0
    }
    #expect(shares[1] < shares[0])
    let budgets = briefs.compactMap { ($0["brief"] as? [String: Any])?["budget"] as? Int64 }
    #expect(budgets.count == 2 && budgets[0] < budgets[1])
  }
}
