import ArgumentParser
import CampaignModel
import Reports
import Workspace

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
    guard let output, output != "-" else { return Output.data(bytes) }
    let cut = output.lastIndex(of: "/")
    let folder = cut.map { $0 == output.startIndex ? "/" : String(output[..<$0]) } ?? "."
    let name = cut.map { String(output[output.index(after: $0)...]) } ?? output
    try FolderWriter(folder).write(bytes: [(name, bytes)], replacing: force)
  }
}

extension ReportAudience: ExpressibleByArgument {}
