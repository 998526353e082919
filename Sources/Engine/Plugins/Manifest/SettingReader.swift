import CampaignModel
import LuaRuntime
import Notation
import Workspace

/// Settles a plugin's settings before anything of it runs: what the user wrote against what the manifest declares.
struct SettingReader {
  let manifest: PluginManifest
  let sink: DiagnosticSink

  /// The table scripts see as `config`; later settings of a key count over earlier ones.
  func config(_ written: [WrittenSetting]) -> LuaTable {
    var values: [String: FieldValue] = [:]
    for setting in manifest.settings { values[setting.schema.id] = setting.schema.fallback }
    for setting in written {
      guard let declared = manifest.settings.first(where: { $0.schema.id == setting.key }) else {
        let known = manifest.settings.map(\.schema.id)
        sink.report(
          Diagnostic(
            .settingUnknown, [manifest.name, setting.key, known.isEmpty ? "–" : known.joined(separator: ", ")],
            at: setting.location, suggestion: NearestName.nearest(to: setting.key, in: known), excerpt: setting.excerpt)
        )
        continue
      }
      if let value = value(setting, declared.schema) { values[setting.key] = value }
    }
    for setting in manifest.settings where setting.schema.required && values[setting.schema.id] == nil {
      if !written.contains(where: { $0.key == setting.schema.id }) {
        sink.report(Diagnostic(.settingMissing, [manifest.name, setting.schema.id], at: manifest.location))
      }
    }
    return LuaTable(
      named: manifest.settings.compactMap { setting in
        values[setting.schema.id].map { (setting.schema.id, FieldValueView.value($0, of: setting.schema)) }
      })
  }

  private func value(_ setting: WrittenSetting, _ schema: FieldSchema) -> FieldValue? {
    let site = DeclarationSite(keyword: "plugin", name: manifest.name, location: setting.location, map: nil)
    func wrong(_ found: String) -> FieldValue? {
      var finding = site.diagnostic(.wrongRuleValue, [setting.key, site.title, schema.type.rawValue, found])
      finding.excerpt = setting.excerpt
      sink.report(finding)
      return nil
    }
    let given: LuaValue
    switch setting.value {
    case .text(let text) where schema.type == .flag:
      guard let flag = try? FlagNotation.parse(text) else { return wrong("\"\(text)\"") }
      given = .bool(flag)
    case .text(let text) where schema.type == .set || schema.type == .texts:
      given = .table(LuaTable(list: ListNotation.split(text).map { .string($0) }))
    case .text(let text): given = .string(text)
    case .texts(let texts): given = .table(LuaTable(list: texts.map { .string($0) }))
    case .other(let word): return wrong(word)
    }
    let local = DiagnosticSink()
    let value = FieldValueReader(site: site, sink: local).value(given, of: schema, path: setting.key)
    for var finding in local.diagnostics {
      finding.excerpt = setting.excerpt
      sink.report(finding)
    }
    return value
  }
}
