import CampaignModel
import Notation

/// Reads tactics, risks and playbooks.
struct AdviceReader {
  let sink: DiagnosticSink

  /// `tactic "…" { … }` and `risk "…" { … }`
  func advice(_ declaration: PendingDeclaration) -> Advice {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let advice = Advice(
      id: declaration.site.name ?? "", title: reader.localized("title", required: true),
      text: reader.localized("text", required: true), source: reader.requiredText("source"))
    reader.finish()
    return advice
  }

  /// `playbook "pyramid" { … }`; names of tactics and tiers are checked against what the pack declares.
  func playbook(_ declaration: PendingDeclaration, tactics: [String], tiers: [String]) -> Playbook {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let playbook = Playbook(
      id: declaration.site.name ?? "", title: reader.localized("title", required: true),
      source: reader.requiredText("source"),
      phases: reader.tables("phases").map { phase($0, tactics: tactics, tiers: tiers) })
    reader.finish()
    if playbook.phases.isEmpty || playbook.phases.count > 20 {
      sink.report(
        reader.site.diagnostic(
          .ruleValueOutOfRange, ["phases", reader.site.title, String(playbook.phases.count), "1–20"], path: "phases"))
    }
    return playbook
  }

  private func phase(_ reader: TableReader, tactics: [String], tiers: [String]) -> PhaseTemplate {
    let phase = PhaseTemplate(
      id: reader.requiredText("id"), title: reader.localized("title", required: true), aim: reader.localized("aim"),
      share: reader.number("share", as: .percent, in: 0...1) ?? 0,
      leastWeeks: reader.integer("least_weeks", in: 0...520) ?? 1,
      tiers: reader.numbers("tiers", as: .percent, in: 0...1), tactics: reader.texts("tactics"),
      isLaunch: reader.flag("launch") ?? false)
    reader.finish()
    check(phase.tactics, "tactic", "tactics", tactics, reader)
    check(phase.tiers.keys.sorted(), "tier", "tiers", tiers, reader)
    return phase
  }

  private func check(_ names: [String], _ kind: String, _ key: String, _ known: [String], _ reader: TableReader) {
    for name in names where !known.contains(name) {
      sink.report(
        reader.site.diagnostic(
          kind == "tier" ? .unknownTier : .unknownReference, kind == "tier" ? [name] : [kind, name],
          path: reader.path(key), suggestion: NearestName.nearest(to: name, in: known)))
    }
  }
}
