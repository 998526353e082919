import BriefReading
import CampaignModel
import Testing

@Suite("A brief becomes slots")
struct BriefReaderTests {
  static let vietnamese = """
    Khách hàng: Nón Lá
    ngân sách: 1,2 tỷ
    tệp khách hàng: 9.000 người
    số tuần: 8 tuần
    dự phòng: 10%
    score: 0.25
    đã gồm vat: không
    ngành hàng: Làm đẹp, mỹ phẩm
    nền tảng: TikTok, fb
    thành phố: [Huế, "Đà Nẵng"]
    ngày ra mắt: 01/12/2026
    mục tiêu: { nhận diện: 60%, lòng tin: 0.4 }
    lines:
      boost: 20%
      production: 40tr
    đã ký:
      - hạng: macro
        phí: 180tr
      - { tier: micro, count: 3 }
    """

  static let english = """
    {"client": "Nón Lá", "budget": 1200000000, "audience": 9000, "weeks": 8, "reserve": 0.1, "score": 2.5e-1,
     "VAT included": false, "niche": "beauty", "platforms": ["facebook", "tik tok"], "cities": "Huế; Đà Nẵng",
     "launch-date": "2026-12-01", "goals": {"awareness": 60, "trust": 40}, "line.boost": 0.2,
     "lines": {"production": "40 triệu"}, "contracted": [{"tier": "macro", "fee": 180e6}, {"tier": "micro", "count": 3}]}
    """

