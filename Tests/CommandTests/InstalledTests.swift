import Foundation
import Testing

@Suite("The installed program")
struct InstalledTests {
  @Test("Finds its rules beside it, called by its bare name from anywhere")
  func bareName() throws {
    let scratch = try Scratch()
    for folder in ["bin", "share/kolmix", "elsewhere"] {
      try FileManager.default.createDirectory(atPath: "\(scratch.path)/\(folder)", withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(atPath: Program.path, toPath: "\(scratch.path)/bin/kolmix")
    try FileManager.default.copyItem(atPath: Repository.path("rules"), toPath: "\(scratch.path)/share/kolmix/rules")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "kolmix rules check"]
    process.currentDirectoryURL = URL(fileURLWithPath: "\(scratch.path)/elsewhere")
    process.environment = ["PATH": "\(scratch.path)/bin:/usr/bin:/bin", "LANG": "C.UTF-8"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("Built but not installed, finds the rules it was built with")
  func built() throws {
    let scratch = try Scratch()
    let run = try Program.run(["init", "mine"], folder: scratch.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Program.run(["rules", "check"], folder: "\(scratch.path)/mine").status == 0)
  }
}
