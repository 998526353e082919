import BriefReading
import CampaignModel
import LuaRuntime

/// Calls plugins' commands, output formats and brief readers, in a Lua state of its own made when the first is called.
/// Used by one thread at a time. What fails is a finding; nothing of it is left for the next call.
public final class PluginWorker {
  private let pack: Pack
  private let json: (Recommendation) -> [UInt8]
  private var loaded: WorkerState?

  /// Larger texts are not given to readers.
  private static let readLimit = 2 << 20

  /// A worker for a pack's plugins; `json` writes an answer as the JSON that commands and formats see as a table.
  public init(pack: Pack, json: @escaping (Recommendation) -> [UInt8]) {
    self.pack = pack
    self.json = json
  }

  /// What each plugin's functions used here so far.
  public var costs: [PluginCost] { loaded?.meter.costs ?? pack.idleCosts }

  /// What a command prints.
  public func run(
    _ command: String, arguments: [String], answer: Recommendation
  ) -> Result<String, Diagnostic> {
    guard let function = pack.commands.first(where: { $0.id == command }) else {
      return .failure(unknown("command", command, pack.commands))
    }
    let words = LuaValue.table(LuaTable(list: arguments.map { .string($0) }))
    return text(function, on: answer.name) { state throws(LuaFailure) in
      [words, .view(try self.view(answer, state))]
    }
  }

  /// An answer in a plugin's output format.
  public func render(_ format: String, _ answer: Recommendation) -> Result<String, Diagnostic> {
    guard let function = pack.formats.first(where: { $0.id == format }) else {
      return .failure(unknown("output_format", format, pack.formats))
    }
    return text(function, on: answer.name) { state throws(LuaFailure) in [.view(try self.view(answer, state))] }
  }

  /// The brief a plugin's reader finds in a text. Findings about its values name the file; only the reader knows the line.
  public func read(_ reader: String, _ bytes: [UInt8], file: String) -> BriefOutcome {
    let place = SourceLocation(file: file, line: 0)
    func rejected(_ finding: Diagnostic) -> BriefOutcome { BriefOutcome(brief: nil, diagnostics: [finding]) }
    guard let function = pack.readers.first(where: { $0.id == reader }) else {
      return rejected(unknown("reader", reader, pack.readers))
    }
    guard bytes.count <= Self.readLimit else {
      return rejected(Diagnostic(.briefTooLarge, [String(Self.readLimit)], at: place))
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      return rejected(Diagnostic(.briefEncoding, at: place))
    }
    let result = call(function, on: file) { _ in [.string(text)] }
    let value: LuaValue
    switch result {
    case .failure(let finding): return rejected(finding)
    case .success(let found): value = found
    }
    guard case .table = value else {
      let failure = PluginCallFailure(function: function, limits: pack.limits(ofLayer: function.layer))
      return rejected(failure.wrongResult(value, wanted: "a table", on: file))
    }
    let outcome = pack.briefs.read(Array(LuaValueJSON.text(value).utf8), format: .json, file: file)
    return BriefOutcome(
      brief: outcome.brief,
      diagnostics: outcome.diagnostics.map { finding in
        var finding = finding
        finding.location = place
        finding.excerpt = nil
        return finding
      })
  }

  private func text(
    _ function: PluginExtension, on subject: String,
    _ arguments: (LuaState) throws(LuaFailure) -> [LuaValue]
  ) -> Result<String, Diagnostic> {
    call(function, on: subject, arguments).flatMap { value in
      if case .string(let text) = value { return .success(text) }
      let failure = PluginCallFailure(function: function, limits: pack.limits(ofLayer: function.layer))
      return .failure(failure.wrongResult(value, wanted: "text", on: subject))
    }
  }

  private func call(
    _ function: PluginExtension, on subject: String, _ arguments: (LuaState) throws(LuaFailure) -> [LuaValue]
  ) -> Result<LuaValue, Diagnostic> {
    do {
      let worker = try worker()
      var given: [LuaValue] = []
      defer {
        for case .view(let view) in given { try? worker.state.release(view) }
      }
      do throws(LuaFailure) {
        given = try arguments(worker.state)
        return .success(try worker.call(function, given))
      } catch {
        let failure = PluginCallFailure(function: function, limits: pack.limits(ofLayer: function.layer))
        return .failure(failure.diagnostic(error, on: subject))
      }
    } catch {
      return .failure(error.diagnostics.first ?? Diagnostic(.luaFailure, ["state"]))
    }
  }

  private func worker() throws(PackErrors) -> WorkerState {
    if let loaded { return loaded }
    let fresh = try WorkerState(pack: pack)
    loaded = fresh
    return fresh
  }

  private func view(_ answer: Recommendation, _ state: LuaState) throws(LuaFailure) -> LuaPrepared {
    let document: LocatedDocument
    do {
      document = try LocatedDocument(json(answer), format: .json, file: answer.name)
    } catch {
      throw LuaFailure(kind: .host, message: "the answer cannot be shown: \(error.code.id)")
    }
    guard case .table(let table) = LuaDocument.value(document.root) else {
      throw LuaFailure(kind: .host, message: "the answer cannot be shown")
    }
    return try state.prepare(view: table, named: "answer")
  }

  private func unknown(_ kind: String, _ name: String, _ known: [PluginExtension]) -> Diagnostic {
    let names = known.map(\.id)
    return Diagnostic(.extensionUnknown, [kind, name, names.isEmpty ? "–" : names.joined(separator: ", ")])
  }
}
