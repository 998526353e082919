import CampaignModel

/// What findings about plugins say in English.
enum EnglishPluginFindings {
  /// One text per code of `DiagnosticCode.pluginCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .pluginNotFound: FindingText(
      "there is no plugin \"{0}\"", fix: "Found are: {1}. Name further folders with --plugins."),
    .manifestMissing: FindingText("\"{0}\" has no plugin.lua", fix: "Start one with: kolmix plugins new NAME."),
    .manifestNotATable: FindingText(
      "plugin.lua gives {0:word} instead of a manifest", fix: "End it with: return plugin { name = …, version = … }."),
    .apiUnsupported: FindingText(
      "plugin \"{0}\" is written for api {1}, this program has api {2}",
      fix: "Use a version of the plugin for this program: see docs/plugins.md."),
    .needMissing: FindingText(
      "plugin \"{0}\" needs \"{1}\", which is not in use",
      fix: "Use \"{1}\" too, or correct what keeps it from loading."),
    .needVersion: FindingText(
      "plugin \"{0}\" needs \"{1}\" {2}, found is {3}", fix: "Use a fitting version of \"{1}\", or widen the range."),
    .needCircle: FindingText(
      "plugins need each other in a circle: {0}", fix: "Break it: move what both need to a plugin of its own."),
    .pluginClash: FindingText(
      "{0:word} \"{1}\" is declared by both {2} and {3}, there at {4}",
      fix: "Use only one of them, or let one need the other and say replaces = true."),
    .pluginLeftOut: FindingText(
      "plugin \"{0}\" is left out", fix: "Correct what is said about it above; --strict stops the run instead."),
    .settingUnknown: FindingText("plugin \"{0}\" has no setting \"{1}\"", fix: "It has: {2}."),
    .settingMissing: FindingText(
      "plugin \"{0}\" wants its setting \"{1}\"", fix: "Give it in kolmix.yaml, or with --set {0}.{1}=…"),
    .settingMalformed: FindingText("\"{0}\" is no setting of a plugin", fix: "Write --set plugin.key=value."),
    .dataEscapes: FindingText(
      "plugin \"{0}\": \"{1}\" is not a file within its folder",
      fix: "Name a file below the plugin's folder: no absolute path, no \"..\", no symbolic link out of it."),
    .dataUnreadable: FindingText(
      "plugin \"{0}\": the file \"{1}\" cannot be read: {2}",
      fix: "Check the name, the size and the permission to read."),
    .dataMalformed: FindingText(
      "plugin \"{0}\": the file \"{1}\" is not what its ending says: {2}",
      fix: "Correct the file; .csv has a header, .json is JSON, .txt and .md are UTF-8 text."),
    .pluginCallFailed: FindingText(
      "{0:word} \"{1}\" of plugin \"{2}\" failed on \"{3}\": {4}", fix: "Correct its function; everything else went on."
    ),
    .pluginCallStopped: FindingText(
      "{0:word} \"{1}\" of plugin \"{2}\" was stopped on \"{3}\": {4:word}, the limit is {5}",
      fix: "Shorten its function, or raise --plugin-steps or --plugin-memory."),
    .extensionUnknown: FindingText("there is no {0:word} \"{1}\"", fix: "There are: {2}."),
    .pluginTwice: FindingText(
      "two folders hold a plugin \"{0}\"; the other one is {1}", fix: "Remove one; the first one found is used."),
    .pluginMisnamed: FindingText(
      "the folder \"{0}\" holds a plugin called \"{1}\"", fix: "Give folder and plugin the same name."),
    .badVersion: FindingText(
      "\"{0}\" of {1}: {2} is no version",
      fix: "Write \"1.2.0\"; a range is \">=1.2 <2\" or \"1.2\" for the same major version."),
    .pluginAddsNothing: FindingText(
      "plugin \"{0}\" adds nothing", fix: "Declare something in its init.lua: a rule, a metric, a format."),
    .pluginUntested: FindingText(
      "plugin \"{0}\" has no tests",
      fix: "Add test \"…\" { … } to a file of its own, for one brief where it speaks and one where not."),
    .pluginUnexplained: FindingText(
      "plugin \"{0}\" has no README.md", fix: "Say in it what the plugin knows and from where."),
    .pluginNearLimit: FindingText(
      "plugin \"{0}\": {1:word} came to {2} % of the limit of {3}",
      fix: "Shorten its functions, or raise its limits in kolmix.yaml."),
    .settingUnread: FindingText(
      "plugin \"{0}\" declares the setting \"{1}\", but no file reads it", fix: "Use config.{1}, or drop the setting."),
    .functionMissing: FindingText("{0} has no function \"{1}\"", fix: "Add it: {1} = function(…) … end."),
    .badPluginName: FindingText(
      "\"{0}\" is no name for a plugin", fix: "Use small letters, digits and hyphens, a letter first: tet-season."),
  ]
}
