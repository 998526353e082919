import BriefReading
import CampaignModel
import Engine
import Foundation
import Synchronization
import Workspace

@testable import Reports

/// Answers of the real pack to the example briefs, worked out once.
enum Samples {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let pack = Result { try Pack.load([try PackFiles(reading: root + "/rules")]) }

  /// Names of the example briefs.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root + "/examples/briefs")) ?? []).sorted()

  private static let sources = Mutex<[String: ReportSource]>([:])

  /// What an example's report is made from.
  static func example(_ name: String) throws -> ReportSource {
    try sources.withLock { sources in
      if let known = sources[name] { return known }
      let made = try source(file: root + "/examples/briefs/" + name)
      sources[name] = made
      return made
    }
  }

  /// The same for any brief.
  static func source(file: String) throws -> ReportSource {
    try source(Data(contentsOf: URL(fileURLWithPath: file)), isJSON: file.hasSuffix(".json"), file: file)
  }

  /// The same for a brief in JSON.
  static func source(json: String) throws -> ReportSource { try source(Data(json.utf8), isJSON: true, file: "x.json") }

  private static func source(_ data: Data, isJSON: Bool, file: String) throws -> ReportSource {
    let pack = try pack.get()
    let outcome = [UInt8](data).withUnsafeBufferPointer {
      pack.briefs.read($0, format: isJSON ? .json : .yaml, file: file, firstLine: 1)
    }
    guard let brief = outcome.brief else { throw Missing() }
    let recommender = Recommender(pack: pack)
    let titles = pack.ruleOutlines().map { ($0.id, $0.title) }
    return ReportSource(
      recommender.recommendWithOptions(brief), holding: Explainer(recommender).shortStability(brief),
      ruleTitles: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
  }

  struct Missing: Error {}

  /// A book of one report.
  static func book(
    _ source: ReportSource, _ language: Language = .en, _ audience: ReportAudience = .client,
    _ detail: ReportDetail = .full
  ) -> ReportBook {
    ReportBook(
      language: language, audience: audience,
      contents: [ReportContent(source, language: language, audience: audience, detail: detail)])
  }

  /// The page of a book.
  static func page(_ book: ReportBook) throws -> String {
    String(decoding: try HTMLReport(book).render(), as: UTF8.self)
  }
}
