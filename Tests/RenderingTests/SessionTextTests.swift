import CampaignModel
import Testing

@testable import Rendering

@Suite struct SessionTextTests {
  @Test(arguments: SessionLabel.allCases)
  func everyLabelSpeaksBothLanguagesWithTheSameHoles(label: SessionLabel) {
    #expect(!label.vietnamese.isEmpty && !label.english.isEmpty)
    #expect(Template.holes(in: label.vietnamese) == Template.holes(in: label.english))
    #expect(!label.vietnamese.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }, "not NFC")
    #expect(label.english.allSatisfy { !$0.isLetter || $0.isASCII })
  }

  @Test func sparklinesShowOneCellPerValueAndAGapForNone() {
    #expect(TextStyle().sparkline([0, nil, 1, 0.5]) == "▁·█▄")
    #expect(TextStyle(ascii: true).sparkline([0, nil, 1]) == "_ #")
    #expect(TextStyle().sparkline([3, 3]) == "▄▄")
    #expect(TextStyle().sparkline([.nan, .infinity]) == "··")
  }

  @Test func figuresKeepThreeDigits() {
    let numbers = Wording(.en)
    #expect(ForecastFigure.glance(1_234_567, numbers) == "1.23M")
    #expect(ForecastFigure.glance(412_345, numbers) == "412K")
    #expect(ForecastFigure.glance(873, numbers) == "873")
    #expect(!ForecastFigure.glance(.nan, numbers).isEmpty)
  }

  @Test func csvDefusesFormulasAndMarkdownItsSigns() throws {
    var answer = Recommendation(
      status: .blocked, name: "=1+1", brief: [],
      scheme: TierScheme(id: "s", title: LocalizedText(), source: "", tiers: []),
      currency: "VND", stamps: Stamps(version: "1", pack: "p", rates: "r", plugins: []))
    answer.brief = [
      EchoedField(
        field: FieldSchema(id: "client", type: .text, title: LocalizedText(en: "Client")),
        slot: Slot(value: .text("=SUM(A1), \"<b>|x\""), origin: .given))
    ]
    let export = AnswerExport(SessionFace(language: .en))
    #expect(try #require(export.render(answer, as: .csv)).contains("\"'=SUM(A1), \"\"<b>|x\"\"\""))
    #expect(try #require(export.render(answer, as: .markdown)).contains("\\<b\\>\\|x"))
    #expect(export.render(answer, as: .html) == nil, "pages are written by Reports")
  }
}
