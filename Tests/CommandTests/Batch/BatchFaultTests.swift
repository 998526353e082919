import Foundation
import Testing

@Suite("A batch in trouble")
struct BatchFaultTests {
  /// The year's briefs so many times, each with an id of its own.
  static func year(_ times: Int) throws -> String {
    let lines = try Repository.text("examples/year.jsonl").split(separator: "\n")
    return (0..<times).map { round in
      lines.enumerated().map { "{\"id\":\"\(round)-\($0.offset)\"," + $0.element.dropFirst() + "\n" }.joined()
    }.joined()
  }

  /// Runs a script of the shell with the program as `$1` and a folder as `$2`.
  private func shell(_ script: String, _ scratch: Scratch) throws -> Program.Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh", Program.path, scratch.path]
    process.currentDirectoryURL = Repository.root
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    let (out, err) = (try scratch.file(".out", []), try scratch.file(".err", []))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: err))
    try process.run()
    process.waitUntilExit()
    return Program.Run(
      status: process.terminationStatus, output: try String(contentsOfFile: out, encoding: .utf8),
      errors: try String(contentsOfFile: err, encoding: .utf8))
  }

  @Test(
    "A run that is killed or stopped goes on with --resume: every brief once, in the bytes of a run nobody stopped",
    arguments: [("KILL", "jsonl"), ("INT", "csv"), ("TERM", "xlsx")])
  func stopped(signal: String, ending: String) throws {
    let scratch = try Scratch()
    _ = try scratch.file("in.jsonl", text: Self.year(2) + "{\"goals\":\n")
    // The first half is answered and kept; then the input makes the run wait for what never comes.
    let script = """
      mkfifo "$2/pipe"
      (head -n 50 "$2/in.jsonl"; touch "$2/.given"; sleep 60) > "$2/pipe" & writer=$!
      "$1" batch - -o "$2/out.\(ending)" --detail lean < "$2/pipe" & run=$!
      for wait in $(seq 100); do
        if grep -q '"read":' "$2/out.\(ending).journal" 2>/dev/null; then break; fi
        sleep 0.1
      done
      kill -\(signal) $run; wait $run; status=$?
      kill $writer
      ls "$2"
      exit $status
      """
    let run = try shell(script, scratch)
    if signal == "KILL" {
      #expect(run.status == 137)
    } else {
      #expect(run.status == 130)
      #expect(run.errors.contains("--resume"), "\(run.errors)")
    }
    #expect(!run.output.split(separator: "\n").contains("out.\(ending)"), "no half output: \(run.output)")
    let options = ["batch", "-", "--detail", "lean"]
    let input = Array(try Self.year(2).utf8) + Array("{\"goals\":\n".utf8)
    let other = try Program.run(options + ["-o", "\(scratch.path)/out.\(ending)"], input: input)
    #expect(other.status == 2 && other.errors.contains("--resume"), "\(other.errors)")
    let resumed = try Program.run(options + ["-o", "\(scratch.path)/out.\(ending)", "--resume"], input: input)
    #expect(resumed.status == 1 && resumed.errors.contains("81 briefs read"), "\(resumed.errors)")
    let whole = try Program.run(options + ["-o", "\(scratch.path)/whole.\(ending)"], input: input)
    #expect(whole.status == 1)
    for name in [ending, "\(ending).quarantine.jsonl"] {
      let one = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/out.\(name)"))
      #expect(try one == Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/whole.\(name)")), "\(name)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(!left.contains { $0.hasSuffix(".journal") || $0.hasSuffix(".partial") }, "\(left)")
  }

  @Test(
    "A file that cannot grow is one precise error; what was answered is kept and gone on with",
    arguments: ["csv", "xlsx"])
  func fullDisk(ending: String) throws {
    let scratch = try Scratch()
    _ = try scratch.file("in.jsonl", text: Self.year(4))
    // 512 bytes a block: less than all the answers take, more than the first block of them.
    let blocks = ending == "csv" ? 70 : 60
    let script = """
      ulimit -f \(blocks)
      "$1" batch "$2/in.jsonl" -o "$2/out.\(ending)" --select id,status,mix,stamps.pack
      """
    let run = try shell(script, scratch)
    #expect(run.status == 2 && run.errors.contains("File too large"), "\(run.errors)")
    #expect(run.errors.contains("out.\(ending).partial") && run.errors.contains("--resume"), "\(run.errors)")
    #expect(try !FileManager.default.contentsOfDirectory(atPath: scratch.path).contains("out.\(ending)"))
    let arguments = ["batch", "\(scratch.path)/in.jsonl", "-o", "\(scratch.path)/out.\(ending)", "--resume"]
    let changed = try Program.run(arguments + ["--select", "id"])
    #expect(changed.status == 2 && changed.errors.contains("C088"), "\(changed.errors)")
    let resumed = try Program.run(arguments + ["--select", "id,status,mix,stamps.pack"])
    #expect(resumed.status == 0 && resumed.errors.contains("160 briefs read"), "\(resumed.errors)")
  }

  @Test("Nobody reading any more ends a run quietly; a device that is full says so")
  func streams() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in.jsonl", text: Self.year(5))
    let closed = try shell(
      "(\"$1\" batch \"$2/in.jsonl\" -o -; echo $? > \"$2/status\") | head -n 1 > /dev/null", scratch)
    #expect(closed.errors.isEmpty, "\(closed.errors)")
    #expect(try String(contentsOfFile: "\(scratch.path)/status", encoding: .utf8) == "0\n")
    let full = try Program.run(["batch", "examples/year.jsonl", "-o", "/dev/full", "--lang", "en"])
    #expect(full.status == 2 && full.errors.contains("No space left on device"), "\(full.errors)")
    let nothing = try Program.run(["batch", "examples/year.jsonl", "-o", "/dev/null", "--detail", "lean"])
    #expect(nothing.status == 0, "a device is written to, not replaced: \(nothing.errors)")
    var isFolder: ObjCBool = false
    #expect(FileManager.default.fileExists(atPath: "/dev/null", isDirectory: &isFolder))
    #expect(
      try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        == .typeCharacterSpecial)
  }

  @Test("An output that is a folder, its own input or in no folder at all is refused")
  func impossibleOutputs() throws {
    let scratch = try Scratch()
    let input = try scratch.file("in.jsonl", text: Self.year(1))
    for (output, code) in [(scratch.path, "C004"), (input, "C093"), ("\(scratch.path)/none/out.jsonl", "C004")] {
      let run = try Program.run(["batch", input, "-o", output, "--force"])
      #expect(run.status == 2 && run.errors.contains(code), "\(output): \(run.errors)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["in.jsonl"])
    #expect(try String(contentsOfFile: input, encoding: .utf8) == Self.year(1))
  }
}
