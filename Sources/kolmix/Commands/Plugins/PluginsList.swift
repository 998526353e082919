import ArgumentParser
import BriefReading
import CampaignModel
import Engine
import Workspace

extension PluginsCommand {
  /// `kolmix plugins list [--cost]`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The plugins found, and what they cost.")

    @Flag(help: "Answer the example briefs with each plugin and show the steps and memory its functions used.")
    var cost = false

    @Option(help: ArgumentHelp("The briefs --cost answers.", valueName: "path"))
    var briefs = "examples/briefs"

    @OptionGroup var common: CommonOptions

    func run() throws {
      let surroundings = try Surroundings(common)
      let phrases = PluginPhrases(language: common.language)
      guard !surroundings.folders.isEmpty else { return Output.data(phrases(.none) + "\n") }
      Output.data(cost ? try costs(surroundings, phrases) : try names(surroundings, phrases))
    }

    private func names(_ surroundings: Surroundings, _ phrases: PluginPhrases) throws -> String {
      var table = PluginTable()
      for folder in surroundings.folders {
        let isUsed = surroundings.requests.contains { $0.name == folder.name }
        guard let manifest = PluginSet.manifest(of: folder) else {
          table.add([folder.name, "–", phrases(.broken), folder.root])
          continue
        }
        table.add([
          manifest.name, manifest.version.description, phrases(isUsed ? .used : .found),
          manifest.title.shown(in: common.language),
        ])
      }
      return table.text
    }

    private func costs(_ surroundings: Surroundings, _ phrases: PluginPhrases) throws -> String {
      var table = PluginTable(right: [1, 2, 3, 4, 5, 6, 7, 8])
      table.add([
        "", phrases(.loadSteps), phrases(.keeps), phrases(.calls), phrases(.perCall), phrases(.most), phrases(.ofLimit),
        phrases(.mostMemory), phrases(.ofLimit),
      ])
      for folder in surroundings.folders {
        guard let pack = try surroundings.pack(with: folder.name),
          let cost = try cost(of: folder.name, pack, surroundings)
        else { continue }
        let perCall = cost.calls > 0 ? cost.steps / UInt64(cost.calls) : 0
        table.add([
          folder.name, String(cost.loadSteps), String(cost.loadBytes >> 10), String(cost.calls), String(perCall),
          String(cost.mostSteps), part(Double(cost.mostSteps), of: Double(cost.limits.callSteps)),
          String(cost.mostBytes >> 10), part(Double(cost.mostBytes), of: Double(cost.limits.memoryBytes)),
        ])
      }
      return table.text
    }

    private func part(_ used: Double, of limit: Double) -> String {
      let tenths = Int(min((used / max(limit, 1) * 1000).rounded(), 1e9))
      return "\(tenths / 10).\(tenths % 10)"
    }

    /// Recommendations, formats and commands over all example briefs.
    private func cost(of name: String, _ pack: Pack, _ surroundings: Surroundings) throws -> PluginCost? {
      let worker = surroundings.worker(pack)
      let recommender = Recommender(pack: pack)
      let readers = BriefReaders(pack: pack, worker: worker, named: nil)
      for source in try BriefSources(paths: [briefs], also: readers.endings, show: common.show).sources {
        guard let brief = readers.read(source).brief else { continue }
        let answer = recommender.recommend(brief)
        for format in pack.formats where format.plugin == name { _ = worker.render(format.id, answer) }
        for command in pack.commands where command.plugin == name {
          _ = worker.run(command.id, arguments: [], answer: answer)
        }
      }
      var total = PluginSet.loadCosts(of: pack).first { $0.plugin == name }
      for cost in recommender.costs + worker.costs where cost.plugin == name { total?.add(cost) }
      return total
    }
  }
}
