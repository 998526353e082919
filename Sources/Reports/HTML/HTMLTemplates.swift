import CampaignModel
import Mustache

/// The templates of a page, in the program itself: no files to find when it runs. Parsed when the first report is written.
enum HTMLTemplates {
  /// Every template by its name.
  static let texts: [String: String] = [
    "page": page, "cover": cover, "report": report, "section": section, "block": block, "chart": chart, "table": table,
    "items": items, "facts": facts,
  ]

  private static let library = Result { () throws -> MustacheLibrary in
    var library = MustacheLibrary()
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) { try library.register(text, named: name) }
    return library
  }

  /// A template filled with fields.
  static func render(_ fields: TemplateFields, in template: String) throws(Diagnostic) -> String {
    guard let text = (try? library.get())?.render(fields, withTemplate: template) else {
      throw Diagnostic(.reportTemplateBroken)
    }
    return text
  }

  static let page = """
    <!DOCTYPE html>
    <html lang="{{{language}}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="kolmix">
    <title>{{{title}}} · {{{kind}}}</title>
    <style>
    {{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#content">{{{skip}}}</a>
    {{>cover}}
    <main id="content">
    {{#overview}}
    <section class="overview" id="overview" aria-labelledby="overview-h">
    <h2 class="theme" id="overview-h">{{{heading}}}</h2>
    {{#overviewNote}}
    <p class="warning">{{{overviewNote}}}</p>
    {{/overviewNote}}
    {{>table}}
    </section>
    {{/overview}}
    {{{reports}}}</main>
    </body>
    </html>

    """

  static let cover = """
    <header class="cover">
    <p class="kind">{{{kind}}}</p>
    <h1>{{{title}}}</h1>
    {{#subtitle}}
    <p class="subtitle">{{{subtitle}}}</p>
    {{/subtitle}}
    <p class="marks">{{#verdict}}<span class="verdict{{#isPlain}} plain{{/isPlain}}">{{{verdict}}}</span> {{/verdict}}<span class="copy{{#isInternal}} internal{{/isInternal}}">{{{copy}}}</span></p>
    {{#contents}}
    <nav aria-label="{{{contentsLabel}}}"><ul class="contents">
    {{#entries}}
    <li><a href="#{{{anchor}}}">{{{name}}}</a></li>
    {{/entries}}
    </ul></nav>
    {{/contents}}
    </header>

    """

  static let report = """
    <article id="{{{anchor}}}" class="report"{{#heading}} aria-labelledby="{{{anchor}}}-h"{{/heading}}>
    {{#heading}}
    <header class="head">
    <h2 id="{{{anchor}}}-h">{{{heading}}}</h2>
    {{#subtitle}}
    <p class="subtitle">{{{subtitle}}}</p>
    {{/subtitle}}
    <p class="marks"><span class="verdict{{#isPlain}} plain{{/isPlain}}">{{{verdict}}}</span> <a class="back" href="#overview">{{{back}}}</a></p>
    </header>
    {{/heading}}
    {{#sections}}
    {{>section}}
    {{/sections}}
    </article>

    """

  static let section = """
    <section id="{{{anchor}}}" class="{{{theme}}}" aria-labelledby="{{{anchor}}}-h">
    <h{{{level}}} class="theme" id="{{{anchor}}}-h">{{{name}}}</h{{{level}}}>
    {{#blocks}}
    {{>block}}
    {{/blocks}}
    </section>

    """

  static let block = """
    {{#paragraph}}
    <p class="lead">{{{paragraph}}}</p>
    {{/paragraph}}
    {{#note}}
    <p class="note">{{{note}}}</p>
    {{/note}}
    {{#warning}}
    <p class="warning">{{{warning}}}</p>
    {{/warning}}
    {{#figures}}
    <dl class="figures">
    {{#entries}}
    <div><dt>{{{name}}}</dt><dd class="value">{{{value}}}</dd><dd class="small">{{{small}}}</dd></div>
    {{/entries}}
    </dl>
    {{/figures}}
    {{#facts}}
    {{>facts}}
    {{/facts}}
    {{#chart}}
    {{>chart}}
    {{/chart}}
    {{#plainTable}}
    {{>table}}
    {{/plainTable}}
    {{#items}}
    {{>items}}
    {{/items}}

    """

  static let facts = """
    <dl class="facts">
    {{#entries}}
    <div><dt>{{{name}}}</dt><dd>{{{value}}}</dd></div>
    {{/entries}}
    </dl>

    """

  static let items = """
    {{#itemsHeading}}
    <h{{{itemsLevel}}}>{{{itemsHeading}}}</h{{{itemsLevel}}}>
    {{/itemsHeading}}
    <ul class="items{{#isPlain}} plain{{/isPlain}}{{#isMany}} many{{/isMany}}">
    {{#entries}}
    <li><p class="what">{{{name}}}</p>
    {{#lines}}
    <p>{{{line}}}</p>
    {{/lines}}
    {{#origin}}
    <p class="origin">{{{origin}}}</p>
    {{/origin}}
    </li>
    {{/entries}}
    </ul>

    """

  static let chart = """
    <figure class="chart">
    <figcaption>{{{chartTitle}}}</figcaption>
    {{{wide}}}{{{narrow}}}
    {{#isTableOpen}}
    {{>table}}
    {{/isTableOpen}}
    {{^isTableOpen}}
    <details><summary>{{{behind}}}</summary>
    {{>table}}
    </details>
    {{/isTableOpen}}
    </figure>

    """

  static let table = """
    {{#table}}
    <div class="scroll{{#isShort}} short{{/isShort}}" role="region" tabindex="0" aria-label="{{{caption}}}">
    <table>
    <caption>{{{caption}}}</caption>
    <thead><tr>{{#columns}}<th scope="col"{{#isNumber}} class="n"{{/isNumber}}>{{{columnTitle}}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr{{#role}} class="{{{role}}}"{{/role}}>{{#cells}}{{#isFirst}}<th scope="row"{{#span}} rowspan="{{{span}}}"{{/span}}>{{#link}}<a href="#{{{link}}}">{{{cell}}}</a>{{/link}}{{^link}}{{{cell}}}{{/link}}</th>{{/isFirst}}{{^isFirst}}<td{{#isNumber}} class="n"{{/isNumber}}>{{{cell}}}</td>{{/isFirst}}{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{/table}}

    """
}
