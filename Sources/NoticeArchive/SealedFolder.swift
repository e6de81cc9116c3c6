package import NoticeFiles

/// What is found in a sealed folder: its sums, and the digest of each file that is really there.
package struct SealedFolder: Sendable {
  /// The sums of the folder.
  package enum Sums: Sendable {
    /// There are none: the folder is not sealed.
    case none
    /// A list, and the digest of its bytes as they were sealed.
    case list(ChecksumList, digest: Digest, hasConvertedLineEnds: Bool)
    /// Something that sealing does not write, and the digest of its bytes.
    case malformed(MalformedRecord, digest: Digest)
    /// Something that could not be read, or is no file.
    case unreadable(Content)
  }

  /// What is at a path.
  package enum Content: Sendable, Equatable {
    /// A file; `differsInLineEnds` if only the line ends keep it from the digest in the sums.
    case file(Digest, differsInLineEnds: Bool = false)
    /// A folder with nothing in it.
    case emptyFolder
    /// A symbolic link, which was not followed.
    case symbolicLink
    /// A device, socket or queue, which was not opened.
    case specialFile
    /// Something that the system did not let us read.
    case unreadable(FileError)
  }

  /// A path in the folder and what is there.
  package struct Item: Sendable, Equatable {
    /// The path in the sealed folder.
    package let path: String
    /// What is there.
    package let content: Content

    /// Makes an item.
    package init(path: String, content: Content) {
      self.path = path
      self.content = content
    }
  }

  /// The record of what was removed by order.
  package enum Withheld: Sendable {
    /// Nothing was.
    case nothing
    /// These files were.
    case records(Withholdings)
    /// There is a record that the program did not write.
    case malformed(MalformedRecord)
    /// There is a record that the system did not let us read.
    case unreadable(FileError)
  }

  /// What the folder is, by its name.
  package let name: SealedName
  /// Its sums.
  package let sums: Sums
  /// Everything else in it, sorted by the bytes of the paths; empty if there is no list to compare with.
  package let items: [Item]
  /// What was removed from it by order.
  package let withheld: Withheld

  /// Makes what is found in a folder; for those who have read the files already.
  package init(name: SealedName, sums: Sums, items: [Item], withheld: Withheld = .nothing) {
    self.name = name
    self.sums = sums
    self.items = items.sorted { $0.path.precedes($1.path) }
    self.withheld = withheld
  }

  /// The list, if there is one.
  package var list: ChecksumList? {
    if case .list(let list, _, _) = sums { list } else { nil }
  }

  /// The digest of the sums, if there is a list.
  package var digest: Digest? {
    if case .list(_, let digest, _) = sums { digest } else { nil }
  }
}

extension SealedFolder.Sums {
  /// Reads the bytes of a `SHA256SUMS`, also if a checkout gave them other line ends.
  package init(reading bytes: [UInt8]) {
    do {
      let list = try ChecksumList(reading: bytes)
      self = .list(list, digest: SHA256.digest(of: bytes), hasConvertedLineEnds: false)
    } catch {
      let plain = LineEnds.withLineFeeds(bytes)
      if plain != bytes, let list = try? ChecksumList(reading: plain) {
        self = .list(list, digest: SHA256.digest(of: plain), hasConvertedLineEnds: true)
      } else {
        self = .malformed(error, digest: SHA256.digest(of: bytes))
      }
    }
  }
}

/// What a checkout may do to line ends.
enum LineEnds {
  /// The bytes with CRLF as LF.
  static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\r")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let endsLine = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      if byte != UInt8(ascii: "\r") || !endsLine { result.append(byte) }
    }
    return result
  }

  /// Whether the bytes would have that digest with all line ends as LF, or all as CRLF.
  static func explain(_ bytes: [UInt8], _ digest: Digest) -> Bool {
    let plain = withLineFeeds(bytes)
    if SHA256.digest(of: plain) == digest { return true }
    var converted: [UInt8] = []
    for byte in plain {
      if byte == UInt8(ascii: "\n") { converted.append(UInt8(ascii: "\r")) }
      converted.append(byte)
    }
    return SHA256.digest(of: converted) == digest
  }
}
