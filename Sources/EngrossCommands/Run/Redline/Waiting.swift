import Glibc
import Synchronization

/// Waits for work of the language's runtime from a thread that is not its own.
enum Waiting {
  /// What the work comes to.
  static func result<Value: Sendable>(
    of work: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    let outcome = Outcome<Value>()
    Task.detached {
      let result: Result<Value, any Error>
      do {
        result = .success(try await work())
      } catch {
        result = .failure(error)
      }
      outcome.settle(result)
    }
    return try outcome.wait().get()
  }

  /// A result that one thread settles and another waits for.
  private final class Outcome<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let ends: (read: Int32, write: Int32)

    init() {
      var numbers: [Int32] = [-1, -1]
      // A pipe, because the runtime's threads may be fewer than those that wait.
      precondition(pipe(&numbers) == 0, "no descriptors are left")
      for number in numbers { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
      ends = (numbers[0], numbers[1])
    }

    deinit {
      close(ends.read)
      close(ends.write)
    }

    func settle(_ value: Result<Value, any Error>) {
      result.withLock { $0 = value }
      var byte: UInt8 = 1
      _ = write(ends.write, &byte, 1)
    }

    func wait() -> Result<Value, any Error> {
      var byte: UInt8 = 0
      while read(ends.read, &byte, 1) < 0, errno == EINTR {}
      guard let value = result.withLock(\.self) else {
        preconditionFailure("the work ended without a result")
      }
      return value
    }
  }
}
