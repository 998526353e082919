/// What an opaque host object seen by scripts stands for.
enum HandleKind: UInt8 {
  /// A field, or arithmetic on fields.
  case expression = 1
  /// A predicate of a field, waiting for its argument.
  case method = 2
  /// A condition.
  case condition = 3
  /// `rule "x"`, waiting for its table.
  case declarator = 4
  /// A family of fields: `goal`, `line`, `cost`.
  case namespace = 5
  /// Something that was reported as a mistake; it swallows whatever is done with it.
  case poison = 6
  /// What a test expects of a number.
  case expectation = 7
  /// The plan an `apply` function writes to.
  case plan = 8
  /// A verb of the plan.
  case planVerb = 9
  /// A column of effects of a decision table: `favour.micro`.
  case output = 10
}
