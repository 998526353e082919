import ArgumentParser
import CampaignModel
import Engine
import Rendering

/// `kolmix why-not BRIEF RULE|OUTCOME`
struct WhyNotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why-not",
    abstract: "Why a rule did not fire or an outcome did not come about, and the nearest changes that would do it.",
    discussion: """
      Outcomes: micro-led (half of the spend), micro>=60%, macro>=2 (creators), playbook=pyramid, recommended, or a \
      tactic or risk by its id. Changes are of one field, and of two together; each is verified by evaluating again.
      """)

  @Argument(help: ArgumentHelp("A brief file, or - for stdin.", valueName: "brief"))
  var brief: String

  @Argument(help: ArgumentHelp("A rule by its id, or an outcome.", valueName: "rule|outcome"))
  var wanted: String

  @Option(name: .long, help: ArgumentHelp("A field that must stay as it is; may be repeated.", valueName: "field"))
  var lock: [String] = []

  @OptionGroup var face: ExplanationOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let pack = try common.pack()
    let brief = try face.brief(self.brief, pack, common)
    do {
      let why = try Explainer(Recommender(pack: pack)).whyNot(brief, wanted: wanted, locks: lock)
      switch face.format {
      case .json: Output.data(JSONExplanation.render(why, pretty: true))
      case .text:
        Output.data(
          WhyNotText(language: common.language, width: face.shownWidth, style: face.style).render(why))
      }
    } catch {
      common.show([error])
      throw ExitCode(2)
    }
  }
}
