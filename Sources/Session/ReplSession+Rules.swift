import BriefReading
import CampaignModel
import Engine
import Rendering

/// The rules of a session: what they are, and how new ones take over.
extension ReplSession {
  /// The rules as people read them.
  var book: RuleBook { RuleBook(pack.ruleOutlines(), currency: pack.rates.currency) }

  /// Names of all rules, in order.
  var ruleNames: [String] { pack.ruleOutlines().map(\.id) }

  /// Loads the rules again; when they do not load the last good ones stay. Says which scenarios flip.
  func reload() -> SessionOutput {
    let loaded: Pack
    do throws(PackErrors) {
      loaded = try setup.loadPack()
    } catch {
      return SessionOutput(
        text: face.paragraph(face.words(.brokenRules), indent: 0),
        errors: BrokenRulesText(face).render(error.diagnostics),
        diagnostics: error.diagnostics, status: 2)
    }
    let before = ([("", state.current)] + state.saved.map { ($0.name, $0.scenario) }).map { ($0.0, answer(to: $0.1)) }
    let known = Set(pack.diagnostics)
    let fresh = SessionRules(loaded)
    let translation = BriefTranslation(from: pack.schema, to: loaded.schema, editor: fresh.editor)
    let lost = translation.lost(state.current.brief)
    rules = fresh
    face.currency = loaded.rates.currency
    state = translation.state(state)
    history.translate(translation.state)
    cached = nil
    let scenarios = [("", state.current)] + state.saved.map { ($0.name, $0.scenario) }
    var text = face.paragraph(face.words(.reloaded, String(loaded.ruleCount)), indent: 0)
    for id in lost { text += face.paragraph(face.words(.fieldGone, id)) }
    let findings = loaded.diagnostics.filter { !known.contains($0) }
    if !findings.isEmpty { text += face.paragraph(face.words(.newFindings)) + face.findings(findings) }
    text += FlippedScenarios(face).render(
      zip(before, scenarios).map { (name: $0.0, before: $0.1, after: answer(to: $1.1)) })
    return SessionOutput(text: text)
  }
}
