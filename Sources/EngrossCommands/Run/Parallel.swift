import Glibc
import Synchronization

/// Runs the same work over many items on all cores.
///
/// On threads of its own rather than those of the language's runtime, whose pool ends the process
/// when it cannot open a file to watch its own load.
enum Parallel {
  /// The number of cores that the machine has on line.
  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The results of `body` for each item, in the order of the items.
  ///
  /// Workers take the next item when they are done with one, so that long items do not hold up the
  /// rest. The first error, in the order of the items, is thrown once all are done.
  static func map<Item: Sendable, Value: Sendable, Failure: Error>(
    _ items: [Item], workers: Int = coreCount,
    _ body: @escaping @Sendable (Item) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let work = Work(count: items.count) { index throws(Failure) in try body(items[index]) }
    // The current thread is one of the workers.
    let threads = (1..<max(1, min(workers, items.count))).compactMap { _ in Thread(work.run) }
    work.run()
    for thread in threads { thread.join() }
    return try work.results()
  }

  /// Does something beside what follows; nothing waits for it, and the process may end before it does.
  static func beside(_ body: @escaping @Sendable () -> Void) {
    Thread(body)?.detach()
  }

  /// Items that workers take one after the other, and what came of them.
  private final class Work<Value: Sendable, Failure: Error>: Sendable {
    private struct State {
      var next = 0
      var results: [Result<Value, Failure>?]
    }

    private let count: Int
    private let body: @Sendable (Int) throws(Failure) -> Value
    private let state: Mutex<State>

    init(count: Int, body: @escaping @Sendable (Int) throws(Failure) -> Value) {
      self.count = count
      self.body = body
      state = Mutex(State(results: Array(repeating: nil, count: count)))
    }

    @Sendable func run() {
      while let index = take() {
        let result = Result { () throws(Failure) in try body(index) }
        state.withLock { $0.results[index] = result }
      }
    }

    func results() throws(Failure) -> [Value] {
      var values: [Value] = []
      values.reserveCapacity(count)
      for result in state.withLock({ $0.results }) {
        if let result { values.append(try result.get()) }
      }
      return values
    }

    private func take() -> Int? {
      state.withLock { state in
        guard state.next < count else { return nil }
        state.next += 1
        return state.next - 1
      }
    }
  }
}

/// A POSIX thread.
private struct Thread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let handle: pthread_t

  /// Starts a thread; `nil` if the system has none left.
  init?(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    var handle = pthread_t()
    let status = pthread_create(
      &handle, nil,
      { argument in
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    guard status == 0 else {
      body.release()
      return nil
    }
    self.handle = handle
  }

  /// Lets the thread end by itself.
  func detach() {
    pthread_detach(handle)
  }

  /// Waits until the thread has ended.
  func join() {
    pthread_join(handle, nil)
  }
}
