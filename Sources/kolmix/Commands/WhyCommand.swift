import ArgumentParser
import CampaignModel
import Engine
import Rendering

/// `kolmix why BRIEF [RULE|TIER]`
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Why the answer to a brief is what it is: every rule leaf by leaf, what is decisive, and where it holds.",
    discussion: """
      Each sentence is checked by negating it and evaluating again; where the answer stays it is marked "not decisive". \
      --format json adds the whole trace.
      """)

  @Argument(help: ArgumentHelp("A brief file, or - for stdin.", valueName: "brief"))
  var brief: String

  @Argument(help: ArgumentHelp("Only this rule, or only the rules that speak of this tier.", valueName: "rule|tier"))
  var subject: String?

  @OptionGroup var face: ExplanationOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let pack = try common.pack()
    let brief = try face.brief(self.brief, pack, common)
    do {
      let why = try Explainer(Recommender(pack: pack)).why(brief, target: subject)
      switch face.format {
      case .json: Output.data(JSONExplanation.render(why, pretty: true))
      case .text:
        Output.data(
          WhyText(language: common.language, width: face.shownWidth, style: face.style).render(why))
      }
    } catch {
      common.show([error])
      throw ExitCode(2)
    }
  }
}
