import CampaignModel

/// `plugins`
struct PluginsCommand: SessionCommand {
  let sheet = CommandSheet(
    ["plugins"], ["tiện ích"], .rules, en: "The plugins in force.", vi: "Các tiện ích đang dùng.",
    examples: [.init("plugins"), .init("tiện ích")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    let (face, pack) = (session.face, session.pack)
    guard !pack.manifests.isEmpty else { return SessionOutput(text: face.paragraph(face.words(.noPlugins))) }
    var text = ""
    for manifest in pack.manifests {
      text += face.paragraph(
        "\(manifest.name) \(manifest.version.description): \(manifest.title.shown(in: face.language))")
      for command in pack.commands where command.plugin == manifest.name {
        text += face.paragraph(
          "\(command.usage.isEmpty ? command.id : command.usage): \(command.title.shown(in: face.language))", indent: 4)
      }
    }
    return SessionOutput(text: text)
  }
}
