import CampaignModel
import Testing

@testable import Rendering

@Suite struct OptionsTests {
  @Test(arguments: OptionsLabel.allCases)
  func everyLabelSpeaksBothLanguagesWithTheSameHoles(label: OptionsLabel) {
    #expect(!label.vietnamese.isEmpty && !label.english.isEmpty)
    #expect(Template.holes(in: label.vietnamese) == Template.holes(in: label.english))
    #expect(!label.vietnamese.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }, "not NFC")
  }

  @Test func aCalendarHasWholeDaysShortLinesAndTheSameBytesEachTime() throws {
    let answer = try #require(SampleAnswers.all.map(\.answer).first { $0.options != nil })
    let renderer = CalendarRenderer(language: .vi)
    let bytes = try #require(renderer.render(answer))
    #expect(bytes == renderer.render(answer))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains("DTSTART;VALUE=DATE:20260216"))
    #expect(lines.contains("DTEND;VALUE=DATE:20260217"))
  }

  @Test func withoutALaunchDateThereIsNoCalendar() throws {
    let answer = try #require(SampleAnswers.all.map(\.answer).first { $0.options == nil })
    #expect(CalendarRenderer(language: .en).render(answer) == nil)
  }
}
