import BriefReading
import CampaignModel
import Engine
import Foundation
import Testing
import Workspace

@testable import Batch

@Suite("What a batch says of each brief")
struct BatchDetailTests {
  /// Briefs as programs write them.
  static let plain = [
    #"{"id":1,"client":"A","goals":{"awareness":0.6,"trust":0.4},"budget":800000000,"audience":2000000,"weeks":8}"#,
    #"{"id":"Tết","goals":{"conversion":100},"budget":60000000,"audience":90000,"platforms":["tiktok","facebook"]}"#,
    #"{"goals":{"trust":0.25,"community":0.75},"budget":2500000000,"audience":5000000,"niche":"tech","control":"high"}"#,
    #"{"id":"x","goals":{"engagement":1},"budget":400000000,"audience":700000,"reserve":0.1,"lines":{"boost":0.2}}"#,
    #"{"goals":{"trust":1},"budget":900000000,"audience":1000000,"launch_date":"2027-01-15","vat_included":true}"#,
    #"{"client":"Trà Sen","goals":{"trust":1},"budget":900000000,"audience":1000000,"community_channel":"zalo"}"#,
  ]

  /// Lines of every kind: the examples, which people wrote, plain ones, and some that are not understood.
  static func block() throws -> BriefBlock {
    let odd = [
      #"{"goals":{"trust":"70%","awareness":"30%"},"budget":"300tr","audience":"400k"}"#,
      #"{"goals":{"trust":7,"awareness":3},"budget":300000000,"audience":400000}"#,
      #"{"goals":{"trust":1},"budget":300000000,"audiense":400000}"#, #"{"goals":"#, "[]",
      #"{"goals":{"trust":1},"budget":1,"audience":400000}"#,
      "{\"goals\":{\"trust\":1},\"budget\":300000000,\"audience\":400000}\r",
    ]
    let lines = try Repository.text("examples/year.jsonl").split(separator: "\n").map(String.init) + plain + odd
    var blocks: [BriefBlock] = []
    var collector = LineCollector(file: "briefs.jsonl", blockSize: .max, blockBytes: .max)
    func put(_ block: BriefBlock) -> Bool {
      blocks.append(block)
      return true
    }
    let bytes = Array(lines.joined(separator: "\n\n").utf8)
    for start in stride(from: 0, to: bytes.count, by: 1000) {
      _ = bytes[start..<min(start + 1000, bytes.count)].withUnsafeBufferPointer { collector.add($0, put) }
    }
    collector.finish(put)
    let block = try #require(blocks.first)
    #expect(blocks.count == 1)
    #expect(block.items.count == lines.count)
    return block
  }

  static func pack() throws -> Pack { try Pack.load(PackFiles(reading: Repository.path("rules"))) }

  @Test("Plain reading changes neither a byte of the answers nor a finding", arguments: BatchDetail.allCases)
  func plainReadingChangesNothing(detail: BatchDetail) throws {
    let pack = try Self.pack()
    let block = try Self.block()
    let layout = try AnswerLayout(.jsonLines, pack: pack, select: nil, detail: detail, language: .en)
    let fast = BlockWorker(BlockWorker.Task(pack: pack, detail: detail, layout: layout))
    let full = BlockWorker(BlockWorker.Task(pack: pack, detail: detail, layout: layout, readsPlainly: false))
    let (first, second) = (fast.answer(block), full.answer(block))
    #expect(first.bytes == second.bytes)
    #expect(first.findings.map(\.diagnostics) == second.findings.map(\.diagnostics))
    #expect(first.summary == second.summary)
    #expect(first.summary.addsUp)
  }

  @Test("Briefs as programs write them are read plainly")
  func plainBriefsArePlain() throws {
    let decoder = try #require(try Self.pack().briefs.plainDecoder())
    for line in Self.plain {
      let brief = Array(line.utf8).withUnsafeBufferPointer { decoder.brief($0, file: "f", firstLine: 1) }
      #expect(brief != nil, "\(line)")
    }
  }

  @Test("The lean answer decides what the full one does")
  func leanIsAPartOfFull() throws {
    let pack = try Self.pack()
    let recommender = Recommender(pack: pack)
    try Self.block().forEach { item, bytes in
      guard let brief = pack.briefs.read(bytes, format: .json, file: item.file, firstLine: item.line).brief else {
        return
      }
      let full = recommender.recommend(brief)
      let lean = recommender.recommendLean(brief)
      #expect(lean.mix == full.mix)
      #expect(lean.status == full.status)
      #expect(lean.name == full.name)
      #expect(Set(lean.rules).isSubset(of: full.reasons.map(\.rule)))
      for (points, tier) in zip(lean.points, full.mix?.tiers ?? []) {
        #expect(points == TierAmount(tier: tier.tier.id, amount: tier.points))
      }
    }
  }
}
