import Foundation
import Testing

/// An expected output that is kept in a file beside the tests.
enum Golden {
  /// Compares `bytes` with the file; writes the file instead if `ENGROSS_RECORD_GOLDENS` is set.
  static func expect(
    _ bytes: [UInt8], equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Goldens").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["ENGROSS_RECORD_GOLDENS"] != nil {
      try Data(bytes).write(to: file)
      return
    }
    let expected = try Data(contentsOf: file)
    #expect(
      String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
      "run 'make goldens' and look at what changed", sourceLocation: sourceLocation)
  }
}
