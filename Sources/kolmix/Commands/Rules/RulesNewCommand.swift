import ArgumentParser
import CampaignModel
import Engine
import Glibc
import Notation
import Rendering
import Workspace

extension RulesCommand {
  /// `kolmix rules new NAME`
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Start a rule with all its texts; print it, or add it to a file of the pack.")

    @Argument(help: ArgumentHelp("Name of the rule: lower-case words with hyphens.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("Field its condition asks about.", valueName: "field"))
    var when: String = "budget"

    @Option(help: ArgumentHelp("File of the pack to add it to; made when it does not exist.", valueName: "file"))
    var into: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let pack = try common.pack()
      let outlines = pack.ruleOutlines()
      var findings: [Diagnostic] = []
      if !name.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
        || name.first?.isLetter != true
      {
        findings.append(Diagnostic(.badRuleName, [name]))
      }
      if let other = outlines.first(where: { $0.id == name }) {
        findings.append(Diagnostic(.ruleExists, [name, other.location.description]))
      }
      let field = pack.schema.fields.first { $0.id == when }
      if field == nil {
        findings.append(
          Diagnostic(
            .unknownFieldFilter, [when], suggestion: NearestName.nearest(to: when, in: pack.schema.fields.map(\.id))))
      }
      guard findings.isEmpty, let field, let tier = pack.schemes.first?.tiers.first?.id else {
        common.show(findings)
        throw ExitCode(2)
      }
      let text = RuleScaffold(name: name, field: field, tier: tier).text
      guard let into else {
        Output.data(text)
        return
      }
      do {
        try add(text, to: into)
        Output.data(Catalogue(common.language).rules(.fmtDid, into) + "\n")
      } catch {
        common.show([error])
        throw ExitCode(2)
      }
    }

    /// Appends the rule to a file, an empty line before it.
    private func add(_ text: String, to path: String) throws(Diagnostic) {
      guard path.hasSuffix(".lua") else { throw Diagnostic(.badRuleFile, [path]) }
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      let name = path.split(separator: "/").last.map(String.init) ?? path
      var content = text
      if access(path, F_OK) == 0 {
        let file = try PackFiles(reading: path)
        guard let bytes = file.files.first?.bytes, let old = String(validating: bytes, as: UTF8.self) else {
          throw Diagnostic(.rulesUnreadable, [path])
        }
        content = old + (old.hasSuffix("\n") ? "\n" : "\n\n") + text
      }
      try FolderWriter(folder.isEmpty ? "." : folder).write([(name, content)], replacing: true)
    }
  }
}

/// The text a new rule starts with.
struct RuleScaffold {
  let name: String
  let field: FieldSchema
  let tier: String

  /// The rule and a test of it, each text in both languages.
  var text: String {
    """
    rule "\(name)" {
      title  = { en = "What it says, in a line", vi = "Quy tắc nói gì, trong một dòng" },
      reason = { en = "Why, so that a client understands it.", vi = "Vì sao, để khách hàng hiểu được." },
      source = "where it is from",
      when   = \(condition),
      favour = { \(tier) = 5 },
    }

    """
  }

  private var condition: String {
    func option(_ index: Int) -> String { field.values.indices.contains(index) ? field.values[index].id : "?" }
    switch field.type {
    case .choice: return "\(field.id):is \"\(option(0))\""
    case .set: return "\(field.id):has \"\(option(0))\""
    case .flag: return "\(field.id):is(true)"
    case .text: return "\(field.id):contains \"…\""
    case .texts: return "\(field.id):has \"…\""
    case .money, .amount: return "\(field.id):below \"100tr\""
    case .percent: return "\(field.id):at_least(0.3)"
    case .integer, .number:
      let bound = field.role == .goal ? "0.3" : number
      return "\(field.id):at_least(\(bound))"
    case .date, .records: return "\(field.id):known()"
    }
  }

  /// A number the field can have.
  private var number: String {
    guard let range = field.range else { return "1" }
    let middle = min(max(range.lowerBound.rounded(.up), 8), range.upperBound)
    return middle.magnitude < 9e15 ? String(Int64(middle)) : "1"
  }
}
