import CampaignModel
import Yams

/// YAML read through Yams, whose nodes know their line and column.
enum YAMLDocument {
  /// Depth up to which the caller's stack is surely enough, even where it is 512 KiB.
  private static let shallow = 100

  /// The document's root.
  static func read(_ source: SourceText) throws(DocumentFailure) -> LocatedNode {
    let precheck = try YAMLPrecheck(source)
    let text = String(decoding: source.bytes, as: UTF8.self)
    if precheck.deepestPossible <= shallow { return try compose(text).get() }
    guard let result = DeepStack.run({ compose(text) }) else { throw DocumentFailure(.briefUnreadable, ["EAGAIN"]) }
    return try result.get()
  }

  /// Composes and converts; Yams refuses a mapping with a key twice as a whole, so such keys are renamed in a copy
  /// until it composes, and both places stay known.
  private static func compose(_ text: String) -> Result<LocatedNode, DocumentFailure> {
    var attempt = YAMLRenaming(text)
    while true {
      do {
        let parser = try Parser(yaml: attempt.text, resolver: .basic, encoding: .utf8)
        // Anchors are held weakly by their nodes, so the parser must outlive the conversion.
        return try withExtendedLifetime(parser) {
          guard let root = try parser.nextRoot() else { return .failure(DocumentFailure(.briefEmpty)) }
          var converter = YAMLConverter(renamed: attempt.renamed)
          let node = try converter.node(root, depth: 1)
          guard try parser.nextRoot() == nil else { return .failure(DocumentFailure(.severalDocuments, [])) }
          return .success(node)
        }
      } catch let failure as DocumentFailure {
        return .failure(failure)
      } catch let error as YamlError {
        if case .duplicatedKeysInMapping(let names, let context) = error {
          let place = Place(line: context.mark.line, column: context.mark.column)
          guard let name = names.first else { return .failure(DocumentFailure(.duplicateField, ["?"], at: place)) }
          if attempt.rename(name, at: place) { continue }
          return .failure(DocumentFailure(.duplicateField, [name], at: place))
        }
        return .failure(failure(error))
      } catch {
        return .failure(DocumentFailure(.briefSyntax, ["\(type(of: error))"]))
      }
    }
  }

  private static func failure(_ error: YamlError) -> DocumentFailure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      let place = Place(line: mark.line, column: mark.column)
      if problem.hasPrefix("Maximum nesting level") {
        return DocumentFailure(.briefTooDeep, [String(BriefLimits.depth)], at: place)
      }
      return DocumentFailure(.briefSyntax, [problem], at: place)
    case .composer(_, _, let mark, _):
      // The composer's only complaint about one document is an alias without an anchor.
      return DocumentFailure(.yamlAlias, at: Place(line: mark.line, column: mark.column))
    case .reader(let problem, _, _, _): return DocumentFailure(.briefSyntax, [problem])
    default: return DocumentFailure(.briefSyntax, ["YAML"])
    }
  }
}
