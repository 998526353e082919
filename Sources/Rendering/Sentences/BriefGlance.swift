import CampaignModel

extension SentenceWriter {
  /// What the client says in a brief, in words on one line.
  func glance(_ brief: Brief, _ schema: BriefSchema) -> String {
    zip(schema.fields, brief.slots).compactMap { field, slot in
      guard slot.origin == .given, let value = slot.value else { return nil }
      return "\(title(field)): \(self.value(value, of: field, .short))"
    }.joined(separator: "; ")
  }
}
