import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// Reads one entry of `infer = { is_local = true }`.
struct InferenceReader {
  let vocabulary: Vocabulary
  let arena: HandleArena
  let site: DeclarationSite
  let sink: DiagnosticSink

  /// The effect; nil when it was reported.
  func effect(_ name: String, _ value: LuaValue, path: String) -> Effect? {
    guard let fact = fact(name, path: path), !value.isPoison else { return nil }
    let schema = vocabulary.facts[fact]
    if let expression = arena.expression(value) {
      if PredicateTable.isOrdered(expression.type), PredicateTable.isOrdered(schema.type) {
        return .infer(fact: fact, .expression(expression.expression))
      }
      sink.report(
        site.diagnostic(.wrongRuleValue, [path, site.title, schema.type.rawValue, expression.name], path: path))
      return nil
    }
    return FieldValueReader(site: site, sink: sink).value(value, of: schema, path: path).map {
      .infer(fact: fact, .value($0))
    }
  }

  /// A fact that rules may infer; fields of the brief are assumed, not inferred.
  func fact(_ name: String, path: String) -> Int? {
    let inferred = vocabulary.facts.indices.filter { vocabulary.kinds[$0] == .inferred }
    if let fact = vocabulary.fact(name) {
      if vocabulary.kinds[fact] == .inferred { return fact }
      sink.report(site.diagnostic(.notInferable, [name], path: path))
      return nil
    }
    sink.report(
      site.diagnostic(
        .unknownReference, ["fact", name], path: path,
        suggestion: NearestName.nearest(to: name, in: inferred.map { vocabulary.facts[$0].id })))
    return nil
  }
}
