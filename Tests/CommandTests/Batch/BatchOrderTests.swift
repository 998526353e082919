import Foundation
import Testing

@Suite("The batch")
struct BatchOrderTests {
  @Test("One worker and two write the same bytes, and nothing is lost")
  func sameBytesForAnyNumberOfWorkers() throws {
    let scratch = try Scratch()
    let one = try Program.run(["batch", "examples/year.jsonl", "-o", "\(scratch.path)/one.jsonl", "--jobs", "1"])
    let two = try Program.run(["batch", "examples/year.jsonl", "-o", "\(scratch.path)/two.jsonl", "--jobs", "2"])
    #expect(one.status == 0, "\(one.errors)")
    #expect(two.status == 0, "\(two.errors)")
    let first = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/one.jsonl"))
    let second = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/two.jsonl"))
    #expect(first == second)
    let lines = try Repository.text("examples/year.jsonl").split(separator: "\n").count
    #expect(first.split(separator: 0x0A).count == lines)
  }

  @Test("A folder and stdin are read as a file is")
  func folderAndStdin() throws {
    let scratch = try Scratch()
    let folder = try Program.run(["batch", "examples/briefs", "-o", "\(scratch.path)/folder.jsonl"])
    #expect(folder.status == 0, "\(folder.errors)")
    let lines = try Repository.text("examples/year.jsonl")
    let piped = try Program.run(["batch", "-", "-o", "-"], input: Array(lines.utf8))
    #expect(piped.status == 0, "\(piped.errors)")
    #expect(piped.output.split(separator: "\n").count == lines.split(separator: "\n").count)
  }

  @Test("A brief that cannot be understood is named with its line, the others are answered, and the status is 1")
  func badBriefAmongGood() throws {
    let good = #"{"goals":{"trust":1},"budget":"300tr","audience":"400k"}"#
    let bad = #"{"goals":{"trust":1},"budget":"lots","audiense":"400k"}"#
    let run = try Program.run(["batch", "-", "-o", "-"], input: Array("\(good)\n\n\(bad)\n\(good)\n".utf8))
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors.contains("<stdin>:3:"))
    #expect(run.errors.contains("audience"), "did you mean")
    #expect(run.errors.contains("3 briefs read"))
  }

  @Test("An output that exists is kept unless replacing is asked for, and no partial file is left behind")
  func existingOutput() throws {
    let scratch = try Scratch()
    let output = try scratch.file("out.jsonl", text: "precious\n")
    let refused = try Program.run(["batch", "examples/year.jsonl", "-o", output])
    #expect(refused.status == 2)
    #expect(try String(contentsOfFile: output, encoding: .utf8) == "precious\n")
    let forced = try Program.run(["batch", "examples/year.jsonl", "-o", output, "--force"])
    #expect(forced.status == 0)
    #expect(try String(contentsOfFile: output, encoding: .utf8).hasPrefix("{"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["out.jsonl"])
  }

  @Test("An interrupted run ends with 130 and leaves nothing behind")
  func interrupted() throws {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The run waits for input that comes too late; by then it has opened its output.
    let script = "sleep 6 | \"$1\" batch - -o \"$2/out.jsonl\" 2>/dev/null & p=$!; sleep 3; kill -INT $p; wait $p"
    process.arguments = ["-c", script, "sh", Program.path, scratch.path]
    process.currentDirectoryURL = Repository.root
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }
}
