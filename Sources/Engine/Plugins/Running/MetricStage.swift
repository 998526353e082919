import CampaignModel
import LuaRuntime
import RuleModel

/// Computes the plugins' metrics on a decided mix, before review rules look at it.
struct MetricStage {
  let pack: Pack
  let worker: WorkerState?

  /// The metrics that have a value, by plugin and file order; each becomes the fact `metric.<id>`. One that fails is a
  /// finding and has no value.
  func run(
    _ mix: Mix, _ forecast: Forecast, facts: inout FactVector, brief: String, findings: inout [Diagnostic]
  ) -> [PluginMetric] {
    let declared = pack.extensions.filter { $0.kind == .metric }
    guard !declared.isEmpty, let worker else { return [] }
    var found: [PluginMetric] = []
    for metric in declared {
      let failure = PluginCallFailure(function: metric, limits: pack.limits(ofLayer: metric.layer))
      do throws(LuaFailure) {
        let value = try compute(metric, mix, forecast, facts, worker)
        if value == .null { continue }
        guard let number = value.double, number.isFinite else {
          findings.append(failure.wrongResult(value, wanted: "a number", on: brief))
          continue
        }
        let result = PluginMetric(
          plugin: metric.plugin, id: metric.id, title: metric.title, type: metric.type, unit: metric.unit,
          value: metric.type == .integer || metric.type == .money ? number.rounded() : number)
        found.append(result)
        set(result, in: &facts)
      } catch {
        findings.append(failure.diagnostic(error, on: brief))
      }
    }
    return found
  }

  private func compute(
    _ metric: PluginExtension, _ mix: Mix, _ forecast: Forecast, _ facts: FactVector, _ worker: WorkerState
  ) throws(LuaFailure) -> LuaValue {
    let view = OutcomeTables(mix: mix, forecast: forecast)
    let tables: [(LuaTable, String)] = [
      (worker.brief.table(facts, with: metric.reads), "brief"), (view.mixTable, "mix"),
      (view.forecastTable, "forecast"),
    ]
    worker.readable = metric.reads
    var views: [LuaPrepared] = []
    defer { for view in views { try? worker.state.release(view) } }
    for (table, name) in tables { views.append(try worker.state.prepare(view: table, named: name, strict: true)) }
    return try worker.call(metric, views.map { .view($0) })
  }

  private func set(_ metric: PluginMetric, in facts: inout FactVector) {
    guard let index = pack.ruleSet.facts.index(of: "metric.\(metric.id)") else { return }
    switch metric.type {
    case .money: facts.set(index, Money(rounding: metric.value).map { .money($0) }, isGiven: true)
    case .integer where metric.value.magnitude < 9e15: facts.set(index, .integer(Int64(metric.value)), isGiven: true)
    default: facts.set(index, .number(metric.value), isGiven: true)
    }
  }
}
