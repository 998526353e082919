import BriefReading
import Engine

/// The rules a session answers by, with what reads briefs and calls plugins for them; replaced as a whole.
struct SessionRules {
  /// The pack.
  let pack: Pack
  /// Answers briefs.
  let recommender: Recommender
  /// Reads values typed for fields.
  let editor: BriefEditor
  /// Commands and formats of plugins.
  let plugins: PluginCalls

  /// Rules of a pack.
  init(_ pack: Pack) {
    self.pack = pack
    recommender = Recommender(pack: pack)
    editor = BriefEditor(schema: pack.schema, currency: pack.rates.currency)
    plugins = PluginCalls(pack)
  }
}
