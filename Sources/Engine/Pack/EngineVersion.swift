/// The version stamped on every answer.
public let engineVersion = "0.1.0"
