import CampaignModel
import Rendering

/// What would change the advice: how far each figure of the brief may move, and which other choices would flip something.
enum ChangeSection {
  private static let causesShown = 3

  static func make(_ context: ReportContext) -> ReportSection? {
    guard let box = context.source.holding, context.answer.mix != nil else { return nil }
    let words = context.words
    let change = ChangeWords(words: words, numbers: context.numbers, tierName: context.names.tier)
    var blocks: [ReportBlock] = []
    var table = ReportTable(
      words.report(.holdTable),
      [
        .text(words.report(.field)), .text(words.report(.now)), .text(words.report(.holds)),
        .text(words.report(.whatFlips)),
      ])
    for range in box.ranges where context.shows(range.field) {
      let flips = [range.below, range.above].compactMap { $0 }.map { flip in
        context.sentence("\(change.edge(flip, of: range)): \(causes(flip, context))")
      }
      table.rows.append(
        .init([
          .text(change.title(range.field)), .text(change.value(range.value, range.field)), .text(span(range, change)),
          .text(flips.joined(separator: ". ")),
        ]))
    }
    if !table.rows.isEmpty { blocks += [.paragraph(words.report(.holdsMeans)), .table(table)] }
    let choices = box.choices.filter { !$0.flips.isEmpty && context.shows($0.field) }.map { choice in
      ReportItem(
        title: "\(change.title(choice.field)): \(change.value(choice.value, choice.field))",
        lines: choice.flips.map { "\(change.value($0.at, choice.field)): \(causes($0, context))" })
    }
    if !choices.isEmpty { blocks.append(.items(words.report(.otherChoices), choices)) }
    if box.isSampled { blocks.append(.note(words.report(.sampled))) }
    if !box.undecided.isEmpty {
      blocks.append(
        .note(words.report(.undecided, box.undecided.filter(context.shows).map(change.title).joined(separator: ", "))))
    }
    return ReportSection(kind: .change, title: words.report(.change), blocks: blocks)
  }

  /// `420tr – 610tr`.
  private static func span(_ range: StableRange, _ change: ChangeWords) -> String {
    guard range.below != nil || range.above != nil else { return change.words.report(.anyValue) }
    let (low, high) = (change.end(range.low, range.field), change.end(range.high, range.field))
    if range.above == nil { return change.words.report(.orMore, low) }
    if range.below == nil { return change.words.report(.orLess, high) }
    return range.low == range.high ? low : "\(low) – \(high)"
  }

  /// What a flip brings and takes, rules by their titles.
  private static func causes(_ flip: StanceFlip, _ context: ReportContext) -> String {
    let words = context.words
    var left = context.isInternal ? Int.max : causesShown
    var hidden = 0
    func told(_ label: ReportLabel, _ names: [String]) -> [String] {
      let shown = names.prefix(left)
      left -= shown.count
      hidden += names.count - shown.count
      return shown.isEmpty ? [] : [words.report(label, shown.joined(separator: ", "))]
    }
    func rules(_ ids: [String]) -> [String] { ids.map { words.report(.quoted, context.rule($0)) } }
    var parts = told(.comesIn, rules(flip.rulesOn)) + told(.goesOut, rules(flip.rulesOff))
    parts += told(.tierComes, flip.tiersIn.map(context.names.tier))
    parts += told(.tierGoes, flip.tiersOut.map(context.names.tier))
    parts += told(.boundComes, rules(flip.boundsOn.map(\.rule))) + told(.boundGoes, rules(flip.boundsOff.map(\.rule)))
    if flip.playbook != nil { parts.append(words.report(.otherPlaybook)) }
    if let status = flip.status { parts.append(words.report(.verdict(status))) }
    if hidden > 0 { parts.append(words.report(.andMore, context.numbers.count(hidden))) }
    return parts.joined(separator: "; ")
  }
}
