import CampaignModel
import LuaRuntime

/// One worker's Lua state with everything the packs and plugins declare, loaded again; ordinals of functions are the same
/// in each.
final class WorkerState {
  let state: LuaState
  /// The plan `apply` functions write to.
  let plan: PlanRecorder
  /// Lays a brief's facts out as functions see them.
  let brief: BriefView
  /// Limits and costs by plugin.
  let meter: PluginMeter
  /// Facts the function being called may read beside the brief's fields; without a value they are nil.
  var readable: [Int] = []

  /// Loads the files of a pack and its plugins.
  init(pack: Pack) throws(PackErrors) {
    let loaded = try PackLoader(layers: pack.layers, plugins: pack.plugins, limits: pack.limits, comparesRules: false)
      .load()
    state = loaded.state
    plan = loaded.plan
    brief = BriefView(pack.ruleSet.facts)
    state.collect()
    meter = PluginMeter(
      pack.plugins, after: pack.layers.count, limits: pack.limits, costs: loaded.costs, baseline: state.bytesUsed)
    let names = ViewNames(facts: pack.ruleSet.facts)
    let settings = PluginViewNames(plugins: pack.plugins)
    let outcome = OutcomeViewNames(tiers: pack.ruleSet.tierNames)
    state.onUnknownKey { [unowned self] view, key, _ in
      PlanningLibrary.answer(view: view, key: key) ?? settings.answer(view: view, key: key) ?? outcome.answer(
        view: view, key: key)
        ?? names.answer(view: view, key: key, declared: readable)
    }
  }

  /// Calls a function under the limits of the layer it was declared in.
  func call(_ ordinal: Int, layer: Int, _ arguments: [LuaValue]) throws(LuaFailure) -> [LuaValue] {
    try meter.call(layer: layer, state) { () throws(LuaFailure) in
      try state.call(LuaFunction(ordinal: Int32(clamping: ordinal)), arguments)
    }
  }

  /// Asks functions of one layer about a view under the limits of that layer; see `LuaState.ask`. A plugin's functions are
  /// asked one by one, so that each is accounted for.
  func ask(
    _ ordinals: ArraySlice<Int32>, layer: Int, about view: LuaPrepared, into answers: inout [LuaAnswer]
  ) throws(LuaFailure) -> LuaValue? {
    guard meter.isPlugin(layer) else {
      return try meter.call(layer: layer, state) { () throws(LuaFailure) in
        try state.ask(ordinals, about: view, into: &answers)
      }
    }
    for place in ordinals.indices {
      let odd = try meter.call(layer: layer, state) { () throws(LuaFailure) in
        try state.ask(ordinals[place...place], about: view, into: &answers)
      }
      if let odd { return odd }
    }
    return nil
  }

  /// Calls a plugin's function as if nothing had run before it: captured variables and random numbers are put back.
  func call(_ function: PluginExtension, _ arguments: [LuaValue]) throws(LuaFailure) -> LuaValue {
    defer { meter.leave(state) }
    try state.begin(seed: 0)
    return try call(function.function, layer: function.layer, arguments).first ?? .null
  }
}
