/// Whether a condition holds for a brief: yes, no, or nobody can say since a value is missing.
public enum Verdict: String, Sendable, Hashable {
  case yes, no, unknown
}
