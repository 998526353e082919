/// What is asked of a field.
enum StatementComparison { case equal, notEqual, atLeast, atMost, above, below, has, given, missing }
