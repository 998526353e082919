/// The look of a page: one column for the screen, tables that scroll on a phone, A4 with numbered pages for the printer.
enum HTMLStyle {
  /// The style sheet; `name` stands on top of every printed page but the first, `page` and `of` around its number.
  static func sheet(name: Markup, copy: Markup, page: Markup, of: Markup) -> Markup {
    Markup(base + tables + charts + printed(name: name, copy: copy, page: page, of: of))
  }

  private static func colour(_ colour: ReportColour) -> String { colour.text }

  private static let base = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: \(colour(.paper)); color: \(colour(.ink)); font: 16px/1.55 "Inter", "Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", Arial, sans-serif; }
    .cover, main { max-width: 784px; margin: 0 auto; padding: 0 32px; }
    .cover { padding-top: 48px; }
    h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
    h1 { font-size: 38px; font-weight: 700; letter-spacing: -0.015em; overflow-wrap: anywhere; }
    h2 { font-size: 24px; font-weight: 650; letter-spacing: -0.005em; overflow-wrap: anywhere; }
    h3 { font-size: 17px; font-weight: 650; margin: 28px 0 8px; }
    h4 { font-size: 15px; font-weight: 650; margin: 20px 0 6px; }
    p { margin: 0 0 10px; overflow-wrap: break-word; }
    a { color: \(colour(.accent)); }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid \(colour(.accent)); outline-offset: 2px; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 8px; top: 8px; background: \(colour(.paper)); padding: 8px 12px; }
    .kind { margin: 0 0 8px; color: \(colour(.quiet)); font-size: 13px; font-weight: 600; letter-spacing: 0.08em; text-transform: uppercase; }
    .subtitle { margin: 10px 0 0; font-size: 18px; color: \(colour(.quiet)); overflow-wrap: anywhere; }
    .marks { margin: 18px 0 0; font-size: 14px; }
    .verdict, .copy { display: inline-block; padding: 3px 11px; border-radius: 99px; margin: 0 6px 6px 0; }
    .verdict { background: \(colour(.accent)); color: \(colour(.paper)); font-weight: 600; }
    .verdict.plain, .copy.internal { background: \(colour(.alarm)); color: \(colour(.paper)); font-weight: 600; }
    .copy { border: 1px solid \(colour(.line)); color: \(colour(.quiet)); }
    .back { margin-left: 6px; }
    .contents { list-style: none; margin: 22px 0 0; padding: 14px 0; border-top: 1px solid \(colour(.line)); border-bottom: 1px solid \(colour(.line)); columns: 3; column-gap: 24px; font-size: 14px; line-height: 1.9; }
    .contents li { break-inside: avoid; }
    .contents a { text-decoration: none; }
    .contents a:hover { text-decoration: underline; }
    section { margin: 52px 0 0; }
    section.overview { margin-top: 36px; }
    .theme { margin: 0 0 16px; }
    h3.theme { font-size: 20px; }
    .head { margin: 72px 0 0; padding-top: 28px; border-top: 3px solid \(colour(.ink)); }
    .head + section { margin-top: 28px; }
    .lead { font-size: 19px; line-height: 1.45; margin-bottom: 18px; }
    .note { color: \(colour(.quiet)); font-size: 14px; margin: 8px 0 16px; }
    .warning { background: \(colour(.alarmGround)); color: \(colour(.alarm)); border-left: 4px solid \(colour(.alarm)); padding: 12px 16px; font-weight: 600; }
    .figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1px; margin: 20px 0 0; background: \(colour(.line)); border: 1px solid \(colour(.line)); border-radius: 8px; overflow: hidden; }
    .figures div { background: \(colour(.ground)); padding: 16px 16px 14px; }
    .figures dt { font-size: 13px; color: \(colour(.quiet)); }
    .figures dd { margin: 0; }
    .figures .value { font-size: 27px; font-weight: 700; line-height: 1.25; letter-spacing: -0.01em; }
    .figures .small { font-size: 13px; color: \(colour(.quiet)); }
    .facts { display: grid; grid-template-columns: 1fr 1fr; column-gap: 32px; margin: 0 0 16px; }
    .facts div { padding: 8px 0; border-bottom: 1px solid \(colour(.line)); break-inside: avoid; }
    .facts dt { font-size: 13px; color: \(colour(.quiet)); }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .items { margin: 0 0 18px; padding: 0; list-style: none; }
    .items li { padding: 11px 0 11px 18px; position: relative; border-bottom: 1px solid \(colour(.line)); overflow-wrap: anywhere; }
    .items li:last-child { border-bottom: 0; }
    .items li::before { content: ""; position: absolute; left: 1px; top: 20px; width: 7px; height: 7px; border-radius: 50%; background: \(colour(.accent)); }
    .items.plain.many { columns: 2; column-gap: 32px; }
    .overview .items.plain.many { columns: 1; }
    .items.plain li { padding-top: 3px; padding-bottom: 3px; border: 0; break-inside: avoid; }
    .items.plain li::before { top: 12px; }
    .items.plain .what { font-size: 15px; font-weight: 400; }
    .items p { margin: 2px 0 0; font-size: 15px; }
    .items .what { margin: 0; font-size: 16px; font-weight: 600; }
    .items .origin, .origin { font-size: 13px; color: \(colour(.quiet)); }

    """

  private static let tables = """
    .scroll { overflow-x: auto; margin: 0 0 16px; background: linear-gradient(to left, \(colour(.paper)) 40%, transparent) right / 48px 100% no-repeat local, linear-gradient(to left, \(colour(.line)), transparent) right / 24px 100% no-repeat scroll; }
    table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.4; }
    caption { text-align: left; font-size: 13px; font-weight: 600; color: \(colour(.quiet)); padding: 0 0 6px; }
    th, td { text-align: left; vertical-align: top; padding: 8px 10px; border-bottom: 1px solid \(colour(.line)); font-weight: 400; }
    th:first-child, td:first-child { padding-left: 10px; }
    thead th { background: \(colour(.ground)); color: \(colour(.ink)); font-weight: 600; font-size: 13px; vertical-align: bottom; border-bottom: 1px solid \(colour(.quiet)); }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .n { white-space: normal; }
    tr.total > * { font-weight: 700; border-top: 1px solid \(colour(.quiet)); border-bottom: 0; }
    #overview caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    #overview tbody th { overflow-wrap: anywhere; min-width: 150px; }
    tr.quiet > * { color: \(colour(.quiet)); }

    """

  private static let charts = """
    .chart { margin: 0 0 24px; }
    figcaption { font-weight: 600; font-size: 15px; margin: 0 0 12px; }
    svg { display: block; max-width: 100%; height: auto; font-family: inherit; font-size: 13px; margin: 0 0 14px; }
    svg.narrow { display: none; }
    details { font-size: 14px; margin-bottom: 14px; }
    summary { cursor: pointer; color: \(colour(.accent)); padding: 4px 0 8px; }
    @media screen and (max-width: 700px) {
    .cover, main { padding-left: 20px; padding-right: 20px; }
    .cover { padding-top: 28px; }
    h1 { font-size: 29px; }
    h2 { font-size: 21px; }
    section { margin-top: 40px; }
    .contents { columns: 1; }
    .figures { grid-template-columns: 1fr 1fr; }
    .figures div { padding: 12px; }
    .figures .value { font-size: 22px; }
    .facts { grid-template-columns: 1fr; }
    .items.plain.many { columns: 1; }
    .lead { font-size: 17px; }
    svg.wide { display: none; }
    svg.narrow { display: block; }
    .scroll table { min-width: max-content; }
    .scroll td, .scroll th { max-width: 220px; }
    .scroll th:first-child { position: sticky; left: 0; max-width: 160px; overflow-wrap: break-word; }
    tbody th { background: \(colour(.paper)); }
    }

    """

  private static func printed(name: Markup, copy: Markup, page: Markup, of: Markup) -> String {
    let small = "font: 8pt \"Noto Sans\", Arial, sans-serif; color: \(colour(.quiet));"
    return """
      @page { size: A4; margin: 20mm 16mm 18mm; @top-left { content: \(name.text); \(small) } @top-right { content: \(copy.text); \(small) } @bottom-right { content: \(page.text) " " counter(page) " " \(of.text) " " counter(pages); \(small) } }
      @page :first { margin-top: 14mm; @top-left { content: none; } @top-right { content: none; } }
      @media print {
      body { font-size: 10pt; line-height: 1.45; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      .cover, main { max-width: none; padding: 0; }
      .skip, nav, .back, summary { display: none; }
      details::details-content { content-visibility: visible; display: block; block-size: auto; }
      h1 { font-size: 24pt; } h2 { font-size: 15pt; } h3 { font-size: 12pt; } h4 { font-size: 10.5pt; }
      section { margin-top: 9mm; }
      h2, h3, h4, figcaption, caption { break-after: avoid; }
      svg, .scroll.short, .stamps, .figures, .facts div, .items li, tr, .warning { break-inside: avoid; }
      thead { display: table-header-group; }
      .scroll { overflow: visible; background: none; }
      table { font-size: 8.5pt; } thead th, caption, .note, .items .origin, .facts dt, .figures dt, .figures .small { font-size: 8pt; }
      th, td { padding: 1.3mm 2mm; }
      .lead { font-size: 12pt; } .items .what, .items.plain .what { font-size: 10pt; } .items li::before { top: 17px; } .items.plain li::before { top: 9px; } .items p { font-size: 9.5pt; }
      .figures .value { font-size: 17pt; }
      .report + .report, .overview + .report { break-before: page; }
      .head { margin-top: 0; padding-top: 5mm; }
      a { color: inherit; text-decoration: none; }
      }

      """
  }
}
