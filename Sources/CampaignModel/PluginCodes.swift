/// Findings about plugins.
extension DiagnosticCode {
  /// There is no plugin {0}; there are {1}.
  public static let pluginNotFound = DiagnosticCode("P001")
  /// Folder {0} has no plugin.lua.
  public static let manifestMissing = DiagnosticCode("P002")
  /// plugin.lua gives {0}, no manifest.
  public static let manifestNotATable = DiagnosticCode("P003")
  /// Plugin {0} wants api {1}, this program has {2}.
  public static let apiUnsupported = DiagnosticCode("P004")
  /// Plugin {0} needs {1}, which is not used.
  public static let needMissing = DiagnosticCode("P005")
  /// Plugin {0} needs {1} {2}, found {3}.
  public static let needVersion = DiagnosticCode("P006")
  /// Plugins need each other in a circle: {0}.
  public static let needCircle = DiagnosticCode("P007")
  /// {0} {1} belongs to both {2} and {3}, there at {4}.
  public static let pluginClash = DiagnosticCode("P008")
  /// Plugin {0} is left out.
  public static let pluginLeftOut = DiagnosticCode("P009")
  /// Plugin {0} has no setting {1}; it has {2}.
  public static let settingUnknown = DiagnosticCode("P010")
  /// Plugin {0} wants its setting {1}.
  public static let settingMissing = DiagnosticCode("P011")
  /// {0} is not plugin.key=value.
  public static let settingMalformed = DiagnosticCode("P012")
  /// {1} of plugin {0} is no path within its folder.
  public static let dataEscapes = DiagnosticCode("P013")
  /// {1} of plugin {0} cannot be read: {2}.
  public static let dataUnreadable = DiagnosticCode("P014")
  /// {1} of plugin {0} is not what its ending says: {2}.
  public static let dataMalformed = DiagnosticCode("P015")
  /// {0} {1} of plugin {2} failed on {3}: {4}.
  public static let pluginCallFailed = DiagnosticCode("P016")
  /// {0} {1} of plugin {2} was stopped on {3}: {4}, more than {5}.
  public static let pluginCallStopped = DiagnosticCode("P017")
  /// There is no {0} {1}; there are {2}.
  public static let extensionUnknown = DiagnosticCode("P018")
  /// Two folders hold a plugin {0}; the other one is {1}.
  public static let pluginTwice = DiagnosticCode("P019")
  /// Folder {0} holds a plugin called {1}.
  public static let pluginMisnamed = DiagnosticCode("P020")
  /// {0} of {1}: {2} is no version or range of versions.
  public static let badVersion = DiagnosticCode("P021")
  /// Plugin {0} adds nothing.
  public static let pluginAddsNothing = DiagnosticCode("P022")
  /// Plugin {0} has no tests.
  public static let pluginUntested = DiagnosticCode("P023")
  /// Plugin {0} has no README.md.
  public static let pluginUnexplained = DiagnosticCode("P024")
  /// {1} of plugin {0} came to {2} % of its limit of {3}.
  public static let pluginNearLimit = DiagnosticCode("P025")
  /// Setting {1} of plugin {0} is declared but no file reads it.
  public static let settingUnread = DiagnosticCode("P026")
  /// {0} {1} wants a function {2}.
  public static let functionMissing = DiagnosticCode("P027")
  /// {0} is no name for a plugin.
  public static let badPluginName = DiagnosticCode("P028")

  /// All of them, in order.
  public static let pluginCodes: [DiagnosticCode] = [
    .pluginNotFound, .manifestMissing, .manifestNotATable, .apiUnsupported, .needMissing, .needVersion, .needCircle,
    .pluginClash, .pluginLeftOut, .settingUnknown, .settingMissing, .settingMalformed, .dataEscapes, .dataUnreadable,
    .dataMalformed, .pluginCallFailed, .pluginCallStopped, .extensionUnknown, .pluginTwice, .pluginMisnamed,
    .badVersion, .pluginAddsNothing, .pluginUntested, .pluginUnexplained, .pluginNearLimit, .settingUnread,
    .functionMissing, .badPluginName,
  ]
}
