import CampaignModel
import Yams

/// Turns nodes of Yams into located values, refusing anchors, depth and size on the way, so that an alias is met before
/// anything it could multiply.
struct YAMLConverter {
  private let renamed: [Place: String]
  private var count = 0

  /// A converter that gives keys at `renamed` places their own names back.
  init(renamed: [Place: String]) { self.renamed = renamed }

  /// The located value; `depth` is 1 for a root.
  mutating func node(_ node: Node, depth: Int) throws(DocumentFailure) -> LocatedNode {
    let place = Self.place(of: node)
    count += 1
    guard node.anchor == nil, node.alias == nil else { throw DocumentFailure(.yamlAlias, at: place) }
    guard count <= BriefLimits.nodes * 2 else {
      throw DocumentFailure(.briefTooComplex, [String(BriefLimits.nodes)], at: place)
    }
    switch node {
    case .scalar(let scalar):
      return LocatedNode(content: .scalar(Self.scalar(scalar)), place: place)
    case .sequence(let sequence):
      try check(depth, at: place)
      var elements: [LocatedNode] = []
      for element in sequence { elements.append(try self.node(element, depth: depth + 1)) }
      return LocatedNode(content: .sequence(elements), place: place)
    case .mapping(let mapping):
      try check(depth, at: place)
      var entries: [LocatedEntry] = []
      for (key, value) in mapping {
        let located = try self.node(key, depth: depth + 1)
        guard case .scalar(let name) = located.content else {
          throw DocumentFailure(.wrongType, ["?", "text", located.word], at: located.place)
        }
        entries.append(
          LocatedEntry(
            key: renamed[located.place] ?? name.text, place: located.place,
            value: try self.node(value, depth: depth + 1)))
      }
      return LocatedNode(content: .mapping(entries), place: place)
    case .alias: throw DocumentFailure(.yamlAlias, at: place)
    }
  }

  private func check(_ depth: Int, at place: Place) throws(DocumentFailure) {
    guard depth <= BriefLimits.depth else {
      throw DocumentFailure(.briefTooDeep, [String(BriefLimits.depth)], at: place)
    }
  }

  private static func scalar(_ scalar: Node.Scalar) -> LocatedScalar {
    guard scalar.style == .plain || scalar.style == .any else {
      return LocatedScalar(text: scalar.string, kind: .quoted)
    }
    switch scalar.string {
    case "", "~", "null", "Null", "NULL": return LocatedScalar(text: scalar.string, kind: .null)
    default: return LocatedScalar(text: scalar.string, kind: .plain)
    }
  }

  private static func place(of node: Node) -> Place {
    node.mark.map { Place(line: $0.line, column: $0.column) } ?? .start
  }
}
