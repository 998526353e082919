import CampaignModel
import Testing

@testable import Engine

@Suite("A plugin's manifest")
struct PluginManifestTests {
  @Test(
    "Versions have one to three numbers",
    arguments: [
      ("1", "1.0.0"), ("1.2", "1.2.0"), ("10.20.30", "10.20.30"), ("1.2.3.4", nil), ("", nil), ("v1", nil),
      ("1..2", nil),
    ])
  func versions(text: String, read: String?) { #expect(PluginVersion(text)?.description == read) }

  @Test(
    "A range says which versions will do",
    arguments: [
      (">=1.2 <2", "1.2.0", true), (">=1.2 <2", "2.0.0", false), ("1.2", "1.9.9", true), ("1.2", "1.1.9", false),
      ("1.2", "2.0.0", false), ("*", "0.0.1", true), ("=1.0.1", "1.0.1", true), (">1", "1.0.0", false),
    ])
  func ranges(range: String, version: String, isIn: Bool) throws {
    let range = try #require(VersionRange(range))
    #expect(range.contains(try #require(PluginVersion(version))) == isIn)
  }

  @Test("What is no range is refused", arguments: ["", "  ", ">", ">=x", "1.2.3.4", "~1"])
  func noRanges(text: String) { #expect(VersionRange(text) == nil) }

  @Test(
    "What is wrong in a manifest is found at its key",
    arguments: [
      ("return plugin { name = \"p\", \(MiniPlugin.head) verzion = 1 }", DiagnosticCode.unknownKey),
      ("return plugin { name = \"q\", \(MiniPlugin.head) }", .pluginMisnamed),
      ("return plugin { name = \"p\", \(MiniPlugin.head) needs = { x = \"~1\" } }", .badVersion),
      (
        "return plugin { name = \"p\", version = \"one\", api = 1, title = { en = \"P\", vi = \"P\" }, description = { en = \"P\", vi = \"P\" } }",
        .badVersion
      ),
      (
        "return plugin { name = \"p\", version = \"1\", api = 9, title = { en = \"P\", vi = \"P\" }, description = { en = \"P\", vi = \"P\" } }",
        .apiUnsupported
      ),
      ("return 5", .manifestNotATable), ("x = 1", .manifestNotATable), ("return {", .luaSyntax),
      ("return plugin { name = nam }", .luaFailure),
      (
        "return plugin { name = \"p\", \(MiniPlugin.head) config = { a = { type = \"monny\", title = { en = \"A\", vi = \"A\" }, description = { en = \"A\", vi = \"A\" } } } }",
        .unknownReference
      ),
      (
        "return plugin { name = \"p\", \(MiniPlugin.head) config = { a = { type = \"number\", role = \"budget\", title = { en = \"A\", vi = \"A\" }, description = { en = \"A\", vi = \"A\" } } } }",
        .unknownKey
      ),
    ])
  func mistakes(text: String, code: DiagnosticCode) throws {
    let outcome = try MiniPlugin.load(MiniPlugin.raw("p", manifest: text))
    let finding = try #require(outcome.findings.first { $0.code == code }, "\(outcome.findings.map(\.code.id))")
    #expect(finding.location?.file == "plugins/p/plugin.lua")
    #expect(outcome.leftOut == ["p"])
  }

  @Test("An unknown key is underlined and the near one proposed")
  func underlined() throws {
    let text = "return plugin {\n  name = \"p\", \(MiniPlugin.head)\n  konfig = {},\n}"
    let finding = try #require(try MiniPlugin.load(MiniPlugin.raw("p", manifest: text)).findings.first)
    #expect(finding.location?.line == 3)
    #expect(finding.location?.column == 3)
    #expect(finding.suggestion == "config")
  }

  @Test("A bare table is a manifest too")
  func bare() throws {
    #expect(try MiniPlugin.codes(MiniPlugin.raw("p", manifest: "return { name = \"p\", \(MiniPlugin.head) }")) == [])
  }
}
