import CampaignModel
import Notation
import Testing

@testable import Session

@Suite("The help of a session")
struct HelpTests {
  static let sheets = CommandList.all.map(\.sheet)

  @Test(
    "Every example of every command works as printed, in the language it is written in", arguments: sheets.indices)
  func examples(index: Int) throws {
    for example in Self.sheets[index].examples {
      let isVietnamese = Self.sheets[index].vietnamese.contains { example.line.hasPrefix($0) }
      let desk = try Desk(language: isVietnamese ? .vi : .en)
      for line in example.before { #expect(desk.session.run(line).status == 0, "\(line)") }
      let output = desk.session.run(example.line)
      #expect(output.status == 0, "\(example.line): \(output.errors)")
      #expect(!output.text.isEmpty || output.isQuit, "\(example.line) says nothing")
    }
  }

  @Test("Every command has names, arguments and a line in both languages, and examples")
  func complete() {
    for sheet in Self.sheets {
      #expect(!sheet.english.isEmpty && !sheet.vietnamese.isEmpty && !sheet.examples.isEmpty)
      #expect(sheet.summary.vi?.isEmpty == false && sheet.summary.en?.isEmpty == false)
      #expect(sheet.arguments.en?.isEmpty == sheet.arguments.vi?.isEmpty)
      #expect(sheet.vietnamese.allSatisfy { Folding.nfc($0) == $0 })
    }
  }

  @Test("No two commands share a name, diacritics aside")
  func unique() {
    var owners: [String: String] = [:]
    for sheet in Self.sheets {
      for name in Set(sheet.names.map(Folding.foldedKey)) where name != "" {
        #expect(owners[name] == nil, "\(name) is both \(owners[name] ?? "") and \(sheet.english[0])")
        owners[name] = sheet.english[0]
      }
    }
  }

  @Test("The overview names every command, and a command's page its examples", arguments: Language.allCases)
  func pages(language: Language) throws {
    let desk = try Desk([], language: language)
    let overview = desk.say("help")
    for sheet in Self.sheets {
      #expect(overview.contains(sheet.name(in: language)))
      #expect(desk.say("help \(sheet.name(in: language))").contains(sheet.examples[0].line))
    }
  }

  @Test("What is shown in English has no Vietnamese in it, and the other way round no English labels")
  func oneLanguage() throws {
    let desk = try Desk([])
    for sheet in Self.sheets {
      let text = desk.say("help \(sheet.english[0])").split(separator: "\n").prefix(2).joined()
      #expect(!text.replacing("đồng", with: "").contains { $0.isLetter && !$0.isASCII }, "\(text)")
    }
    let other = try Desk(language: .vi)
    for line in ["show", "set budget 800tr", "sweep weeks 4..8 steps 3", "seek macro >= 3 by budget", "compare"] {
      let text = other.say(line)
      for word in ["Budget", "Weeks", "Holds", "creators", "flip", "Rows", "Now,"] {
        #expect(!text.contains(word), "\(line): \(word)")
      }
    }
  }
}
