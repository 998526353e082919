import ArgumentParser
import CampaignModel
import Reports

/// Options of commands that write reports.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: """
      Whose copy: client (no files, digests, handling cost and margins) or internal (everything); for html, xlsx, markdown.
      """)
  var audience: ReportAudience = .client

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; stdout without it.", valueName: "file"))
  var output: String?

  @Flag(name: .long, help: "Replace the output file when it exists.")
  var force = false

  /// Writes bytes to the file named, else to stdout.
  func write(_ bytes: [UInt8]) throws(Diagnostic) {
    try FileOutput(path: output, isReplacing: force).write(bytes)
  }
}

extension ReportAudience: ExpressibleByArgument {}
