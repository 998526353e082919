import CampaignModel

/// Reads briefs against a schema: made once, used for any number of briefs, from any number of tasks.
public struct BriefReader: Sendable {
  let vocabulary: BriefVocabulary
  let currency: String
  private let plan: PlainPlan?

  /// A reader for a pack's fields; `currency` is the rate card's ISO code, the only one amounts may be in.
  public init(schema: BriefSchema, currency: String = "VND") {
    vocabulary = BriefVocabulary(schema)
    plan = PlainPlan(vocabulary)
    self.currency = currency
  }

  /// Reads one brief. `file` is how findings name the file, `firstLine` the line of it the bytes start at (a line of a
  /// JSON Lines file), `name` what the brief is called unless it has an `id` or a `name`: by default the file's stem, or
  /// `file:line` for a later line. Never throws: whatever is wrong stands in the outcome, all of it at once.
  public func read(
    _ bytes: [UInt8], format: BriefFormat, file: String, firstLine: Int = 1, name: String? = nil
  ) -> BriefOutcome {
    bytes.withUnsafeBufferPointer { read($0, format: format, file: file, firstLine: firstLine, name: name) }
  }

  /// Reads one brief from memory the caller owns; nothing of it is kept.
  public func read(
    _ bytes: UnsafeBufferPointer<UInt8>, format: BriefFormat, file: String, firstLine: Int = 1, name: String? = nil
  ) -> BriefOutcome {
    do throws(DocumentFailure) {
      if format == .yaml, Self.isTable(file) { throw DocumentFailure(.briefIsTable, [file]) }
      let source = try SourceText(bytes, format: format)
      let findings = Findings(file: file, firstLine: firstLine, source: source)
      let root: LocatedNode
      do throws(DocumentFailure) {
        root = try format == .yaml ? YAMLDocument.read(source) : JSONDocument.read(source)
      } catch {
        return outcome(of: error, findings)
      }
      var assembler = BriefAssembler(vocabulary: vocabulary, currency: currency, findings: findings)
      return assembler.brief(from: root, named: name ?? Self.name(file, firstLine))
    } catch {
      return outcome(of: error, Findings(file: file, firstLine: firstLine, source: nil))
    }
  }

  /// A decoder of plain JSON briefs, for one thread; nil when there is no memory for it.
  package func plainDecoder() -> PlainBriefDecoder? { plan.flatMap { PlainBriefDecoder($0, currency: currency) } }

  private func outcome(of failure: DocumentFailure, _ findings: Findings) -> BriefOutcome {
    var findings = findings
    findings.add(failure)
    return BriefOutcome(brief: nil, diagnostics: findings.sorted)
  }

  /// Whether a file's ending says that it has a brief in each row.
  private static func isTable(_ file: String) -> Bool {
    ["csv", "tsv", "xlsx", "xlsm"].contains { file.lowercased().hasSuffix(".\($0)") }
  }

  /// `briefs/tet.yaml` is called `tet`; the third line of `year.jsonl` `year.jsonl:3`.
  package static func name(_ file: String, _ firstLine: Int) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    guard firstLine <= 1 else { return "\(last):\(firstLine)" }
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}
