import Foundation

/// Runs `body` on a thread with a stack of 8 MiB, as every thread that runs scripts must have, and waits for it. Answers
/// the processor time it took as well, which other work on the machine does not change.
package func onLargeStack<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> (
  value: Value, seconds: Double
) {
  await withCheckedContinuation { continuation in
    let thread = Thread {
      let before = threadSeconds()
      let value = body()
      continuation.resume(returning: (value, threadSeconds() - before))
    }
    thread.stackSize = 8 << 20
    thread.start()
  }
}

/// Processor time this thread has used so far, in seconds.
package func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
