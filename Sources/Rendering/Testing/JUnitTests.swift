import CampaignModel

/// A run of tests as JUnit XML, which build servers read: a suite a file, a case a case (jenkins-junit.xsd).
package struct JUnitTests {
  private let words: Catalogue
  private let text: TestText

  /// XML with texts of one language.
  package init(language: Language) {
    words = Catalogue(language)
    text = TestText(language: language)
  }

  /// The document.
  package func render(_ sheet: TestSheet) -> [UInt8] {
    let results = sheet.run.results
    var files: [String] = []
    for result in results where !files.contains(result.location.file) { files.append(result.location.file) }
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites name=\"kolmix rules test\" \(Self.counts(results))>\n"
    for file in files {
      let own = results.filter { $0.location.file == file }
      xml += "  <testsuite name=\"\(Self.escaped(file))\" \(Self.counts(own)) skipped=\"0\">\n"
      xml += own.map(element).joined()
      xml += "  </testsuite>\n"
    }
    return Array((xml + "</testsuites>\n").utf8)
  }

  private func element(_ result: TestResult) -> String {
    let head = "    <testcase name=\"\(Self.escaped(result.name))\" classname=\"\(Self.escaped(result.location.file))\""
    guard !result.hasPassed else { return head + "/>\n" }
    let failures = result.failures.map { failure in
      let message = Self.escaped(words.message(failure.diagnostic))
      let body = Self.escaped(text.render(failure, of: result), keepingLines: true)
      return "      <failure message=\"\(message)\" type=\"\(failure.diagnostic.code.id)\">\(body)</failure>\n"
    }
    return head + ">\n" + failures.joined() + "    </testcase>\n"
  }

  private static func counts(_ results: [TestResult]) -> String {
    "tests=\"\(results.count)\" failures=\"\(results.count { !$0.hasPassed })\" errors=\"0\""
  }

  /// Text for XML 1.0: its five marks as entities, characters it cannot have as the sign for what is unknown, and line
  /// ends kept as such or, in attributes, as references.
  static func escaped(_ text: String, keepingLines: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case "\n" where keepingLines: result += "\n"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
