import CampaignModel
import Testing

@testable import Rendering

@Suite struct ExplanationLabelTests {
  @Test(arguments: ExplanationLabel.allCases)
  func everyLabelSpeaksBothLanguagesWithTheSameHoles(label: ExplanationLabel) {
    #expect(!label.vietnamese.isEmpty && !label.english.isEmpty)
    #expect(Template.holes(in: label.vietnamese) == Template.holes(in: label.english))
    #expect(!label.vietnamese.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }, "not NFC")
    #expect(label.english.allSatisfy { !$0.isLetter || $0.isASCII })
  }
}
