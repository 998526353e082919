import CampaignModel
import Rendering

/// What makes the answer reproducible: versions for everybody, digests for the agency.
enum StampsSection {
  static func make(_ context: ReportContext) -> ReportSection {
    let (words, stamps) = (context.words, context.answer.stamps)
    var facts = [
      ReportFact(words.report(.briefName), context.answer.name), ReportFact("kolmix", stamps.version),
    ]
    if !stamps.rates.isEmpty { facts.append(ReportFact(words.report(.rateCard), stamps.rates)) }
    facts.append(
      ReportFact(
        words.report(.tierScheme), context.shown(context.answer.scheme.title, else: context.answer.scheme.id)))
    if context.isInternal {
      if !stamps.pack.isEmpty { facts.append(ReportFact(words.report(.packDigest), stamps.pack)) }
      if !stamps.plugins.isEmpty {
        facts.append(ReportFact(words.report(.plugins), stamps.plugins.joined(separator: ", ")))
      }
    }
    return ReportSection(kind: .stamps, title: words.report(.stamps), blocks: [.facts(facts)])
  }
}
