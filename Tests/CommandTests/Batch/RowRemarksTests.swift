import Foundation
import Testing

@Suite("What is said of a row that is answered all the same")
struct RowRemarksTests {
  @Test("A cell that is not read and a number read as a day are said once each, and stand in the answer")
  func remarks() throws {
    let rows = "id,goals,budget,,audience,platforms,launch_date\na,trust,500tr,red,1tr,tiktok,46127\n"
    let scratch = try Scratch()
    let path = try scratch.file("briefs.csv", text: rows)
    let run = try Program.run(["batch", path, "-o", "-", "--lang", "en"])
    #expect(run.status == 0)
    for code in ["B051", "B061"] {
      #expect(run.errors.components(separatedBy: "[\(code)]").count == 2, "\(run.errors)")
      #expect(run.output.components(separatedBy: "\"\(code)\"").count == 2)
    }
  }
}
