/// What the functions of one plugin used: what `kolmix plugins list --cost` shows.
public struct PluginCost: Sendable, Hashable {
  /// The plugin.
  public let plugin: String
  /// Steps its files took to load.
  public internal(set) var loadSteps: UInt64 = 0
  /// Bytes it keeps in each worker.
  public internal(set) var loadBytes = 0
  /// Calls of its functions.
  public internal(set) var calls = 0
  /// Steps of all calls.
  public internal(set) var steps: UInt64 = 0
  /// Steps of the longest call.
  public internal(set) var mostSteps: UInt64 = 0
  /// Bytes the hungriest call took beside what was there.
  public internal(set) var mostBytes = 0
  /// What a call may use.
  public let limits: PluginLimits

  init(_ plugin: PreparedPlugin, load: PluginLoading.Cost = PluginLoading.Cost()) {
    self.plugin = plugin.name
    limits = plugin.limits
    loadSteps = load.steps
    loadBytes = load.bytes
  }

  /// Counts one call. One asking for more than there is, `("x"):rep(1 << 62)`, is charged all it asked for and stopped.
  mutating func count(steps used: UInt64, bytes: Int) {
    calls += 1
    steps = Self.sum(steps, used)
    mostSteps = max(mostSteps, used)
    mostBytes = max(mostBytes, bytes)
  }

  static func sum(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let (sum, isOver) = one.addingReportingOverflow(other)
    return isOver ? .max : sum
  }

  /// Adds what another worker, or another run, used.
  public mutating func add(_ other: PluginCost) {
    loadSteps = max(loadSteps, other.loadSteps)
    loadBytes = max(loadBytes, other.loadBytes)
    calls += other.calls
    steps = Self.sum(steps, other.steps)
    mostSteps = max(mostSteps, other.mostSteps)
    mostBytes = max(mostBytes, other.mostBytes)
  }
}
