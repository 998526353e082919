import CampaignModel

/// The names effects may refer to, once all files have run.
struct DeclaredNames {
  let tiers: [String]
  let tactics: [String]
  let risks: [String]
  let playbooks: [String]
  /// Index of each field of the brief, by id.
  let fields: [String: Int]
  let schema: BriefSchema

  /// Ids of the lines without their prefix.
  var lines: [String] {
    schema.fields.map(\.id).filter { $0.hasPrefix("line.") }.map { String($0.dropFirst(5)) }
  }

  /// Ids of the goals without their prefix.
  var goals: [String] {
    schema.fields.filter { $0.role == .goal }.map { String($0.id.dropFirst(5)) }
  }
}
