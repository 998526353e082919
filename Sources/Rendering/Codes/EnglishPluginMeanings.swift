import CampaignModel

/// What findings of plugins mean and why they matter, in English.
enum EnglishPluginMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .pluginNotFound: CodeMeaning(
      "No folder with plugins holds one of this name.",
      matters: "It cannot be used."),
    .manifestMissing: CodeMeaning(
      "A plugin's folder has no plugin.lua.",
      matters: "Nobody can tell what it adds and what it may do."),
    .manifestNotATable: CodeMeaning(
      "plugin.lua does not return a manifest.",
      matters: "The manifest names the plugin, its version and what it needs."),
    .apiUnsupported: CodeMeaning(
      "The plugin was written for another version of the plugin interface.",
      matters: "What it calls may not exist or mean something else."),
    .needMissing: CodeMeaning(
      "The plugin needs another one that is not used.",
      matters: "Without it the plugin would fail later, in the middle of an answer."),
    .needVersion: CodeMeaning(
      "The plugin needs another version of a plugin than the one found.",
      matters: "It may rely on something that version does not have."),
    .needCircle: CodeMeaning(
      "Plugins need each other in a circle.",
      matters: "None can be loaded first."),
    .pluginClash: CodeMeaning(
      "Two plugins, or a plugin and the pack, declare something of the same name.",
      matters: "Plugins add; they never replace each other silently."),
    .pluginLeftOut: CodeMeaning(
      "A plugin that was asked for is not used, because of the errors shown beside.",
      matters: "Answers are given without it, and say so."),
    .settingUnknown: CodeMeaning(
      "A setting is given that the plugin does not have.",
      matters: "A mistyped setting would leave the default in force."),
    .settingMissing: CodeMeaning(
      "The plugin wants a setting that nobody gave.",
      matters: "It has no sensible default."),
    .settingMalformed: CodeMeaning(
      "What follows --set is not plugin.key=value.",
      matters: "It cannot be told which plugin is meant."),
    .dataEscapes: CodeMeaning(
      "The manifest asks for a data file outside the plugin's folder.",
      matters: "A plugin reads its own files and nothing else."),
    .dataUnreadable: CodeMeaning(
      "A data file of the plugin cannot be read.",
      matters: "What it reckons with is missing."),
    .dataMalformed: CodeMeaning(
      "A data file is not what its ending says.",
      matters: "Half a table read as a whole would give wrong answers."),
    .pluginCallFailed: CodeMeaning(
      "A function of a plugin stopped with an error.",
      matters: "Only its own part of the answer is missing."),
    .pluginCallStopped: CodeMeaning(
      "A function of a plugin took more steps or memory than it may.",
      matters: "One plugin must not hold up an answer."),
    .extensionUnknown: CodeMeaning(
      "A metric, format, reader or command is asked for that no plugin in use adds.",
      matters: "Nothing would come out."),
    .pluginTwice: CodeMeaning(
      "Two folders hold a plugin of one name.",
      matters: "The first one found is used, which may be the older."),
    .pluginMisnamed: CodeMeaning(
      "The manifest names the plugin otherwise than its folder.",
      matters: "It would be asked for by one name and answer to another."),
    .badVersion: CodeMeaning(
      "A version or a range of versions cannot be read.",
      matters: "Needs between plugins are settled by versions."),
    .pluginAddsNothing: CodeMeaning(
      "The plugin declares nothing.",
      matters: "It costs loading and changes no answer."),
    .pluginUntested: CodeMeaning(
      "The plugin brings no tests.",
      matters: "Nobody notices when it stops working."),
    .pluginUnexplained: CodeMeaning(
      "The plugin has no README.md.",
      matters: "Whoever finds it cannot know what it is for."),
    .pluginNearLimit: CodeMeaning(
      "A plugin came near one of its limits in its tests.",
      matters: "A larger brief may go over it."),
    .settingUnread: CodeMeaning(
      "A setting is declared, but no file of the plugin reads it.",
      matters: "Whoever sets it expects something to change."),
    .functionMissing: CodeMeaning(
      "A metric, format, reader or command has no function that does the work.",
      matters: "It could never answer."),
    .badPluginName: CodeMeaning(
      "A new plugin was given a name that is not lower-case letters, digits and hyphens.",
      matters: "The name is a folder, a prefix of settings and a stamp in answers."),
  ]
}
