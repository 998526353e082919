/// What produced the answer, in one last line.
enum StampSection {
  /// Writes the line; digests are cut to eight characters, the JSON face has them whole.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    let stamps = context.answer.stamps
    var parts = ["kolmix \(stamps.version)"]
    if !stamps.pack.isEmpty { parts.append(context.words(.packStamp, String(stamps.pack.prefix(8)))) }
    if !stamps.rates.isEmpty { parts.append(context.words(.ratesStamp, stamps.rates)) }
    if !stamps.plugins.isEmpty {
      parts.append(context.words(.pluginsStamp, stamps.plugins.joined(separator: ", ")))
    }
    canvas.blank()
    canvas.paragraph(parts.joined(separator: context.style.dot), indent: 0, paint: .quiet)
  }
}
