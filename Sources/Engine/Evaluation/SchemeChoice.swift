import CampaignModel

/// Which tier scheme a brief is answered in.
public struct SchemeChoice {
  private let pack: Pack

  /// Chooses among a pack's schemes.
  public init(pack: Pack) { self.pack = pack }

  /// The scheme the brief asks for by a field with that role, else the pack's own.
  public func scheme(of brief: Brief) -> TierScheme {
    var wanted = pack.settings.scheme
    if let field = pack.schema.index(of: FieldRole.tierScheme) {
      switch brief.value(field) {
      case .choice(let option) where pack.schema.fields[field].values.indices.contains(option):
        wanted = pack.schema.fields[field].values[option].id
      case .text(let text): wanted = text
      default: break
      }
    }
    return pack.schemes.first { $0.id == wanted } ?? pack.schemes.first { $0.id == pack.settings.scheme }
      ?? pack.schemes[0]
  }
}
