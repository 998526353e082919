import CampaignModel
import LuaRuntime
import Notation
import Workspace

/// Runs a `plugin.lua` in a sandbox of its own and reads the manifest it returns.
struct ManifestReader {
  let folder: PluginFolder
  let sink: DiagnosticSink

  /// A manifest is a table of constants: nobody needs more to write it.
  private static let limits: LuaLimits = {
    var limits = LuaLimits()
    limits.loadInstructions = 1_000_000
    limits.memoryBytes = 8 << 20
    limits.loadSeconds = 2
    return limits
  }()

  /// The manifest; nil when it cannot be used. What is wrong is in the sink.
  func manifest() -> PluginManifest? {
    let file = folder.manifest
    guard String(validating: file.bytes, as: UTF8.self) != nil, !file.bytes.contains(0) else {
      sink.report(Diagnostic(.rulesUnreadable, [file.name], at: SourceLocation(file: file.name, line: 0)))
      return nil
    }
    let map = SourceMap(file: file.name, source: file.bytes, keywords: ["plugin"])
    var line = 0
    let value: LuaValue
    do {
      let state = try LuaState(limits: Self.limits)
      // `return plugin { … }` tells the line of the table; a bare table does as well.
      try state.define(function: "plugin") { call in
        line = call.position?.line ?? 0
        return .values([call[0]])
      }
      try state.onUnknownGlobal { name, _ in .failure("unknown name '\(name)'") }
      value = try state.run(file: file.name, source: file.bytes)
    } catch {
      sink.report(LuaFailureReport(failure: error, file: file.name, map: map).diagnostic)
      return nil
    }
    for finding in map.findings { sink.report(finding) }
    let location = SourceLocation(file: file.name, line: line)
    guard case .table(let table) = value else {
      sink.report(Diagnostic(.manifestNotATable, [value.summary], at: location))
      return nil
    }
    let site = DeclarationSite(keyword: "plugin", name: nil, location: location, map: map)
    return manifest(TableReader(table, site: site, sink: sink))
  }

  private func manifest(_ reader: TableReader) -> PluginManifest? {
    let name = reader.requiredText("name")
    let version = version(reader)
    let api = reader.integer("api", in: 1...1_000_000)
    if !reader.has("api") { sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "api"])) }
    let manifest = PluginManifest(
      name: name, version: version ?? .zero, api: api ?? 0,
      title: reader.localized("title", required: true), description: reader.localized("description", required: true),
      needs: needs(reader), settings: settings(reader), data: data(reader), location: reader.site.location)
    reader.finish()
    if !name.isEmpty, !PluginManifest.isName(name) {
      sink.report(reader.site.diagnostic(.badPluginName, [name], path: "name"))
    } else if !name.isEmpty, name != folder.name {
      sink.report(reader.site.diagnostic(.pluginMisnamed, [folder.name, name], path: "name"))
    }
    if let api, api > PluginManifest.currentAPI {
      sink.report(
        reader.site.diagnostic(
          .apiUnsupported, [name, String(api), String(PluginManifest.currentAPI)], path: "api"))
    }
    return version == nil || api == nil ? nil : manifest
  }

  private func version(_ reader: TableReader) -> PluginVersion? {
    let text = reader.requiredText("version")
    if let version = PluginVersion(text) { return version }
    if !text.isEmpty {
      sink.report(reader.site.diagnostic(.badVersion, ["version", reader.site.title, text], path: "version"))
    }
    return nil
  }

  private func needs(_ reader: TableReader) -> [(name: String, range: VersionRange)] {
    guard let table = reader.table("needs") else { return [] }
    let found = table.keys.compactMap { name -> (name: String, range: VersionRange)? in
      guard let text = table.text(name) else { return nil }
      if let range = VersionRange(text) { return (name, range) }
      sink.report(reader.site.diagnostic(.badVersion, [name, reader.site.title, text], path: table.path(name)))
      return nil
    }
    table.finish()
    return found
  }

  private func settings(_ reader: TableReader) -> [PluginSetting] {
    guard let table = reader.table("config") else { return [] }
    let fields = VocabularyReader(vocabulary: Vocabulary(), sink: sink)
    let found = table.keys.compactMap { key -> PluginSetting? in
      guard let entry = table.table(key) else { return nil }
      let description = entry.localized("description", required: true)
      for word in ["role", "aliases", "ask"] where entry.has(word) {
        _ = entry.value(word)
        sink.report(reader.site.diagnostic(.unknownKey, [word, "config.\(key)"], path: entry.path(word)))
      }
      return fields.schema(id: key, reader: entry, isColumn: true).map {
        PluginSetting(schema: $0, description: description)
      }
    }
    table.finish()
    if let limits = found.first(where: { $0.schema.id == "limits" }) {
      sink.report(reader.site.diagnostic(.duplicateName, ["config", limits.schema.id, "kolmix.yaml"], path: "config"))
    }
    return found
  }

  private func data(_ reader: TableReader) -> [(key: String, path: String)] {
    guard let table = reader.table("data") else { return [] }
    let found = table.keys.compactMap { key in table.text(key).map { (key: key, path: $0) } }
    table.finish()
    return found
  }
}
