/// Plain values one after another, on cache lines of their own, made once and only read: no counting of references, no
/// checks of bounds on the way of a brief.
final class FlatStore<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Never written after `init`; the owner keeps every index it reads below `count`.
  /// The first value.
  let start: UnsafePointer<Element>
  /// How many there are.
  let count: Int
  private let memory: UnsafeMutableRawPointer

  /// A copy of some values.
  init(_ values: [Element]) {
    let bytes = max(values.count, 1) * MemoryLayout<Element>.stride
    memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    let first = memory.bindMemory(to: Element.self, capacity: values.count)
    first.initialize(from: values, count: values.count)
    start = UnsafePointer(first)
    count = values.count
  }

  deinit { memory.deallocate() }
}
