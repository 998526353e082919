import CampaignModel
import LuaRuntime

/// Turns a failure of Lua into a finding at its line.
struct LuaFailureReport {
  let failure: LuaFailure
  let file: String
  let map: SourceMap?

  /// The finding.
  var diagnostic: Diagnostic {
    let line = failure.position?.line ?? 0
    let location = SourceLocation(file: failure.position?.file ?? file, line: line)
    let isHere = location.file == file
    var finding = Diagnostic(code, arguments, at: location)
    finding.excerpt = isHere ? map?.excerpt(ofLine: line) : nil
    if let word, isHere, let map, let token = map.token(word, line: line) {
      finding.location = map.location(of: token)
      finding.excerpt = map.excerpt(of: token)
    }
    return finding
  }

  private var code: DiagnosticCode {
    switch failure.kind {
    case .syntax: .luaSyntax
    case .instructionLimit, .memoryLimit, .timeLimit: .loadLimit
    case .denied: .deniedFunction
    default: .luaFailure
    }
  }

  private var arguments: [String] {
    switch failure.kind {
    case .denied(let name): [name, failure.message]
    case .instructionLimit: ["instructions"]
    case .memoryLimit: ["memory"]
    case .timeLimit: ["time"]
    default: [failure.message]
    }
  }

  /// The name the message is about, to find its column.
  private var word: String? {
    if case .denied(let name) = failure.kind { return name.split(separator: ".").first.map(String.init) }
    guard let open = failure.message.firstIndex(of: "'") else { return nil }
    let rest = failure.message[failure.message.index(after: open)...]
    guard let close = rest.firstIndex(of: "'") else { return nil }
    return String(rest[..<close])
  }
}
