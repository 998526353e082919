import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test("Briefs come from files, folders and stdin")
  func sources() throws {
    let yaml = "goals: {trust: 1}\nbudget: 300tr\naudience: 400k\n"
    let piped = try Program.run(["recommend", "-", "--lang", "en"], input: Array(yaml.utf8))
    #expect(piped.status == 0, "\(piped.errors)")
    #expect(piped.output.contains("MIX"))
    let json = #"{"goals":{"trust":1},"budget":300000000,"audience":400000}"#
    #expect(try Program.run(["recommend", "-"], input: Array(json.utf8)).status == 0)
  }

  @Test("A brief with mistakes shows all of them with their places and ends with 1")
  func badBrief() throws {
    let scratch = try Scratch()
    let brief = try scratch.file("b.yaml", text: "goals: {trust: 1, awarenes: 2}\nbudget: 1.500\nweeks: soon\n")
    let run = try Program.run(["recommend", brief, "--lang", "en"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    for place in ["b.yaml:1:", "b.yaml:2:", "b.yaml:3:"] { #expect(run.errors.contains(place), "\(run.errors)") }
    #expect(run.errors.contains("audience"), "the missing field is named")
    #expect(run.errors.contains("awareness"), "did you mean")
    let vietnamese = try Program.run(["recommend", brief, "--lang", "vi"])
    #expect(vietnamese.errors != run.errors)
    #expect(vietnamese.status == 1)
  }

  @Test("A bad rule file gives no recommendation, all its errors, and 2")
  func badRules() throws {
    let scratch = try Scratch()
    for ending in [".lua", ".csv"] {
      for file in Repository.files(below: "rules", ending: ending) {
        _ = try scratch.file(file, text: try Repository.text(file))
      }
    }
    _ = try scratch.file(
      "rules/zz-mine.lua",
      text:
        "rule \"x\" {\n  title = { en = \"x\", vi = \"x\" },\n  when = budgt:above(5),\n  favor = { micro = 1 },\n}\n")
    let run = try Program.run(
      ["recommend", "examples/briefs", "--rules", "\(scratch.path)/rules", "--lang", "en"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("zz-mine.lua:3:"))
    #expect(run.errors.contains("zz-mine.lua:4:"))
    #expect(run.errors.contains("favour"))
  }

  @Test(
    "Misuse ends with 2 and says how to use it",
    arguments: [
      [], ["recommend"], ["recommend", "--format", "pptx", "x"], ["batch", "x"], ["frobnicate"],
      ["recommend", "x", "--lang", "fr"], ["batch", "x", "-o", "y", "--jobs", "0"],
    ] as [[String]])
  func misuse(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == (arguments.isEmpty ? 0 : 2), "\(run.errors)")
    #expect(!(run.errors + run.output).isEmpty)
  }

  @Test(
    "What cannot be found is named",
    arguments: [
      ["recommend", "nowhere.yaml"], ["batch", "nowhere.jsonl", "-o", "-"],
      ["recommend", "examples/briefs", "--rules", "nowhere"],
    ])
  func notFound(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status != 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("nowhere"))
  }

  @Test("Piped output has no colour, and the words follow the language asked for")
  func plainOutput() throws {
    let english = try Program.run(["recommend", "examples/briefs/02-national-drink.yaml", "--lang", "en"])
    let vietnamese = try Program.run(
      ["recommend", "examples/briefs/02-national-drink.yaml"], environment: ["LANG": "vi_VN.UTF-8"])
    #expect(!english.output.contains("\u{1B}"))
    #expect(vietnamese.output.contains("Ngân sách"))
    #expect(!english.output.contains("Ngân sách"))
  }

  @Test("The pack's own tests pass")
  func packTests() throws {
    let run = try Program.run(["rules", "test"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(" 0 failed"))
  }

  @Test("rules check counts the rules and says how many are data only")
  func check() throws {
    let run = try Program.run(["rules", "check"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty, "the default pack has no findings: \(run.errors)")
    #expect(run.output.contains("Rules: ") && run.output.contains("analysable"))
  }

  @Test("A pack laid over another adds, replaces and retires rules, and the answer says so")
  func layeredPacks() throws {
    let layers = ["--rules", "rules", "--rules", "examples/agency"]
    let brief = "examples/briefs/02-national-drink.yaml"
    let run = try Program.run(["recommend", brief, "--lang", "en", "-v"] + layers)
    #expect(run.status == 0)
    #expect(run.errors.contains("rules + examples/agency: "))
    #expect(run.output.contains("our-list-of-micros"))
    #expect(run.output.contains("a later pack retired this rule"))
    let tests = try Program.run(["rules", "test"] + layers)
    #expect(tests.status == 0)
    #expect(tests.output.contains("1 passed, 0 failed"))
  }
}
