/// How a handbook looks on a screen, on a phone and on A4. Every text has a contrast of at least 4.5 : 1 with its ground.
enum HandbookStyle {
  /// The style sheet.
  static let text = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { font: 16px/1.55 "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; color: #1a1a1a; background: #fff; overflow-wrap: break-word; }
    a { color: #0b4f8a; } a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
    .skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: #fff; padding: 8px 12px; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.35rem; border-bottom: 2px solid #1a1a1a; padding-bottom: .2rem; margin: 3rem 0 1rem; }
    h3 { font-size: 1.08rem; line-height: 1.35; margin: 0 0 .2rem; }
    header p, .id, .remarks { color: #555; margin: 0 0 .3rem; }
    nav h2 { margin-top: 2rem; } nav > ol { columns: 16rem; padding-left: 1.6rem; margin: 0; }
    nav li { break-inside: avoid; } nav details { margin-top: 1rem; } nav summary { cursor: pointer; }
    nav details ul { columns: 18rem; padding-left: 1.2rem; }
    article { margin: 0 0 2rem; } article > p, article > ul { margin: .5rem 0; } ul { padding-left: 1.4rem; }
    code { font: .88em ui-monospace, "Noto Sans Mono", Menlo, Consolas, monospace; background: #f2f2f2; padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
    dl { margin: .6rem 0 0; padding-left: .9rem; border-left: 3px solid #ddd; font-size: .94em; }
    dl div { display: flex; gap: .75rem; } dt { flex: 0 0 9.5rem; color: #555; } dd { margin: 0; min-width: 0; }
    .scroll { overflow-x: auto; margin-top: .6rem; }
    table { border-collapse: collapse; width: 100%; font-size: .94em; } td { min-width: 6rem; }
    th, td { border-bottom: 1px solid #bbb; padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top; font-weight: normal; }
    tbody th { min-width: 8.5rem; } th code { overflow-wrap: break-word; }
    thead th { border-bottom: 2px solid #1a1a1a; font-weight: 600; vertical-align: bottom; }
    @media (max-width: 40rem) { body { padding-top: 1.25rem; } dl div { display: block; margin-bottom: .25rem; } dt, dd { display: inline; } .wide { min-width: 44rem; } }
    @page { size: A4; margin: 18mm; }
    @media print {
      body { font-size: 10pt; max-width: none; padding: 0; } a { color: inherit; text-decoration: none; }
      .skip, nav details { display: none; } h2, h3 { break-after: avoid; } article.rule, tr { break-inside: avoid; }
      thead { display: table-header-group; } .scroll { overflow: visible; } .wide { min-width: 0; }
      code { background: none; padding: 0; }
    }
    """
}
