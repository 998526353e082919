import CampaignModel
import Notation
import Testing

@testable import Rendering

@Suite struct TextRendererTests {
  static let names = SampleAnswers.all.map(\.name)

  private func answer(_ name: String) throws -> Recommendation {
    try #require(SampleAnswers.all.first { $0.name == name }?.answer)
  }

  @Test(arguments: names, Language.allCases)
  func theTextFaceIsAsRecorded(name: String, language: Language) throws {
    try Golden.check(TextRenderer.render(answer(name), language: language), "\(name).\(language.rawValue).txt")
  }

  @Test(arguments: names, Language.allCases)
  func theShortFormIsAsRecorded(name: String, language: Language) throws {
    let text = try TextRenderer.render(answer(name), language: language, detail: .brief)
    try Golden.check(text, "\(name).short.\(language.rawValue).txt")
  }

  @Test(arguments: names, [40, 60, 72, 80, 120])
  func noLineIsWiderThanAsked(name: String, width: Int) throws {
    for language in Language.allCases {
      for detail in TextRenderer.Detail.allCases where name != "odd" || width >= 80 {
        let text = try TextRenderer.render(answer(name), language: language, width: width, detail: detail)
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width, "\(line)") }
      }
    }
  }

  @Test(arguments: names)
  func colourOnlyPaintsTheSameText(name: String) throws {
    for language in Language.allCases {
      let plain = try TextRenderer.render(answer(name), language: language)
      let coloured = try TextRenderer.render(answer(name), language: language, colour: true)
      #expect(coloured.contains("\u{1B}["))
      #expect(withoutColour(coloured) == plain)
      #expect(!plain.contains("\u{1B}"))
    }
  }

  @Test func asciiDrawsWithoutBlocksArrowsOrDots() throws {
    let text = TextRenderer.render(SampleAnswers.recommended, language: .en, ascii: true)
    for sign in ["█", "▏", "→", " · ", "•", "…", "−", "─", "≈", "–"] { #expect(!text.contains(sign), "\(sign)") }
    #expect(text.contains("##########  "))
  }

  @Test func theMixAddsUpToTheBudgetOnTheScreen() throws {
    let text = TextRenderer.render(SampleAnswers.recommended, language: .vi)
    let lines = text.split(separator: "\n").map(String.init)
    let from = try #require(lines.firstIndex { $0.hasPrefix("CƠ CẤU") })
    let to = try #require(lines.firstIndex { $0.contains("Tổng ngân sách") })
    let amounts = lines[from...to].filter { $0.contains("₫") && !$0.contains("Cộng các hạng") }.compactMap { line in
      line.components(of: "  ").last { $0.hasSuffix("₫") }.flatMap { Int64($0.filter(\.isNumber)) }
    }
    #expect(amounts.dropLast().reduce(0, +) == amounts.last)
    #expect(amounts.last == 500_000_000)
  }

  @Test func moneyStandsInAStraightColumnWhateverTheNames() throws {
    var answer = SampleAnswers.recommended
    answer.mix?.tiers[1].tier.title = LocalizedText(vi: "微型网红", en: nil)
    answer.mix?.tiers[2].tier.title = LocalizedText(vi: "Ma\u{0302}\u{0301}c-rô", en: nil)
    let lines = TextRenderer.render(answer, language: .vi).split(separator: "\n").map(String.init)
    let ends = lines.filter { $0.hasPrefix("  ") && $0.contains("000 ₫  ") }.compactMap { line in
      line.range(of: "₫").map { DisplayWidth.of(String(line[..<$0.lowerBound])) }
    }
    #expect(ends.count >= 3)
    #expect(Set(ends).count == 1)
  }

  @Test func aReasonNamesPointsContributionSourceAndPlace() throws {
    let text = TextRenderer.render(SampleAnswers.recommended, language: .en, width: 300)
    for part in [
      "Micro +18, Macro −6.5", "Micro +10.8 pp (71.2% with it, 60.4% without)", "rules/audience.lua:22",
      "source: GDL JSC 2025 §2",
    ] { #expect(text.contains(part), "\(part)") }
    let decisive = try #require(text.range(of: "One push at launch"))
    let other = try #require(text.range(of: "A young local audience"))
    #expect(decisive.lowerBound < other.lowerBound)
  }

  @Test(arguments: [Infeasibility.Cause.nothingSpendable, .noAffordableTier, .contracts, .pins, .allExcluded])
  func infeasibleSaysWhyAndWhatWouldLiftIt(cause: Infeasibility.Cause) {
    for language in Language.allCases {
      let words = Catalogue(language)
      let text = TextRenderer.render(SampleAnswers.infeasible(cause, budget: nil), language: language, width: 400)
      #expect(text.contains(words(.infeasibleCause(cause))))
      #expect(text.contains(words(.infeasibleLift(cause))))
      #expect(text.contains(words(.moneyDoesNotHelp)))
    }
  }

  @Test func aTextMissingInOneLanguageFallsBackVisibly() {
    let text = TextRenderer.render(SampleAnswers.recommended, language: .vi)
    #expect(text.contains("A launch needs one moment that everybody sees. [en]"))
  }

  @Test(arguments: Language.allCases)
  func aFaceSpeaksOneLanguageOnly(language: Language) {
    var answer = SampleAnswers.incomplete
    answer.name = "X"
    for detail in TextRenderer.Detail.allCases {
      let text = TextRenderer.render(answer, language: language, width: 400, detail: detail)
      let own = Label.allCases.map { Catalogue(language)($0) }
      for label in Label.allCases {
        let foreign = Catalogue(language.other)(label)
        guard foreign.count > 6, !foreign.contains("{"), !own.contains(where: { $0.contains(foreign) }) else {
          continue
        }
        #expect(!text.contains(foreign), "\(foreign)")
      }
    }
  }

  @Test func noClientTextSteersTheTerminal() {
    let text = TextRenderer.render(OddAnswer.make(), language: .vi)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && PlainText.isUnsafe($0) })
  }

  private func withoutColour(_ text: String) -> String {
    var result = ""
    for (index, part) in text.components(of: "\u{1B}[").enumerated() {
      result += index == 0 ? part : String(part.drop { $0 != "m" }.dropFirst())
    }
    return result
  }
}

extension String {
  /// The parts between occurrences of `separator`, empty ones kept.
  fileprivate func components(of separator: String) -> [String] {
    var parts = [""]
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts[parts.count - 1] += rest[..<range.lowerBound]
      parts.append("")
      rest = rest[range.upperBound...]
    }
    parts[parts.count - 1] += rest
    return parts
  }

  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
