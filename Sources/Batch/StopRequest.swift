import Foundation

/// Asks a run to stop where it is, from any thread.
public final class StopRequest: @unchecked Sendable {
  // Guarded by `lock`.
  private let lock = NSLock()
  private var isStopped = false
  private var action: (@Sendable () -> Void)?

  /// Nobody asked yet.
  public init() {}

  /// Whether somebody asked.
  public var isRequested: Bool { lock.withLock { isStopped } }

  /// Asks.
  public func stop() {
    let action = lock.withLock {
      isStopped = true
      return self.action
    }
    action?()
  }

  /// Does something once when somebody asks, at once when somebody did.
  func onStop(_ action: @escaping @Sendable () -> Void) {
    let isLate = lock.withLock {
      self.action = action
      return isStopped
    }
    if isLate { action() }
  }
}
