import CNettle

/// SHA-256, by nettle.
package enum SHA256 {
  /// The digest of `bytes`.
  package static func digest(of bytes: [UInt8]) -> Digest {
    var hasher = SHA256Hasher()
    hasher.update(bytes)
    return hasher.digest()
  }
}

/// A SHA-256 digest in the making.
package struct SHA256Hasher {
  private var context = sha256_ctx()

  /// Makes a hasher that has seen nothing.
  package init() {
    nettle_sha256_init(&context)
  }

  /// Takes in more bytes.
  package mutating func update(_ bytes: [UInt8]) {
    nettle_sha256_update(&context, bytes.count, bytes)
  }

  /// Takes in the first `count` of `bytes`.
  package mutating func update(_ bytes: [UInt8], count: Int) {
    precondition(count <= bytes.count, "there are that many bytes")
    nettle_sha256_update(&context, count, bytes)
  }

  /// Takes in the UTF-8 bytes of text.
  package mutating func update(_ text: String) {
    update(Array(text.utf8))
  }

  /// The digest of all that was taken in.
  package consuming func digest() -> Digest {
    var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, bytes.count, &bytes)
    return Digest(bytes)
  }
}

/// The 32 bytes of a SHA-256 digest.
package struct Digest: Sendable, Hashable, CustomStringConvertible {
  /// The bytes.
  package let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads 64 hexadecimal digits in lower case; `nil` if it is anything else.
  package init?(hex: String) {
    let digits = Array(hex.utf8).map(Digest.value)
    guard digits.count == 64, !digits.contains(nil) else { return nil }
    let values = digits.compactMap(\.self)
    bytes = stride(from: 0, to: 64, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  /// The digest as 64 hexadecimal digits in lower case.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
  }

  /// The same as `hex`.
  package var description: String { hex }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
