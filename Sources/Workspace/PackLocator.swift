import CampaignModel
import Foundation

/// Finds the pack to use: the one named, else `./rules`, else the one installed beside the program.
public struct PackLocator: Sendable {
  /// Folders to look in when none is named, in order.
  public let candidates: [String]

  /// Looks in `./rules`, then in `share/kolmix/rules` beside the folder of the program, then, for a program that was built
  /// but not installed, beside the `.build` it lies in.
  public init(program: String) {
    let folder = URL(fileURLWithPath: program).resolvingSymlinksInPath().deletingLastPathComponent()
    var candidates = ["rules", folder.deletingLastPathComponent().appendingPathComponent("share/kolmix/rules").path]
    if let built = folder.pathComponents.lastIndex(of: ".build") {
      candidates.append(NSString.path(withComponents: Array(folder.pathComponents[..<built]) + ["rules"]))
    }
    self.candidates = candidates
  }

  /// The same for the program that runs; the name it was called by may be no path at all.
  public init() {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    self.init(program: link ?? CommandLine.arguments.first ?? "kolmix")
  }

  /// The folder to load; an unknown named one is an error, as is none at all.
  public func locate(named: String?) throws(Diagnostic) -> String {
    if let named {
      guard FileManager.default.fileExists(atPath: named) else { throw Diagnostic(.packNotFound, [named]) }
      return named
    }
    if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) { return found }
    throw Diagnostic(.packNotFound, [candidates.joined(separator: ", ")])
  }
}
