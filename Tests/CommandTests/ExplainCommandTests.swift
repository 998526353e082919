import Foundation
import Testing

@Suite("The commands why and why-not")
struct ExplainCommandTests {
  static let runs: [(name: String, arguments: [String])] = [
    ("13-electric-scooter-launch/why", ["why", "examples/briefs/13-electric-scooter-launch.yaml"]),
    ("13-electric-scooter-launch/why-macro", ["why", "examples/briefs/13-electric-scooter-launch.yaml", "macro"]),
    (
      "13-electric-scooter-launch/why-not-macro-led",
      ["why-not", "examples/briefs/13-electric-scooter-launch.yaml", "macro-led"]
    ),
    ("05-supplement-pending/why", ["why", "examples/briefs/05-supplement-pending.yaml"]),
    (
      "05-supplement-pending/why-not-recommended",
      ["why-not", "examples/briefs/05-supplement-pending.yaml", "recommended"]
    ),
    (
      "08-mother-and-baby/why-not-hubs",
      ["why-not", "examples/briefs/08-mother-and-baby.yaml", "hubs-spread-further", "--lock", "goal.trust"]
    ),
  ]

  @Test("Each gives its golden text in both languages", arguments: runs.indices)
  func golden(index: Int) throws {
    for language in ["vi", "en"] {
      let run = try Program.run(Self.runs[index].arguments + ["--lang", language])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.isEmpty)
      try ExampleTests.check(run.output, "Tests/Golden/\(Self.runs[index].name).\(language).txt")
    }
  }

  @Test("The JSON of why holds rules, stability and a trace whose events follow from earlier ones")
  func json() throws {
    let run = try Program.run(["why", "examples/briefs/13-electric-scooter-launch.yaml", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let why = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let trace = try #require(why["trace"] as? [[String: Any]])
    for (index, event) in trace.enumerated() {
      #expect(event["id"] as? Int == index + 1)
      if let parent = event["parent"] as? Int { #expect(parent <= index) }
    }
    let rules = try #require(why["rules"] as? [[String: Any]])
    let fired = trace.filter { $0["event"] as? String == "fired" }.compactMap { $0["rule"] as? String }
    #expect(Set(rules.compactMap { $0["rule"] as? String }) == Set(fired))
    let box = try #require(why["stability"] as? [String: Any])
    let ranges = try #require(box["ranges"] as? [[String: Any]])
    #expect(ranges.contains { $0["field"] as? String == "budget" })
    let again = try Program.run(["why", "examples/briefs/13-electric-scooter-launch.yaml", "--format", "json"])
    #expect(again.output == run.output)
  }

  @Test("A change that why-not tells does what it says when it is written into the brief")
  func changesHold() throws {
    let yaml = "goals: {awareness: 50%, trust: 50%}\nbudget: 550tr\naudience: 2M\nweeks: 8\nplatforms: [tiktok]\n"
    let run = try Program.run(
      ["why-not", "-", "hubs-spread-further", "--format", "json"], input: Array(yaml.utf8))
    let why = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let change = try #require((why["single"] as? [[String: Any]])?.first?["changes"] as? [[String: Any]])
    #expect(change.first?["field"] as? String == "audience")
    let audience = try #require(change.first?["to"] as? Int)
    for (people, fires) in [(audience, true), (audience - 1, false)] {
      let moved = yaml.replacingOccurrences(of: "2M", with: "\(people)")
      let answer = try Program.run(["recommend", "-", "--format", "json"], input: Array(moved.utf8))
      #expect(answer.output.contains("\"hubs-spread-further\"") == fires, "\(people)")
    }
  }

  @Test(
    "What names nothing ends with 2, says what was probably meant, and prints nothing",
    arguments: [
      (["why", "examples/briefs/13-electric-scooter-launch.yaml", "hub-spread-further"], "hubs-spread-further"),
      (["why", "examples/briefs/13-electric-scooter-launch.yaml", "makro"], "macro"),
      (["why-not", "examples/briefs/13-electric-scooter-launch.yaml", "mega-leed"], "mega-led"),
      (
        ["why-not", "examples/briefs/13-electric-scooter-launch.yaml", "macro-led", "--lock", "goal.trst"],
        "goal.trust"
      ),
    ])
  func unknownNames(arguments: [String], near: String) throws {
    for language in ["vi", "en"] {
      let run = try Program.run(arguments + ["--lang", language])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(near), "\(run.errors)")
    }
  }

  @Test("A brief that cannot be understood ends with 1, a folder of briefs with 2")
  func badBriefs() throws {
    #expect(try Program.run(["why", "-"], input: Array("budget: soon\n".utf8)).status == 1)
    #expect(try Program.run(["why", "examples/briefs"]).status == 2)
    #expect(try Program.run(["why-not", "examples/briefs/13-electric-scooter-launch.yaml"]).status == 2)
  }

  @Test("One answer read in full says where it holds; short and many answers do not")
  func holds() throws {
    let brief = "examples/briefs/13-electric-scooter-launch.yaml"
    #expect(try Program.run(["recommend", brief, "--lang", "en"]).output.contains("Holds for Budget"))
    #expect(try !Program.run(["recommend", brief, "--lang", "en", "--detail", "short"]).output.contains("Holds for"))
    #expect(
      try !Program.run(["recommend", brief, brief, "--lang", "en", "--detail", "full"]).output.contains("Holds for"))
  }
}
