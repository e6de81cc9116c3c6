import Glibc

/// An open file or folder, closed when nobody holds it any more.
final class Descriptor: Sendable {
  /// The number under which the system knows it.
  let number: Int32

  /// Takes over an open descriptor.
  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Opens `path` below `folder`.
  static func open(
    _ path: String, in folder: Int32, _ flags: Int32, mode: mode_t = 0, shown: String,
    operation: FileError.Operation = .open
  ) throws(FileError) -> Descriptor {
    while true {
      let number = openat(folder, path, flags | O_CLOEXEC, mode)
      if number >= 0 { return Descriptor(number) }
      if errno != EINTR { throw FileError(operation, shown, code: errno) }
    }
  }

  /// What the system knows of the open file.
  func status(shown: String) throws(FileError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw FileError(.read, shown, code: errno) }
    return status
  }

  /// Writes all of `bytes`, however many calls that takes.
  func write(_ bytes: [UInt8], shown: String) throws(FileError) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Glibc.write(number, $0.baseAddress, $0.count)
      }
      if written > 0 {
        start += written
      } else if written == 0 {
        throw FileError(.write, shown, code: ENOSPC)
      } else if errno != EINTR {
        throw FileError(.write, shown, code: errno)
      }
    }
  }

  /// Reads to the end, at most `limit` bytes; `size` is what to expect.
  func read(size: Int, limit: Int, shown: String) throws(FileError) -> [UInt8] {
    var result: [UInt8] = []
    var expected = size + 1
    while true {
      var failure: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
        let length = Glibc.read(number, buffer.baseAddress, buffer.count)
        count = max(0, length)
        failure = length < 0 ? errno : 0
      }
      if failure != 0, failure != EINTR { throw FileError(.read, shown, code: failure) }
      if failure == 0, part.isEmpty { return result }
      result = result.isEmpty ? part : result + part
      if result.count > limit { throw FileError(.read, shown, .tooLarge(limit: limit)) }
      expected = max(size + 1 - result.count, 4096)
    }
  }
}
