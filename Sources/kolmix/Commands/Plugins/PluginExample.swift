import CampaignModel
import Engine
import Rendering

/// What a plugin does to the brief of its first test: the rules that fired, its metrics, what its format writes.
struct PluginExample {
  let name: String
  let pack: Pack
  let worker: PluginWorker
  let language: Language

  /// Lines of an output shown.
  private static let lines = 14

  /// The example; empty when the plugin has no test.
  var text: String {
    guard let test = pack.tests.first,
      let answer = PackTestRunner(pack: pack, worker: worker).answer(to: test)
    else { return "" }
    let phrases = PluginPhrases(language: language)
    var text = "\n\(phrases(.example)) (\(phrases(.forBrief)) “\(test.name)”)\n"
    let rules = Set(pack.contents.filter { $0.plugin == name && $0.keyword == "rule" }.map(\.name))
    let fired = answer.reasons.filter { rules.contains($0.rule) }
    if !fired.isEmpty {
      text += "  \(phrases(.fired)): \(fired.map(\.rule).joined(separator: ", "))\n"
    }
    for metric in answer.metrics where metric.plugin == name {
      let unit = metric.unit.isEmpty ? "" : " " + metric.unit.shown(in: language)
      let number = Wording(language).decimal(metric.value, digits: 2)
      text += "  \(metric.title.shown(in: language)): \(number)\(unit)\n"
    }
    for format in pack.formats where format.plugin == name {
      text += output("--format \(format.id)", phrases(.writes), worker.render(format.id, answer))
    }
    for command in pack.commands where command.plugin == name {
      text += output(command.usage, phrases(.prints), worker.run(command.id, arguments: [], answer: answer))
    }
    for reader in pack.readers where reader.plugin == name {
      text += "  \(phrases(.reads)) *.\(reader.extensions.joined(separator: ", *."))\n"
    }
    return text
  }

  private func output(_ call: String, _ verb: String, _ result: Result<String, Diagnostic>) -> String {
    guard case .success(let text) = result else { return "" }
    let body = text.hasSuffix("\n") ? text.dropLast() : text[...]
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.prefix(Self.lines).map { "    \($0)\n" }.joined()
    return "  \(call) \(verb):\n\(shown)" + (lines.count > Self.lines ? "    …\n" : "")
  }
}
