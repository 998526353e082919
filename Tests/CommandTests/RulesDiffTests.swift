import Foundation
import Testing

@Suite("kolmix rules diff")
struct RulesDiffTests {
  /// A folder with the pack of the repository as `old` and `new`.
  private static func packs() throws -> Scratch {
    let scratch = try Scratch()
    for name in ["old", "new"] {
      try FileManager.default.copyItem(atPath: Repository.path("rules"), toPath: "\(scratch.path)/\(name)")
    }
    return scratch
  }

  private static func change(
    _ scratch: Scratch, _ old: String, _ new: String, in name: String = "timing.lua"
  ) throws {
    let file = "new/\(name)"
    let text = try String(contentsOfFile: "\(scratch.path)/\(file)", encoding: .utf8)
    try #require(text.contains(old))
    _ = try scratch.file(file, text: text.replacingOccurrences(of: old, with: new))
  }

  private static func diff(_ scratch: Scratch, _ arguments: String...) throws -> Program.Run {
    try Program.run(["rules", "diff", "old", "new"] + arguments, folder: scratch.path)
  }

  @Test("Equal packs end with 0, changed ones with 1, broken ones and briefs that are not there with 2")
  func statuses() throws {
    let scratch = try Self.packs()
    let same = try Self.diff(scratch, "--lang", "en")
    #expect(same.status == 0 && same.output.contains("The same answer for every brief."))
    try Self.change(scratch, "weeks:below(4)", "weeks:below(5)")
    #expect(try Self.diff(scratch).status == 1)
    #expect(try Self.diff(scratch, "--briefs", "nowhere").status == 2)
    #expect(try Program.run(["rules", "diff", "old", "nowhere"], folder: scratch.path).status == 2)
    _ = try scratch.file("new/broken.lua", text: "rule {")
    #expect(try Self.diff(scratch).status == 2)
  }

  @Test("A limit that many other rules set too is followed to the end: one region, the others named")
  func crowdedLimit() throws {
    let scratch = try Self.packs()
    try Self.change(scratch, "audience:below \"30k\"", "audience:below \"29k\"", in: "b2b.lua")
    let run = try Self.diff(scratch, "--lang", "en")
    #expect(run.output.contains("Where rules say something else: 1\n  1. 29K ≤ audience < 30K"), "\(run.output)")
    #expect(run.output.contains("only where none of these says so already"))
    #expect(run.output.contains("for example: audience: 29K; budget: 500M ₫"))
    #expect(!run.output.contains("Too many rules") && !run.output.contains("Lua function"))
  }

  @Test(
    "What several rules settled is told once, with the rules that decide first; briefs are in words of the language")
  func playbooks() throws {
    let scratch = try Self.packs()
    try Self.change(scratch, "weeks:below(4)", "weeks:below(5)", in: "phases.lua")
    let run = try Self.diff(scratch, "--lang", "en")
    let lines = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.contains("was    playbook: The pyramid; playbook: The big push"), "\(run.output)")
    #expect(lines.contains("now    playbook: The short push of small creators"))
    #expect(run.output.contains("only where none of these\n            decides first: quiet-repair-after-a-crisis,"))
    #expect(lines.contains("short-time-short-push"), "rules that stay but do not decide any more are no news")
    let vietnamese = try Self.diff(scratch, "--lang", "vi")
    #expect(vietnamese.output.contains("ví dụ: tệp khách hàng: 1tr; số tuần: 4; ngân sách: 500tr"))
    #expect(vietnamese.output.contains("    trước số tuần dưới 4\n    nay   số tuần dưới 5\n"))
  }

  @Test("Arithmetic on goals that share one is solved together: the brief of each region is found")
  func sharedGoals() throws {
    let scratch = try Self.packs()
    try Self.change(
      scratch, "(goal.trust + goal.conversion):above(0.5)", "(goal.community + goal.conversion):above(0.5)",
      in: "casting.lua")
    let run = try Self.diff(scratch, "--lang", "en")
    #expect(run.output.contains("Where rules say something else: 2") && !run.output.contains("No brief was found"))
    #expect(run.output.contains("  1. trust + conversion > 50%; community + conversion ≤ 50%\n"))
    #expect(run.output.contains("+ tactic “Let the audiences overlap”"), "\(run.output)")
  }

  @Test("The brief of a region is written, and both packs answer it as said")
  func witnesses() throws {
    let scratch = try Self.packs()
    try Self.change(scratch, "weeks:below(4)", "weeks:below(5)")
    let run = try Self.diff(scratch, "--write-witness", "shown", "--format", "json")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let regions = try #require(document["regions"] as? [[String: Any]])
    #expect(regions.count == 1 && document["same_for_every_brief"] as? Bool == false)
    #expect((regions[0]["when"] as? [String: String])?["en"] == "4 ≤ weeks < 5")
    let file = try #require(regions[0]["witness_file"] as? String)
    #expect(file == "shown/region-1.yaml")
    let fired = try ["old", "new"].map { pack in
      let answer = try Program.run(["recommend", file, "--rules", pack, "--format", "json"], folder: scratch.path)
      let read = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
      return (read?["reasons"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
    }
    #expect(!fired[0].contains("no-new-macro-under-four-weeks"))
    #expect(fired[1].contains("no-new-macro-under-four-weeks"))
  }

  @Test("Given briefs are counted and told with the rules, from folders and JSON Lines, in both languages")
  func givenBriefs() throws {
    let scratch = try Self.packs()
    try Self.change(scratch, "micro = 3, mega = -10", "micro = 9, mega = -10")
    _ = try scratch.file(
      "b.jsonl",
      text: """
        {"goals": {"trust": 1}, "budget": 500000000, "audience": 1000000, "weeks": 12, "stage": "sustain"}

        {"goals": {"trust": 1}, "budget": 500000000, "audience": 1000000, "weeks": 4}
        {"budget": "lots"}
        """)
    let run = try Self.diff(scratch, "--briefs", "b.jsonl", "--lang", "en")
    #expect(run.status == 1 && run.output.contains("Given briefs: 1 of 3 get another answer (33%)"), "\(run.output)")
    #expect(run.output.contains("b.jsonl:1") && run.output.contains("keep-the-faces-fresh"))
    #expect(run.output.contains("b.jsonl:4") && !run.output.contains("b.jsonl:3"))
    let markdown = try Self.diff(scratch, "--briefs", "b.jsonl", "--lang", "vi", "--format", "markdown")
    #expect(markdown.output.contains("| keep-the-faces-fresh | tác dụng |"))
    #expect(markdown.output.contains("Các brief đã cho: 1 trên 3"))
    #expect(!markdown.output.contains(scratch.path))
    #expect(try Self.diff(scratch, "--briefs", "b.jsonl").output == run.output)
  }
}
