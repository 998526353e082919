import CampaignModel
import Foundation
import RuleModel
import Testing
import Workspace

@testable import Engine

@Suite("Planted faults")
struct PlantedFaultTests {
  static let folder = DefaultPack.root.appendingPathComponent("Tests/Fixtures/faults")
  static let planted = names("planted")
  static let clean = names("clean")

  static func names(_ kind: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(kind).path)) ?? [])
      .filter { $0.hasSuffix(".lua") }.sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  static func pack(_ path: String) throws -> Pack {
    let contents = try ["vocabulary.lua", "base.lua", path].enumerated().map { index, name in
      ("\(index)-\(name.split(separator: "/").last ?? "")", Array(try text(name).utf8))
    }
    return try Pack.load([PackFiles(root: "pack", contents: contents)], comparing: false)
  }

  /// `-- Planted fault: R060 in r: why.`
  static func expected(_ text: String) throws -> (code: String, subject: String, line: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let words = try #require(lines.first).split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
    let line = try #require(lines.firstIndex { $0.hasSuffix("-- here") })
    return (words[3], words[5], line + 1)
  }

  @Test("There are enough of them")
  func enough() {
    #expect(Self.planted.count >= 40 && Self.clean.count >= 20)
  }

  @Test("A planted fault is found at its place, with a brief that shows it, and nothing else is", arguments: planted)
  func isFound(_ name: String) throws {
    let expected = try Self.expected(try Self.text("planted/\(name)"))
    let pack = try Self.pack("planted/\(name)")
    let report = PackCheck(pack).report()
    let told = report.findings.map {
      "\($0.diagnostic.code.id) \($0.diagnostic.location?.description ?? "") \($0.diagnostic.arguments)"
    }
    try #require(report.findings.count == 1, "\(told)")
    let finding = report.findings[0]
    #expect(finding.diagnostic.code.id == expected.code, "\(told)")
    #expect(finding.diagnostic.location?.line == expected.line, "\(told)")
    #expect(finding.diagnostic.location?.file == "pack/2-\(name)", "\(told)")
    #expect(
      (finding.rules + finding.diagnostic.arguments).contains { $0.contains(expected.subject) }, "\(told)")
    #expect(report.undecided == 0)
    let isAboutBriefs = !["R060", "R061", "R070", "R071", "R072", "R055", "R030", "R024", "R073"].contains(
      expected.code)
    #expect((finding.witness != nil) == isAboutBriefs, "\(told)")
  }

  @Test("What looks suspicious and is not, is left alone", arguments: clean)
  func isLeftAlone(_ name: String) throws {
    let report = PackCheck(try Self.pack("clean/\(name)")).report()
    #expect(report.findings.map { "\($0.diagnostic.code.id) \($0.diagnostic.arguments)" } == [])
  }

  @Test("A brief that shows a finding does so when it is evaluated", arguments: planted)
  func witness(_ name: String) throws {
    let pack = try Self.pack("planted/\(name)")
    let set = pack.ruleSet
    for finding in PackCheck(pack).report().findings {
      guard let brief = finding.witness else { continue }
      let answer = Recommender(pack: pack).evaluation(of: brief)
      let fired = Set(answer.fired.map(\.rule.id))
      let beaten = Set(answer.fired.flatMap { $0.notTaken.map(\.rule.id) })
      if finding.diagnostic.code == .tableGap {
        #expect(fired.union(beaten).allSatisfy { !$0.hasPrefix("t#") })
      } else {
        #expect(finding.rules.prefix(1).allSatisfy { fired.union(beaten).contains($0) })
        #expect(
          finding.rules.dropFirst().isEmpty
            || finding.rules.dropFirst().contains { fired.contains($0) || beaten.contains($0) })
      }
      // The plain scan over all rules says the same as the index.
      for rule in set.rules where finding.rules.prefix(1).contains(rule.id) {
        #expect(rule.truth(in: answer.facts) { _ in .yes } == .yes || rule.stratum.stage == .assume)
      }
    }
  }

  @Test("The shipped pack has no fault")
  func shipped() throws {
    let pack = try Pack.load([try DefaultPack.files()], comparing: false)
    let report = PackCheck(pack).report()
    let serious = report.findings.filter { $0.diagnostic.severity != .note }
    #expect(serious.map { "\($0.diagnostic.code.id) \($0.diagnostic.arguments)" } == [])
    #expect(report.undecided == 0)
    #expect(report.analysed == report.rules)
  }
}
