/// A command as the parser describes itself (its help dump), as far as a manual page needs it.
struct CommandDescription: Decodable {
  /// The whole dump.
  struct Dump: Decodable {
    let command: CommandDescription
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    /// What it is.
    enum Kind: String, Decodable { case positional, option, flag }

    /// One way to write it.
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let arguments: [Argument]?
  let subcommands: [CommandDescription]?
}
