/// How a brief file is written.
public enum BriefFormat: String, Sendable, Hashable, CaseIterable {
  /// YAML 1.1 as libyaml reads it, without anchors; every plain value is a text that the field's type interprets.
  case yaml
  /// JSON (RFC 8259).
  case json
}
