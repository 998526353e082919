/// How parts of rules are worded.
package enum SentenceStyle: Sendable, Hashable {
  /// As part of a sentence: `the audience is at least 2 million people`.
  case sentence
  /// For a glance: `audience ≥ 2M`.
  case short
}
