/// Who settles a fact, and so when it can be read.
package enum FactKind: Sendable, Hashable {
  /// The brief, or a rule that assumes a value for it.
  case brief
  /// The host, from the brief alone: `contracted.count`.
  case derived
  /// Rules: `infer`.
  case inferred
  /// The host, once lines, scales and assumptions are settled: `spendable`, `cost.micro`.
  case money
  /// The host, once the mix is: `mix.macro.share`, `forecast.reach`.
  case outcome
}
