import Glibc
import Synchronization

/// Runs the same work over many items on all cores.
enum Parallel {
  /// The number of cores that the machine has on line.
  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The results of `body` for each item, in the order of the items.
  ///
  /// Workers take the next item when they are done with one, so that long items do not hold up the
  /// rest. The first error, in the order of the items, is thrown.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], workers: Int = coreCount,
    _ body: @escaping @Sendable (Item) throws -> Value
  ) async throws -> [Value] {
    let next = NextIndex(count: items.count)
    let parts = await withTaskGroup(of: [(Int, Result<Value, any Error>)].self) { group in
      for _ in 0..<min(workers, items.count) {
        group.addTask {
          var part: [(Int, Result<Value, any Error>)] = []
          while let index = next.take() {
            part.append((index, Result { try body(items[index]) }))
          }
          return part
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return try parts.sorted { $0.0 < $1.0 }.map { try $0.1.get() }
  }

  /// The next item that nobody has taken yet.
  private final class NextIndex: Sendable {
    private let count: Int
    private let next = Mutex(0)

    init(count: Int) { self.count = count }

    func take() -> Int? {
      next.withLock { index in
        guard index < count else { return nil }
        index += 1
        return index - 1
      }
    }
  }
}
