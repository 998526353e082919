import CampaignModel
import Notation

/// What plugins measure on the mix.
package enum MetricSection {
  /// Writes the section; nothing without metrics.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    let metrics = context.answer.metrics
    guard !metrics.isEmpty else { return }
    canvas.heading(context.words(.metricsHeading))
    let rows = metrics.map { (context.shown($0.title, else: $0.id), value($0, context)) }
    let column = min(34, (rows.map { DisplayWidth.of($0.0) }.max() ?? 0) + 2)
    for row in rows { canvas.pair(row.0, row.1, column: column) }
  }

  private static func value(_ metric: PluginMetric, _ context: TextContext) -> String {
    let numbers = context.numbers
    var text =
      switch metric.type {
      case .money: Money(rounding: metric.value).map { numbers.money($0) } ?? context.style.dash
      case .percent: numbers.percent(metric.value, digits: 1)
      case .integer: numbers.decimal(metric.value, digits: 0)
      default: numbers.decimal(metric.value, digits: 2)
      }
    if !metric.unit.isEmpty { text += " " + context.shown(metric.unit) }
    return context.words(.metricOfPlugin, text, metric.plugin)
  }
}
