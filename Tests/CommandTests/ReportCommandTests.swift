import Foundation
import Testing

@Suite("kolmix recommend --format html, xlsx, markdown")
struct ReportCommandTests {
  static let brief = "examples/briefs/13-electric-scooter-launch.yaml"

  @Test("A page goes to a file, which is not replaced unless forced")
  func file() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/plan.html"
    let arguments = ["recommend", Self.brief, "--format", "html", "--lang", "vi", "-o", path]
    let first = try Program.run(arguments)
    #expect(first.status == 0 && first.output.isEmpty && first.errors.isEmpty, "\(first.errors)")
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">") && page.hasSuffix("</html>\n"))
    #expect(page.contains("<h1>Gió Motors</h1>"))
    let second = try Program.run(arguments)
    #expect(second.status == 2 && second.errors.contains(path))
    #expect(try Program.run(arguments + ["--force"]).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == page)
  }

  @Test("Without a file it goes to stdout, for the client unless said otherwise")
  func streams() throws {
    let client = try Program.run(["recommend", Self.brief, "--format", "html", "--lang", "en"])
    let agency = try Program.run(["recommend", Self.brief, "--format", "html", "--lang", "en", "--for", "internal"])
    #expect(client.status == 0 && agency.status == 0)
    #expect(!client.output.contains("trust-needs-companions") && agency.output.contains("trust-needs-companions"))
    let chat = try Program.run(["recommend", Self.brief, "--format", "md", "--lang", "en"])
    #expect(chat.output.hasPrefix("# Gió Motors\n"))
    #expect(try Program.run(["recommend", Self.brief, "--format", "xlsx"]).status == 0)
    #expect(try Program.run(["recommend", Self.brief, "--format", "html", "--for", "everybody"]).status != 0)
  }

  @Test("A folder of briefs becomes one document; a brief that cannot be understood fails the run, not the document")
  func folder() throws {
    let scratch = try Scratch()
    for name in ["13-electric-scooter-launch.yaml", "18-infant-formula.yaml"] {
      _ = try scratch.file("briefs/\(name)", text: try Repository.text("examples/briefs/\(name)"))
    }
    _ = try scratch.file("briefs/broken.yaml", text: "budget: [")
    let run = try Program.run(["recommend", "\(scratch.path)/briefs", "--format", "html", "--lang", "en"])
    #expect(run.status == 1 && run.errors.contains("broken.yaml"))
    #expect(run.output.contains("href=\"#b1\"") && run.output.contains("href=\"#b2\""))
    #expect(!run.output.contains("href=\"#b3\""))
  }

  @Test("A batch writes one page, the same for any number of workers, for the copy asked for")
  func batch() throws {
    let scratch = try Scratch()
    var pages: [Data] = []
    for (jobs, audience) in [("1", "client"), ("3", "client"), ("2", "internal")] {
      let path = "\(scratch.path)/all-\(jobs).html"
      let run = try Program.run([
        "batch", "examples/briefs", "-o", path, "--jobs", jobs, "--for", audience, "--lang", "vi", "--quiet",
      ])
      #expect(run.status == 0, "\(run.errors)")
      pages.append(try Data(contentsOf: URL(fileURLWithPath: path)))
    }
    #expect(pages[0] == pages[1] && pages[0] != pages[2])
    let text = String(decoding: pages[0], as: UTF8.self)
    #expect(text.components(separatedBy: "<article ").count - 1 == ExampleTests.briefs.count)
    #expect(text.contains("href=\"#b18\"") && !text.contains("\u{1}"))
    let lean = try Program.run(["batch", "examples/briefs", "-o", "-", "--format", "html", "--detail", "lean"])
    #expect(lean.status == 2 && lean.output.isEmpty)
  }

  @Test("Other formats go to files too")
  func others() throws {
    let scratch = try Scratch()
    for format in ["text", "json", "xlsx"] {
      let path = "\(scratch.path)/plan.\(format)"
      let run = try Program.run(["recommend", Self.brief, "--format", format, "--lang", "en", "-o", path])
      #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
      #expect(try !Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
    }
    let lost = try Program.run(["recommend", Self.brief, "-o", "\(scratch.path)/plan.text/below.txt"])
    #expect(lost.status == 2)
  }
}
