import CampaignModel
import Notation

/// One command for the help.
package struct HelpTopic: Sendable {
  /// Its usual name in the language shown.
  package var name: String
  /// Its other names.
  package var aliases: [String]
  /// Name and arguments.
  package var usage: String
  /// One line.
  package var summary: String
  /// Examples with the lines typed before.
  package var examples: [(before: [String], line: String)]

  /// One command.
  package init(
    name: String, aliases: [String], usage: String, summary: String, examples: [(before: [String], line: String)]
  ) {
    self.name = name
    self.aliases = aliases
    self.usage = usage
    self.summary = summary
    self.examples = examples
  }
}

/// The help of a session.
package struct HelpText {
  private let face: SessionFace

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// All commands by group.
  package func overview(_ groups: [(SessionLabel, [HelpTopic])]) -> String {
    var canvas = face.canvas()
    canvas.paragraph(face.words(.helpTopics), indent: 0)
    let column = (groups.flatMap(\.1).map { DisplayWidth.of($0.name) }.max() ?? 0) + 2
    for (label, topics) in groups {
      canvas.heading(face.words(label))
      for topic in topics { canvas.pair(topic.name, topic.summary, column: column) }
    }
    canvas.blank()
    canvas.paragraph(face.words(.helpEditing), indent: 0)
    return canvas.text
  }

  /// One command.
  package func topic(_ topic: HelpTopic) -> String {
    var canvas = face.canvas()
    canvas.paragraph(topic.summary)
    canvas.paragraph(face.words(.helpUsage, topic.usage), hanging: 4)
    if !topic.aliases.isEmpty {
      canvas.paragraph(face.words(.helpAlias, topic.aliases.joined(separator: ", ")), hanging: 4)
    }
    canvas.paragraph(face.words(.helpExamples))
    for example in topic.examples {
      for line in example.before { canvas.paragraph(line, indent: 4, hanging: 2, paint: .quiet) }
      canvas.paragraph(example.line, indent: 4, hanging: 2)
    }
    return canvas.text
  }
}
