import BriefReading
import CampaignModel
import Engine
import Foundation
import Testing
import Workspace

@testable import Batch

@Suite("Spreadsheets as clients send them", .serialized)
struct MessyTableTests {
  static let folder = "Tests/Fixtures/messy"
  static let files: [String] = ["csv", "tsv", "xlsx", "json", "jsonl", "yaml"].flatMap {
    Repository.files(below: folder, ending: $0)
  }.sorted()
  static let pack: Result<Pack, any Error> = Result { try Pack.load(PackFiles(reading: Repository.path("rules"))) }

  /// Made once, since a worker costs more than a file; tests of the suite run one after the other.
  nonisolated(unsafe) static let worker: Result<BlockWorker, any Error> = Result {
    BlockWorker(.init(pack: try pack.get(), detail: .lean, layout: AnswerLayout(wholeAnswersIn: .en)))
  }

  /// What was read so far.
  nonisolated(unsafe) static var readings: [String: Reading] = [:]

  @Test("Each gives what its maker meant, or says exactly what is wrong", arguments: files)
  func expected(file: String) throws {
    let reading = try Self.reading(file)
    Self.readings[file] = reading
    let text = reading.text
    let golden = "\(file).expected.txt"
    if ProcessInfo.processInfo.environment["KOLMIX_UPDATE_GOLDEN"] != nil {
      try text.write(to: Repository.root.appendingPathComponent(golden), atomically: true, encoding: .utf8)
      return
    }
    let expected = try Repository.text(golden)
    #expect(text == expected, "\(golden) differs; KOLMIX_UPDATE_GOLDEN=1 rewrites it")
  }

  @Test(
    "What is read does not depend on how briefs are put into blocks",
    arguments: [
      "10-quoted-newlines.csv", "12-ragged-rows.csv", "34-array.json", "46-merged-cells.xlsx", "55-tables-below.csv",
    ])
  func blocks(name: String) throws {
    let file = "\(Self.folder)/\(name)"
    #expect(try Self.reading(file, blockSize: 1) == Self.reading(file))
  }

  @Test("The whole folder in one run accounts for every brief and leaves none out")
  func folder() throws {
    let scratch = try Scratch()
    for file in Self.files {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      try FileManager.default.copyItem(atPath: Repository.path(file), toPath: "\(scratch.path)/\(name)")
    }
    let drawer = try Scratch()
    let output = "\(drawer.path)/answers.jsonl"
    let run = try Program.run(["batch", scratch.path, "-o", output, "--detail", "lean"])
    let readings = try Self.files.map { try Self.readings[$0] ?? Self.reading($0) }
    let briefs = readings.reduce(0) { $0 + ($1.isRefused ? 1 : $1.rows) }
    let understood = readings.reduce(0) { $0 + $1.understood }
    #expect(run.errors.contains("\(briefs) briefs read ="), "\(run.errors.suffix(300))")
    let answers = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
    #expect(answers.count == understood)
    #expect(understood > 80)
  }

  @Test("There is a file for everything tables are messed up with")
  func corpus() throws {
    #expect(Self.files.count >= 50)
    let goldens = Repository.files(below: Self.folder, ending: "expected.txt")
    #expect(Set(goldens) == Set(Self.files.map { "\($0).expected.txt" }), "an expectation without its file")
  }

  /// What is read of a file.
  struct Reading: Equatable {
    var text = ""
    var rows = 0
    var understood = 0
    var isRefused = false
  }

  static func reading(_ file: String, blockSize: Int = 100) throws -> Reading {
    let pack = try Self.pack.get()
    let worker = try Self.worker.get()
    var reading = Reading()
    func said(_ findings: [Diagnostic]) -> [String] {
      findings.map { finding in
        let place = [finding.location?.line, finding.location?.column].compactMap { $0.map(String.init) }
        let arguments =
          finding.arguments.map { $0.replacing(Repository.path(file), with: "FILE") }
          + [
            finding.suggestion.map { "did you mean \($0)?" }
          ].compactMap(\.self)
        return "\(finding.severity.rawValue) \(finding.code.id) at \(place.joined(separator: ":")): "
          + arguments.joined(separator: " | ")
      }
    }
    let input = BatchInput(path: Repository.path(file), blockSize: blockSize, briefs: pack.briefs)
    do throws(Diagnostic) {
      _ = try input.blocks { block in
        for line in said(block.notes) { reading.text += "\(line)\n" }
        block.forEach { item, bytes in
          let outcome = worker.read(item, bytes).outcome
          reading.rows += 1
          reading.text += "line \(item.line): "
          if let brief = outcome.brief {
            reading.understood += 1
            reading.text += "\(brief.name): \(values(brief, pack.schema).joined(separator: "; "))\n"
          } else {
            reading.text += "refused\n"
          }
          for line in said(outcome.diagnostics) { reading.text += "  \(line)\n" }
        }
        return true
      }
    } catch {
      reading.isRefused = true
      reading.text += "the file is refused\n" + said([error]).map { "\($0)\n" }.joined()
    }
    return reading
  }

  static func values(_ brief: Brief, _ schema: BriefSchema) -> [String] {
    schema.fields.indices.compactMap { index in
      guard brief.slots[index].origin == .given, let value = brief.value(index) else { return nil }
      let field = schema.fields[index]
      let text =
        switch value {
        case .number(let number): "\(number)"
        case .integer(let number): "\(number)"
        case .money(let money): "\(money.amount)"
        case .choice(let choice): field.values[choice].id
        case .set(let bits):
          field.values.indices.filter { bits & (1 << UInt64($0)) != 0 }.map { field.values[$0].id }.joined(
            separator: "+")
        case .flag(let flag): "\(flag)"
        case .text(let text): text.count > 60 ? "\(text.prefix(20))… (\(text.count))" : text.debugDescription
        case .texts(let texts): "\(texts)"
        case .date(let date): date.iso
        case .records(let records): "\(records.count) records"
        }
      return "\(field.id) \(text)"
    }
  }
}
