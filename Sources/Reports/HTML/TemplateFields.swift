import Mustache

/// What a template sees at one level. Texts come as `Markup`, escaped when they were made, so a template cannot forget to;
/// it writes them as they are (`{{{name}}}`), and would escape them twice otherwise, visibly.
struct TemplateFields: MustacheParent {
  /// One value.
  enum Value {
    case markup(Markup)
    case flag(Bool)
    case fields(TemplateFields?)
    case list([TemplateFields])
  }

  private var values: [String: Value]

  init(_ values: [String: Value]) { self.values = values }

  subscript(name: String) -> Value? {
    get { values[name] }
    set { values[name] = newValue }
  }

  func child(named name: String) -> Any? {
    switch values[name] {
    case .markup(let markup): markup
    case .flag(let flag): flag
    case .fields(let fields): fields
    case .list(let list): list
    case nil: nil
    }
  }
}

extension TemplateFields.Value {
  /// Text of a brief, a pack or the catalogue.
  static func text(_ text: String) -> TemplateFields.Value { .markup(.escaped(text)) }
}

extension Markup: MustacheCustomRenderable {
  var renderText: String { text }
  var isNull: Bool { text.isEmpty }
}
