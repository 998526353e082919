import CampaignModel
import Testing

@testable import Rendering

@Suite struct CatalogueTests {
  @Test(arguments: DiagnosticCode.all.map(\.id), Language.allCases)
  func everyCodeHasAMessageAndAHint(id: String, language: Language) throws {
    let text = try #require(Catalogue(language).finding(DiagnosticCode(id)))
    #expect(!text.message.isEmpty)
    #expect(!text.message.hasSuffix("."), "messages end without a full stop")
    #expect(text.hint.count > 5)
    #expect(text.hint.contains { ".:;…".contains($0) }, "hints are sentences")
  }

  @Test(arguments: DiagnosticCode.all.map(\.id))
  func bothLanguagesUseTheSameArguments(id: String) throws {
    let texts = try Language.allCases.map { try #require(Catalogue($0).finding(DiagnosticCode(id))) }
    let holes = texts.map { Set(Template.holes(in: $0.message) + Template.holes(in: $0.hint)) }
    #expect(holes[0] == holes[1])
    #expect(holes[0].sorted() == Array(0..<holes[0].count), "no argument is passed over")
  }

  @Test func noTableHasAWordForACodeThatDoesNotExist() {
    let codes = Set(DiagnosticCode.all)
    let tables = [
      VietnameseBriefFindings.table, EnglishBriefFindings.table, VietnameseRuleFindings.table,
      EnglishRuleFindings.table, VietnamesePluginFindings.table, EnglishPluginFindings.table,
      VietnameseConfigurationFindings.table, EnglishConfigurationFindings.table,
      VietnameseSessionFindings.table, EnglishSessionFindings.table, VietnameseReportFindings.table,
      EnglishReportFindings.table, VietnameseProofFindings.table, EnglishProofFindings.table,
    ]
    for table in tables { #expect(codes.isSuperset(of: table.keys)) }
    #expect(codes.count == DiagnosticCode.all.count)
  }

  @Test(arguments: Label.allCases)
  func everyLabelSpeaksBothLanguagesWithTheSameHoles(label: Label) {
    #expect(!label.vietnamese.isEmpty && !label.english.isEmpty)
    #expect(Template.holes(in: label.vietnamese) == Template.holes(in: label.english))
  }

  @Test(arguments: Label.allCases)
  func englishLabelsHaveNoVietnamese(label: Label) {
    let foreign = label.english.replacing("đồng", with: "").unicodeScalars.filter {
      $0.properties.isAlphabetic && !$0.isASCII
    }
    #expect(foreign.isEmpty, "\(label.english)")
  }

  @Test(arguments: ReportLabel.allCases)
  func everyReportLabelSpeaksBothLanguagesWithTheSameHoles(label: ReportLabel) {
    #expect(!label.vietnamese.isEmpty && !label.english.isEmpty)
    #expect(Template.holes(in: label.vietnamese) == Template.holes(in: label.english))
    #expect(!label.english.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isASCII })
    let scalars = label.vietnamese.unicodeScalars
    #expect(!scalars.contains { (0x300...0x36F).contains($0.value) }, "\(label) is not NFC")
  }

  @Test(arguments: ProofLabel.allCases)
  func everyProofLabelSpeaksBothLanguagesWithTheSameHoles(label: ProofLabel) {
    #expect(!label.vietnamese.isEmpty && !label.english.isEmpty)
    #expect(Template.holes(in: label.vietnamese) == Template.holes(in: label.english))
    #expect(!label.english.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isASCII })
    #expect(!label.vietnamese.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }, "\(label) is not NFC")
  }

  @Test(arguments: DifferenceLabel.allCases)
  func everyDifferenceLabelSpeaksBothLanguagesWithTheSameHoles(label: DifferenceLabel) {
    #expect(!label.vietnamese.isEmpty && !label.english.isEmpty)
    #expect(Template.holes(in: label.vietnamese) == Template.holes(in: label.english))
    #expect(!label.english.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isASCII })
    #expect(!label.vietnamese.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }, "\(label) is not NFC")
  }

  @Test(arguments: Language.allCases)
  func allWordsAreComposed(language: Language) {
    let catalogue = Catalogue(language)
    let texts =
      Label.allCases.map { catalogue($0) } + Word.allCases.map { catalogue.word($0.rawValue) }
      + DiagnosticCode.all.compactMap { catalogue.finding($0) }.flatMap { [$0.message, $0.hint] }
    for text in texts {
      #expect(!text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }, "\(text) is not NFC")
    }
  }

  @Test func templatesFillEachHoleOnceAndNeverReadArguments() {
    #expect(Template.fill("{0} – {1}", ["{1}", "b"]) == "{1} – b")
    #expect(Template.fill("{0} {7}", ["a"]) == "a …")
    #expect(Template.fill("a {b} {", []) == "a {b} {")
    #expect(Template.fill("any{} {0}", ["x"]) == "any{} x")
    #expect(Template.fill("{0:word}", ["money"], word: Catalogue(.en).word) == "an amount of money")
    #expect(Catalogue(.vi).word("no such word") == "no such word")
  }
}
