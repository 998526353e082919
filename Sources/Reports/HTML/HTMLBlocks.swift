import Rendering

/// Blocks of a report as a template sees them: each names every key, so that none is looked up further out.
struct HTMLBlocks {
  let numbers: Wording
  let words: Catalogue
  /// Level of headings inside a section.
  let level: Int
  /// Start of the ids of pictures.
  var anchor = ""

  /// So many rows stay on one page.
  private static let shortTable = 12
  /// So many short items fill two columns.
  private static let itemsOfTwoColumns = 4
  private static let keys = ["paragraph", "note", "warning", "figures", "facts", "chart", "plainTable", "items"]

  /// All blocks of a section.
  func fields(_ blocks: [ReportBlock]) -> [TemplateFields] {
    blocks.enumerated().map { index, block in
      var fields = TemplateFields(Dictionary(uniqueKeysWithValues: Self.keys.map { ($0, .fields(nil)) }))
      switch block {
      case .paragraph(let text): fields["paragraph"] = .text(text)
      case .note(let text): fields["note"] = .text(text)
      case .warning(let text): fields["warning"] = .text(text)
      case .figures(let figures): fields["figures"] = .fields(self.figures(figures))
      case .facts(let facts): fields["facts"] = .fields(self.facts(facts))
      case .chart(let chart): fields["chart"] = .fields(self.chart(chart, id: "\(anchor)-\(index + 1)"))
      case .table(let table): fields["plainTable"] = .fields(TemplateFields(["table": .fields(self.table(table))]))
      case .items(let heading, let items): fields["items"] = .fields(self.items(heading, items))
      }
      return fields
    }
  }

  private func figures(_ figures: [ReportFigure]) -> TemplateFields {
    TemplateFields([
      "entries": .list(
        figures.map {
          TemplateFields(["name": .text($0.name), "value": .text($0.value), "small": .text($0.note)])
        })
    ])
  }

  private func facts(_ facts: [ReportFact]) -> TemplateFields {
    TemplateFields([
      "entries": .list(facts.map { TemplateFields(["name": .text($0.name), "value": .text($0.value)]) })
    ])
  }

  private func items(_ heading: String, _ items: [ReportItem]) -> TemplateFields {
    TemplateFields([
      // Short lines alone need no rules between them.
      "isPlain": .flag(items.allSatisfy { $0.lines.isEmpty && $0.origin.isEmpty }),
      "isMany": .flag(items.count >= Self.itemsOfTwoColumns),
      "itemsHeading": .text(heading), "itemsLevel": .markup(Markup("\(level)")),
      "entries": .list(
        items.map { item in
          TemplateFields([
            "name": .text(item.title), "origin": .text(item.origin),
            "lines": .list(item.lines.map { TemplateFields(["line": .text($0)]) }),
          ])
        }),
    ])
  }

  private func chart(_ chart: ReportChart, id: String) -> TemplateFields {
    func picture(_ width: Double, _ name: String) -> Markup {
      ChartDrawing(width: width, words: words, numbers: numbers).draw(chart.picture)
        .markup(id: "\(id)-\(name)", title: chart.title, description: chart.description, className: name)
    }
    return TemplateFields([
      "chartTitle": .text(chart.title), "wide": .markup(picture(ChartDrawing.wide, "wide")),
      "narrow": .markup(picture(ChartDrawing.narrow, "narrow")), "isTableOpen": .flag(chart.isTableOpen),
      "behind": .text(words.report(.figuresBehind)), "table": .fields(table(chart.table)),
    ])
  }

  /// A table.
  func table(_ table: ReportTable) -> TemplateFields {
    TemplateFields([
      "caption": .text(table.caption), "isShort": .flag(table.rows.count <= Self.shortTable),
      "columns": .list(
        table.columns.map { TemplateFields(["columnTitle": .text($0.title), "isNumber": .flag($0.isNumber)]) }),
      "rows": .list(table.rows.indices.map { row($0, of: table) }),
    ])
  }

  private func row(_ place: Int, of table: ReportTable) -> TemplateFields {
    let row = table.rows[place]
    let followers = table.rows[(place + 1)...].prefix { $0.role == .again }.count
    let cells = row.cells.enumerated().dropFirst(row.role == .again ? 1 : 0).map { index, cell in
      TemplateFields([
        "span": .markup(Markup(index == 0 && followers > 0 && row.role != .again ? "\(followers + 1)" : "")),
        "cell": .text(cell.text(numbers)), "isFirst": .flag(index == 0),
        "isNumber": .flag(table.columns.indices.contains(index) && table.columns[index].isNumber),
        "link": .text(index == 0 ? row.link ?? "" : ""),
      ])
    }
    let role: Markup =
      switch row.role {
      case .part: Markup("")
      case .total: Markup("total")
      case .quiet: Markup("quiet")
      case .again: Markup("again")
      }
    return TemplateFields(["role": .markup(role), "cells": .list(cells)])
  }
}
