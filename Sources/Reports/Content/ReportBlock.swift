/// One piece of a section.
package enum ReportBlock: Sendable, Hashable {
  /// Running text.
  case paragraph(String)
  /// Text about how to read what stands above, in small print.
  case note(String)
  /// Text nobody may miss.
  case warning(String)
  /// Names with their values.
  case facts([ReportFact])
  /// The few numbers to remember.
  case figures([ReportFigure])
  /// A table.
  case table(ReportTable)
  /// A picture with its table.
  case chart(ReportChart)
  /// Entries of text under a heading; the heading may be empty.
  case items(String, [ReportItem])

  /// Whether it is the numbers to remember.
  var isFigures: Bool { if case .figures = self { true } else { false } }
}

/// A name with its value.
package struct ReportFact: Sendable, Hashable {
  /// The name.
  package var name: String
  /// The value.
  package var value: String

  /// A fact.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A number to remember.
package struct ReportFigure: Sendable, Hashable {
  /// What it is.
  package var name: String
  /// The number.
  package var value: String
  /// Its range, or what it is made of.
  package var note: String
}

/// An entry of a list.
package struct ReportItem: Sendable, Hashable {
  /// What it says.
  package var title: String
  /// More about it.
  package var lines: [String] = []
  /// Where it comes from, in small print; empty when it is not said.
  package var origin: String = ""
}
