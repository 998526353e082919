import CampaignModel
import RuleModel

/// Finds what a pack declares and nothing uses: facts, tactics, risks, playbooks, and questions whose answer no rule reads.
struct UnusedNames {
  let pack: Pack
  let places: DeclarationPlaces

  /// All of it. Lua functions must declare the facts they read, but may name any tactic or risk, and read any field.
  func findings() -> [Diagnostic] { facts() + declarations() + questions() }

  private func facts() -> [Diagnostic] {
    let set = pack.ruleSet
    let read = Set(set.rules.flatMap { $0.condition.reads + $0.requires + $0.declaredReads })
    return set.facts.facts.indices.compactMap { fact in
      guard set.facts.kinds[fact] == .inferred, !read.contains(fact) else { return nil }
      let schema = set.facts.facts[fact]
      guard let site = places.site("fact", schema.id) else { return nil }
      return site.diagnostic(.unusedFact, [schema.id], severity: .warning)
    }
  }

  private func declarations() -> [Diagnostic] {
    let effects = pack.ruleSet.rules.flatMap(\.effects)
    let isOpen = effects.contains { if case .apply = $0 { true } else { false } }
    var tactics = Set(pack.playbooks.values.flatMap { $0.phases.flatMap(\.tactics) })
    var risks: Set<String> = []
    var playbooks: Set<String> = []
    for effect in effects {
      switch effect {
      case .advise(let id): tactics.insert(id)
      case .warn(let id): risks.insert(id)
      case .playbook(let id): playbooks.insert(id)
      default: break
      }
    }
    func unused(_ keyword: String, _ declared: [String], _ used: Set<String>) -> [Diagnostic] {
      declared.filter { !used.contains($0) }.sorted().compactMap { id in
        places.site(keyword, id)?.diagnostic(.unusedDeclaration, [keyword, id], severity: .warning)
      }
    }
    return unused("playbook", Array(pack.playbooks.keys), playbooks)
      + (isOpen ? [] : unused("tactic", Array(pack.tactics.keys), tactics))
      + (isOpen ? [] : unused("risk", Array(pack.risks.keys), risks))
  }

  /// Fields with a question that no rule asks and whose answer changes nothing: no role, no rule reads them, no Lua might.
  private func questions() -> [Diagnostic] {
    guard !pack.usesFunctions else { return [] }
    var asked: Set<Int> = []
    for case .askField(let field) in pack.ruleSet.rules.flatMap(\.effects) { asked.insert(field) }
    return pack.schema.fields.indices.compactMap { index in
      let field = pack.schema.fields[index]
      guard field.role == nil, !field.question.isEmpty, !asked.contains(index), !pack.readFields.contains(index),
        !field.required,
        !field.id.hasPrefix("line."), let site = places.site("field", field.id)
      else { return nil }
      return site.diagnostic(.unreadQuestion, [field.id], severity: .note)
    }
  }
}
