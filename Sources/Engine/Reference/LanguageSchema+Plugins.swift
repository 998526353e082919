/// Words only plugins' files have, and their manifest.
extension LanguageSchema {
  static let plugins: [Table] = [
    Table(
      id: "extend", note: "Adds values to a choice or a set of the packs.",
      keys: [
        Key("values?", "(string|kolmix.option)[]", "What is added."),
        Key("default?", "any", "What holds from now on when the brief is silent."),
      ]),
    Table(
      id: "metric", note: "A number forecast for the mix; review rules read it as metric.<name>.",
      keys: [
        Key("title", "kolmix.text", "Its name for people."),
        Key("type?", "'number'|'integer'|'money'|'percent'", "How to show it."),
        Key("unit?", "kolmix.text", "What it counts."), Key("source?", "string", "How it is computed."),
        Key("reads?", "string|string[]", "Facts it reads beside the brief's fields."),
        Key(
          "compute", "fun(brief: kolmix.brief, mix: kolmix.mix, forecast: kolmix.forecast): number?",
          "Nil where there is nothing to say."),
      ]),
    Table(
      id: "command", note: "A command of a session.",
      keys: [
        Key("title", "kolmix.text", "What it does."), Key("usage?", "string", "How it is called."),
        Key("run", "fun(args: string[], answer: kolmix.answer): string", "What it prints."),
      ]),
    Table(
      id: "format", note: "An output format.",
      keys: [
        Key("title", "kolmix.text", "Its name for people."), Key("extension?", "string", "Ending of files: md."),
        Key("render", "fun(answer: kolmix.answer): string", "The answer as text."),
      ]),
    Table(
      id: "reader", note: "Reads briefs from texts of some kind.",
      keys: [
        Key("title", "kolmix.text", "Its name for people."),
        Key("extensions?", "string|string[]", "Endings of files: eml."),
        Key("read", "fun(text: string): table", "The brief, by names or aliases of fields."),
      ]),
    Table(
      id: "plugin", note: "The manifest of a plugin.",
      keys: [
        Key("name", "string", "That of its folder."), Key("version", "string", "1.2.0"),
        Key("api", "integer", "The api it is written for."), Key("title", "kolmix.text", "Its name for people."),
        Key("description", "kolmix.text", "What it knows and does."),
        Key("needs?", "table<string, string>", "Other plugins and their versions: { koc = '>=1.2 <2' }."),
        Key("config?", "table<string, kolmix.setting>", "What users can set."),
        Key("data?", "table<string, string>", "Files of its folder: { days = 'data/days.csv' }."),
      ]),
  ]
}
