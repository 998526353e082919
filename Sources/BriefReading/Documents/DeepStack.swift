import Foundation

/// Runs work that recurses deeply on a stack of its own, so that no input can overflow the caller's.
enum DeepStack {
  /// Stack of the thread: libyaml stops at 1,000 open collections, each a few frames of well under 4 KiB.
  private static let bytes = 32 * 1024 * 1024

  /// Runs `work` on another thread and waits for it.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value? {
    let box = Box<Value>()
    let thread = Thread {
      box.value = work()
      box.done.signal()
    }
    thread.stackSize = bytes
    thread.start()
    box.done.wait()
    return box.value
  }

  /// Written before `done` is signalled, read after it was waited for.
  private final class Box<Value: Sendable>: @unchecked Sendable {
    var value: Value?
    let done = DispatchSemaphore(value: 0)
  }
}
