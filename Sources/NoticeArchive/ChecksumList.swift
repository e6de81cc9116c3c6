package import NoticeFiles

/// The `SHA256SUMS` of a sealed folder: what was sealed, onto what, and the digest of every file.
///
/// It can be read back only from the very bytes that it gives; `Format.md` describes them.
package struct ChecksumList: Sendable, Equatable {
  /// A file and the digest of its bytes.
  package struct Entry: Sendable, Hashable {
    /// The path in the sealed folder.
    package let path: String
    /// The digest.
    package let digest: Digest

    /// Makes an entry.
    package init(path: String, digest: Digest) {
      self.path = path
      self.digest = digest
    }
  }

  /// The name of the file.
  package static let fileName = "SHA256SUMS"
  /// What the comments say.
  package let seal: Seal
  /// The files, sorted by the bytes of their paths; never none.
  package let entries: [Entry]

  /// Makes a list of distinct paths that `isListable` accepts.
  package init(seal: Seal, entries: [Entry]) {
    let sorted = entries.sorted { $0.path.precedes($1.path) }
    precondition(!sorted.isEmpty, "something is sealed")
    precondition(sorted.allSatisfy { Self.isListable($0.path) }, "paths were checked")
    precondition(Self.isStrictlySorted(sorted), "a file is listed once")
    self.init(seal: seal, sorted: sorted)
  }

  init(seal: Seal, sorted: [Entry]) {
    self.seal = seal
    entries = sorted
  }

  /// The digest that the list gives a path.
  package func digest(of path: String) -> Digest? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path.precedes(path) { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].path.isSame(as: path) else { return nil }
    return entries[low].digest
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(entries.count * 96 + 256)
    for line in seal.lines {
      result += line.utf8
      result.append(UInt8(ascii: "\n"))
    }
    for entry in entries {
      result += entry.digest.hex.utf8
      result += "  ".utf8
      result += entry.path.utf8
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  /// Whether a path may be listed: names of ASCII letters, digits, `.`, `_` and `-` between
  /// slashes, none of them `.` or `..`; and neither of the two files that are no part of the text.
  package static func isListable(_ path: String) -> Bool {
    guard path != fileName, path != Withholdings.fileName, path.utf8.count <= 1024 else {
      return false
    }
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return names.allSatisfy { name in
      !name.isEmpty && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
        && name.allSatisfy(isPlain)
    }
  }

  static func isStrictlySorted(_ entries: [Entry]) -> Bool {
    zip(entries, entries.dropFirst()).allSatisfy { $0.path.precedes($1.path) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

extension String {
  /// Whether the bytes come before those of `other`.
  func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Whether the bytes are those of `other`; `==` would take a Kelvin sign for a K.
  func isSame(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }
}