  @Test("in Vietnamese YAML with every type of field")
  func everyType() throws {
    let outcome = SampleSchema.yaml(Self.vietnamese)
    #expect(outcome.diagnostics == [])
    let value = { SampleSchema.value($0, in: outcome) }
    #expect(value("client") == .text("Nón Lá"))
    #expect(value("budget") == .money(Money(1_200_000_000)))
    #expect(value("audience") == .integer(9_000))
    #expect(value("weeks") == .integer(8))
    #expect(value("reserve") == .number(0.1))
    #expect(value("score") == .number(0.25))
    #expect(value("vat_included") == .flag(false))
    #expect(value("niche") == .choice(0))
    #expect(value("platforms") == .set(0b011))
    #expect(value("cities") == .texts(["Huế", "Đà Nẵng"]))
    #expect(value("launch_date") == CivilDate(year: 2026, month: 12, day: 1).map(FieldValue.date))
    #expect(value("goal.awareness") == .number(0.6))
    #expect(value("goal.trust") == .number(0.4))
    #expect(SampleSchema.slot("goal.conversion", in: outcome) == .missing)
    #expect(value("line.boost") == .number(0.2))
    #expect(value("line.production") == .money(Money(40_000_000)))
    guard case .records(let records)? = value("contracted") else {
      Issue.record("no records")
      return
    }
    #expect(
      records.map(\.values) == [
        [.choice(1), .integer(1), .money(Money(180_000_000))], [.choice(0), .integer(3), nil],
      ])
    #expect(records.map(\.location?.line) == [17, 19])
  }

  @Test("the same in YAML and in JSON, in Vietnamese and in English")
  func sameBrief() throws {
    let first = try #require(SampleSchema.yaml(Self.vietnamese).brief)
    let second = try #require(SampleSchema.json(Self.english).brief)
    func bare(_ brief: Brief) -> [FieldValue?] {
      brief.slots.map { slot in
        guard case .records(let records)? = slot.value else { return slot.value }
        return .records(records.map { FieldRecord(values: $0.values) })
      }
    }
    #expect(bare(first) == bare(second))
    #expect(first.slots.map(\.origin) == second.slots.map(\.origin))
  }

  @Test("that remember where they stand and how they were written")
  func provenance() throws {
    let outcome = SampleSchema.yaml("# comment\nbudget:   500tr\ngoals: {trust: 1}\n")
    let slot = try #require(SampleSchema.slot("budget", in: outcome))
    #expect(slot.location == SourceLocation(file: "brief.yaml", line: 2, column: 11))
    #expect(slot.written == "500tr")
    #expect(slot.origin == .given)
    #expect(SampleSchema.slot("weeks", in: outcome)?.origin == .fallback)
    #expect(SampleSchema.value("weeks", in: outcome) == .integer(8))
  }

  @Test("whose columns count characters, not bytes")
  func columns() throws {
    let outcome = SampleSchema.json(
      "{\"khách hàng\": \"Nón Lá\", \"ngân sách\": \"500tr\", \"goals\": \"trust\"}", line: 41)
    let location = try #require(SampleSchema.slot("budget", in: outcome)?.location)
    #expect(location == SourceLocation(file: "briefs.jsonl", line: 41, column: 39))
  }

  @Test(
    "and is called by its id, its name or its file",
    arguments: [
      ("{\"id\": 7, \"name\": \"x\"", 1, "7"), ("{\"name\": \"Tết\"", 1, "Tết"), ("{\"score\": 1", 1, "briefs"),
      ("{\"score\": 1", 3, "briefs.jsonl:3"), ("{\"name\": \"x\", \"id\": \"y\"", 3, "y"),
    ])
  func names(start: String, line: Int, name: String) throws {
    let outcome = SampleSchema.json(start + ", \"budget\": \"500tr\", \"goals\": {\"trust\": 1}}", line: line)
    #expect(try #require(outcome.brief).name == name)
  }

  @Test(
    "with weights on any scale",
    arguments: [
      ("{awareness: 50, trust: 50}", 0.5, []), ("{awareness: 0.5, trust: 0.5}", 0.5, []),
      ("{awareness: 50%, trust: 0.5}", 0.5, []), ("{awareness: 2, trust: 2}", 0.5, ["B020@2:1"]),
      ("{awareness: 30%, trust: 30%}", 0.5, ["B020@2:1"]), ("awareness, trust", 0.5, ["B020@2:1"]),
      ("[awareness, trust]", 0.5, ["B020@2:1"]), ("trust", 1, []), ("{trust: 3, awareness: 0}", 1, ["B020@2:1"]),
    ])
  func weights(goals: String, trust: Double, notes: [String]) throws {
    let outcome = SampleSchema.yaml("budget: 500tr\ngoals: \(goals)\n")
    let isShortForm = !goals.hasPrefix("{")
    #expect(SampleSchema.value("goal.trust", in: outcome) == .number(trust))
    #expect(SampleSchema.findings(outcome) == (isShortForm ? [] : notes))
    #expect(outcome.brief?.notes == outcome.diagnostics)
  }

  @Test("with dotted keys as well as nested ones")
  func dottedKeys() {
    let outcome = SampleSchema.yaml("budget: 500tr\ngoal.trust: 0.75\ngoals.awareness: 0.25\nline.boost: 5tr\n")
    #expect(outcome.diagnostics == [])
    #expect(SampleSchema.value("goal.trust", in: outcome) == .number(0.75))
    #expect(SampleSchema.value("line.boost", in: outcome) == .money(Money(5_000_000)))
  }

  @Test("where nothing is as good as not mentioned", arguments: ["~", "null", "", "\"\""])
  func nothing(text: String) {
    let outcome = SampleSchema.yaml(
      "budget: 500tr\ngoals: trust\nclient: \(text)\nweeks: \(text == "\"\"" ? "~" : text)\n")
    #expect(outcome.diagnostics == [])
    #expect(SampleSchema.slot("client", in: outcome) == .missing)
    #expect(SampleSchema.slot("weeks", in: outcome)?.origin == .fallback)
  }

  @Test("after a byte order mark, with any line ends", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let outcome = SampleSchema.yaml("\u{FEFF}budget: 500tr\(end)goals: trust\(end)weeks: 4\(end)")
    #expect(outcome.diagnostics == [])
    #expect(SampleSchema.slot("weeks", in: outcome)?.location?.line == 3)
    let wrong = SampleSchema.yaml("\u{FEFF}budget: 500tr\(end)goals: trust\(end)weeks: 400\(end)")
    #expect(SampleSchema.findings(wrong) == ["B015@3:8"])
    #expect(wrong.diagnostics.first?.excerpt == SourceExcerpt(text: "weeks: 400", column: 8, length: 3))
  }
}
