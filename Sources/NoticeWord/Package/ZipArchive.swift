import CZLib

/// A ZIP archive in the making, the same bytes for the same files.
///
/// Files carry the first day that the format knows instead of a time, and are below 4 GiB.
struct ZipArchive {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let compressed = Self.compressed(bytes)
    var description: [UInt8] = []
    description.append(little: 20, count: 2)  // the version that can read it
    description.append(little: 0x0800, count: 2)  // names are UTF-8
    description.append(little: 8, count: 2)  // deflated
    description.append(little: 0x0021_0000, count: 4)  // 1980-01-01, midnight
    description.append(little: Int(crc32(0, bytes, UInt32(bytes.count))), count: 4)
    description.append(little: compressed.count, count: 4)
    description.append(little: bytes.count, count: 4)
    description.append(little: name.utf8.count, count: 2)
    description.append(little: 0, count: 2)

    directory += Array("PK\u{1}\u{2}".utf8)
    directory.append(little: 20, count: 2)
    directory += description
    directory.append(little: 0, count: 10)
    directory.append(little: content.count, count: 4)
    directory += Array(name.utf8)

    content += Array("PK\u{3}\u{4}".utf8) + description + Array(name.utf8) + compressed
    count += 1
  }

  /// The whole archive.
  func bytes() -> [UInt8] {
    var end = Array("PK\u{5}\u{6}".utf8)
    end.append(little: 0, count: 4)
    end.append(little: count, count: 2)
    end.append(little: count, count: 2)
    end.append(little: directory.count, count: 4)
    end.append(little: content.count, count: 4)
    end.append(little: 0, count: 2)
    return content + directory + end
  }

  /// The bytes as raw deflate (RFC 1951).
  private static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(UInt(bytes.count))
    var result = [UInt8](repeating: 0, count: Int(length))
    let status = compress2(&result, &length, bytes, UInt(bytes.count), Z_BEST_COMPRESSION)
    precondition(status == Z_OK, "the bound of zlib is enough for any bytes")
    // RFC 1950 puts two bytes before the deflated ones and a checksum of four behind.
    return Array(result[2..<(Int(length) - 4)])
  }
}

extension [UInt8] {
  /// Adds a number in so many bytes, the lowest first.
  fileprivate mutating func append(little number: Int, count: Int) {
    for place in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}
