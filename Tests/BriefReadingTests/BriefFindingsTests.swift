import BriefReading
import CampaignModel
import Testing

@Suite("Every mistake of a brief is told at once")
struct BriefFindingsTests {
  @Test("in order of place, with what was probably meant")
  func allAtOnce() throws {
    let outcome = SampleSchema.yaml(
      """
      budgte: 500tr
      audience: lots
      weeks: 2 tháng
      reserve: 30
      niche: beuaty
      platforms: [tiktok, tictoc]
      launch_date: 12/31/2026
      vat_included: maybe
      goals: { trust: -1, awarness: 1 }
      contracted:
        - { teir: macro }
      """)
    #expect(outcome.brief == nil)
    #expect(
      SampleSchema.findings(outcome) == [
        "B010@1:1", "B012@1:1", "B017@2:11", "B013@3:8", "B013@4:10", "B014@5:8", "B014@6:21", "B018@7:14",
        "B013@8:15", "B015@9:17", "B010@9:21", "B012@11:5", "B010@11:7",
      ])
    #expect(
      outcome.diagnostics.map(\.suggestion) == [
        "budget", nil, nil, nil, "30%", "beauty", "tiktok", nil, nil, nil, "awareness", nil, "tier",
      ])
    #expect(outcome.diagnostics.first?.excerpt == SourceExcerpt(text: "budgte: 500tr", column: 1, length: 6))
    #expect(outcome.diagnostics.first { $0.code == .unknownValue }?.arguments == ["niche", "beuaty", "beauty, tech"])
  }

  @Test(
    "for values of any kind",
    arguments: [
      ("budget: 1.500", "B016", ["budget", "1.500", "1500", "1.5"]),
      ("budget: 1.500 triệu", "B016", ["budget", "1.500 triệu", "1,5 tỷ", "1,5tr"]),
      ("budget: 5", "B015", ["budget", "5", "1tr", "1000 tỷ"]), ("budget: 500 USD", "B021", ["USD", "VND"]),
      ("budget: 500000000.5", "B013", ["budget", "money", "500000000.5"]),
      ("budget: 0x1F", "B017", ["budget", "0x1F"]), ("budget: .inf", "B017", ["budget", ".inf"]),
      ("budget: 1e9", "B017", ["budget", "1e9"]), ("budget: [1]", "B013", ["budget", "money", "list"]),
      ("budget: {a: 1}", "B013", ["budget", "money", "mapping"]),
      ("budget: \"?\"", "B013", ["budget", "money", "?"]),
      ("audience: 99999999999999999999", "B015", ["audience", "99999999999999999999", "100", "120000000"]),
      ("audience: 9.000", "B016", ["audience", "9.000", "9000", "9"]),
      ("reserve: 60%", "B015", ["reserve", "60%", "0%", "50%"]),
      ("weeks: -1", "B015", ["weeks", "-1", "1", "52"]), ("weeks: yes", "B017", ["weeks", "yes"]),
      ("client: [a]", "B013", ["client", "text", "list"]), ("cities: {a: 1}", "B013", ["cities", "texts", "mapping"]),
      ("client: \"a\\u0007\"", "B013", ["client", "text", "U+0007"]),
      ("currency: USD", "B021", ["USD", "VND"]), ("line.boost: 120%", "B015", ["line.boost", "120%", "0 ₫", "10^15"]),
      ("contracted: macro", "B013", ["contracted", "records", "text"]),
      ("contracted: {tier: macro, count: 0}", "B015", ["contracted.count", "0", "1", "10000"]),
      ("lines: 5tr", "B013", ["lines", "mapping", "text"]), ("lines: {bost: 1tr}", "B010", ["lines.bost"]),
      ("platforms: [{a: 1}]", "B013", ["platforms", "set", "mapping"]),
    ])
  func wrongValues(line: String, code: String, arguments: [String]) throws {
    let others = line.hasPrefix("budget") ? "goals: trust\n" : "goals: trust\nbudget: 500tr\n"
    let outcome = SampleSchema.yaml(others + line + "\n")
    #expect(outcome.diagnostics.map(\.code.id) == [code])
    #expect(outcome.diagnostics.first?.arguments == arguments)
  }

  @Test(
    "for numbers of JSON",
    arguments: [
      ("1e400", "B015"), ("1.500", "B013"), ("123456789012345678901234567890", "B015"), ("true", "B013"),
      ("[]", "B013"), ("-5", "B015"), ("1E-400", "B015"), ("99999999999999999999999999999999999999999999999", "B015"),
    ])
  func jsonNumbers(number: String, code: String) {
    let outcome = SampleSchema.json("{\"goals\": \"trust\", \"budget\": \(number)}")
    #expect(SampleSchema.findings(outcome) == ["\(code)@1:30"])
  }

  @Test("A JSON number with decimals of zero is a whole number")
  func wholeDecimals() {
    let outcome = SampleSchema.json("{\"goals\": \"trust\", \"budget\": 5.0e8, \"weeks\": 8.0, \"currency\": \"đồng\"}")
    #expect(outcome.diagnostics == [])
    #expect(SampleSchema.value("budget", in: outcome) == .money(Money(500_000_000)))
  }

  @Test("A missing required field and a missing goal are named with their titles")
  func missing() {
    let outcome = SampleSchema.yaml("client: A\n")
    #expect(outcome.diagnostics.map(\.code) == [.missingField, .missingField])
    #expect(
      outcome.diagnostics.map(\.arguments) == [["budget", "Ngân sách / Budget"], ["goals", "Mục tiêu / Goals"]])
  }

  @Test("Weights of zero, and a bare number beside percents, are refused")
  func oddWeights() {
    #expect(SampleSchema.findings(SampleSchema.yaml("budget: 9tr\ngoals: {trust: 0}")) == ["B019@2:1"])
    let mixed = SampleSchema.yaml("budget: 9tr\ngoals: {trust: 70%, awareness: 30}")
    #expect(SampleSchema.findings(mixed) == ["B013@2:32"])
    #expect(mixed.diagnostics.first?.suggestion == "30%")
  }

  @Test("A field given twice is told at the second place, under any of its names")
  func duplicates() {
    let json = SampleSchema.json("{\"budget\": 5000000, \"budget\": 6000000, \"goals\": \"trust\"}")
    #expect(SampleSchema.findings(json) == ["B011@1:21"])
    let names = SampleSchema.yaml("budget: 5tr\nngân sách: 6tr\ngoals: trust\n")
    #expect(SampleSchema.findings(names) == ["B011@2:1"])
    let yaml = SampleSchema.yaml("budget: 5tr\ngoals: trust\nbudget: 6tr\n\"weeks\": 3\nweeks: 500\nweeks: 4\n")
    #expect(SampleSchema.findings(yaml) == ["B011@3:1", "B011@5:1", "B011@6:1"])
    let nested = SampleSchema.yaml("budget: 5tr\ngoals: {trust: 1, trust: 2, awareness: 3}\nlines: {}\nlines: {}\n")
    #expect(SampleSchema.findings(nested).filter { $0.hasPrefix("B011") } == ["B011@2:19", "B011@4:1"])
    let both = SampleSchema.yaml("budget: 5tr\ngoals: trust\ngoal.trust: 1\n")
    #expect(SampleSchema.findings(both) == ["B011@3:1"])
  }

  @Test("More repeated keys than are looked into still give an answer")
  func manyDuplicates() {
    let text = (0..<40).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    #expect(SampleSchema.yaml(text).diagnostics.contains { $0.code == .duplicateField })
  }

  @Test("A long line is cut round the caret")
  func longLines() throws {
    let outcome = SampleSchema.yaml(
      "client: \"\(String(repeating: "á", count: 3_000))\" \nbudget: 5tr, \(String(repeating: "x", count: 900))\ngoals: trust\n"
    )
    let excerpt = try #require(outcome.diagnostics.first?.excerpt)
    #expect(excerpt.text.count == 200)
    #expect(excerpt.column == 9)
  }

  @Test("Long texts and long lists are refused")
  func tooLong() {
    let text = SampleSchema.yaml("goals: trust\nbudget: 5tr\nclient: \(String(repeating: "é", count: 4_001))\n")
    #expect(text.diagnostics.map(\.code) == [.valueTooLong])
    let fits = SampleSchema.yaml("goals: trust\nbudget: 5tr\nclient: \(String(repeating: "é", count: 4_000))\n")
    #expect(fits.diagnostics == [])
    #expect(SampleSchema.slot("client", in: fits)?.written?.count == 80)
    let list = SampleSchema.yaml(
      "goals: trust\nbudget: 5tr\ncities: [\(Array(repeating: "Huế", count: 201).joined(separator: ","))]\n")
    #expect(list.diagnostics.map(\.code) == [.valueTooLong])
  }
}
