import Foundation

/// The manual page, made of the same list of commands and flags that parses the command line.
struct ManPage {
  private let root: CommandDescription

  /// A page of the parser's own description of itself.
  init(dump: String) throws {
    root = try JSONDecoder().decode(CommandDescription.Dump.self, from: Data(dump.utf8)).command
  }

  /// The page in the man macros of troff.
  var text: String {
    var lines = [
      ".TH KOLMIX 1 \"\" \"kolmix \(KolmixVersion.current)\" \"kolmix\"", ".SH NAME",
      "kolmix \\- \(Self.plain(Self.lowered(root.abstract ?? "")))", ".SH SYNOPSIS",
      ".B kolmix", ".I command", "[\\fIoption\\fR ...]",
    ]
    if let discussion = root.discussion { lines += [".SH DESCRIPTION"] + Self.paragraphs(discussion) }
    lines.append(".SH COMMANDS")
    for command in root.subcommands ?? [] { lines += section(command, path: []) }
    lines += [
      ".SH FILES", ".TP", ".I kolmix.yaml",
      "What is set in the folder kolmix runs in; kolmix config explain tells all.",
      ".SH ENVIRONMENT", ".TP", ".B KOLMIX_LANGUAGE, KOLMIX_RULES, KOLMIX_BATCH_JOBS, ...",
      "One for each setting of kolmix.yaml; flags go before them, they go before the file.", ".TP", ".B NO_COLOR",
      "No colours.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ command: CommandDescription, path: [String]) -> [String] {
    guard command.shouldDisplay, command.commandName != "help" else { return [] }
    let path = path + [command.commandName]
    var lines = [".SS \"kolmix \(path.joined(separator: " "))\(synopsis(command))\""]
    if let abstract = command.abstract { lines.append(Self.plain(abstract)) }
    if let discussion = command.discussion { lines += [".PP"] + Self.paragraphs(discussion) }
    for argument in command.arguments ?? [] where argument.shouldDisplay {
      lines += [".TP", Self.heading(argument), Self.plain(argument.abstract ?? "")]
    }
    return lines + (command.subcommands ?? []).flatMap { section($0, path: path) }
  }

  private func synopsis(_ command: CommandDescription) -> String {
    (command.arguments ?? []).filter { $0.kind == .positional && $0.shouldDisplay }.map { argument in
      let name = (argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? " [\(name)]" : " \(name)"
    }.joined()
  }

  private static func heading(_ argument: CommandDescription.Argument) -> String {
    guard argument.kind != .positional else { return "\\fI\(plain(argument.valueName ?? ""))\\fR" }
    let names = (argument.names ?? []).map { name in
      let dashes = name.kind == "long" ? "--" : "-"
      return "\\fB\(plain(dashes + name.name))\\fR"
    }.joined(separator: ", ")
    return argument.kind == .option ? "\(names) \\fI\(plain(argument.valueName ?? ""))\\fR" : names
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? ".PP" : plain(String($0)) + "\n.br"
    }
  }

  private static func lowered(_ text: String) -> String {
    (text.prefix(1).lowercased() + text.dropFirst()).trimmingCharacters(in: CharacterSet(charactersIn: "."))
  }

  /// The text with what troff would take for its own escaped.
  private static func plain(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "\n": " "
      default: String(character)
      }
    }.joined()
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
