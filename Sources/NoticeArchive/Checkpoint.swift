package import NoticeFiles
package import NoticeModel

/// What to keep elsewhere, so that later a removal or a rewriting can be seen: the newest revision
/// and the digest of its sums, which commits to all before, and those of what no chain holds.
///
/// `Format.md` describes the text.
package struct Checkpoint: Sendable, Equatable {
  /// Something beside the chain: a late translation, an archive entry, a record of withheld texts or
  /// of messages that went out.
  package struct Witness: Sendable, Hashable {
    /// `translation`, `archive`, `withheld` or `notifications`.
    package let word: String
    /// The sealed folder: its name, or for `withheld` its path in the notice's; for `notifications`
    /// the file.
    package let folder: String
    /// The digest of its sums, or of its record.
    package let digest: Digest

    /// Makes a witness.
    package init(word: String, folder: String, digest: Digest) {
      self.word = word
      self.folder = folder
      self.digest = digest
    }

    /// The line of the checkpoint.
    var text: String { "\(word): \(folder) \(digest.tagged)" }
  }

  /// The notice.
  package let notice: NoticeID
  /// The newest revision.
  package let newest: SealReference
  /// How many revisions there are, it included.
  package let count: Int
  /// What is beside the chain, sorted by line.
  package let witnesses: [Witness]

  /// Makes a checkpoint.
  package init(notice: NoticeID, newest: SealReference, count: Int, witnesses: [Witness] = []) {
    self.notice = notice
    self.newest = newest
    self.count = count
    self.witnesses = witnesses.sorted { $0.text.precedes($1.text) }
  }

  /// The checkpoint of a notice as it is; `nil` if there is no one newest revision.
  package init?(of notice: SealedNotice) {
    let chain = notice.chain
    guard chain.newest.count == 1, let link = chain.newest.first.flatMap(chain.link) else {
      return nil
    }
    self.init(
      notice: notice.id, newest: SealReference(link.id, link.digest),
      count: chain.count(upTo: link.id),
      witnesses: notice.folders.flatMap(Self.witnesses) + Self.witnesses(of: notice.sent))
  }

  /// The text.
  package var text: String {
    let lines = [
      Self.title, "notice: \(notice)", "revision: \(newest.text)", "count: \(count)",
    ]
    return (lines + witnesses.map(\.text)).map { $0 + "\n" }.joined()
  }

  /// Reads a text; whatever mail did to line ends, and what follows an empty line, such as a
  /// signature, is no part of it.
  package init(reading bytes: [UInt8]) throws(MalformedRecord) {
    let all = LineEnds.withLineFeeds(bytes)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let lines = Array(all.prefix { !$0.isEmpty })
    guard lines.first == Self.title else {
      throw MalformedRecord(line: 1, expectation: "expected '\(Self.title)'")
    }
    guard lines.count >= 4, let notice = Self.value("notice", in: lines[1]).map(NoticeID.init),
      notice.isWellFormed,
      let newest = Self.value("revision", in: lines[2]).flatMap({ SealReference($0[...]) }),
      let count = Self.value("count", in: lines[3]).flatMap({ Int($0) }), count > 0
    else {
      throw MalformedRecord(line: 2, expectation: "expected notice, revision and count")
    }
    var witnesses: [Witness] = []
    for (offset, line) in lines[4...].enumerated() {
      guard let witness = Self.witness(in: line) else {
        throw MalformedRecord(
          line: offset + 5,
          expectation: "expected translation, archive, withheld or notifications, and a digest")
      }
      witnesses.append(witness)
    }
    self.init(notice: notice, newest: newest, count: count, witnesses: witnesses)
  }

  /// Reads a file of checkpoints, as they were printed one after the other; paragraphs that begin
  /// otherwise, such as signatures, are no part of them.
  ///
  /// - Throws: if there is none, or one is malformed; lines count from that one's first.
  package static func all(reading bytes: [UInt8]) throws(MalformedRecord) -> [Checkpoint] {
    let lines = LineEnds.withLineFeeds(bytes)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let paragraphs = lines.split(whereSeparator: \.isEmpty).flatMap(Self.checkpoints)
    guard !paragraphs.isEmpty else { return [try Checkpoint(reading: bytes)] }
    var checkpoints: [Checkpoint] = []
    for paragraph in paragraphs {
      let text = Array(paragraph.joined(separator: [UInt8(ascii: "\n")]))
      checkpoints.append(try Checkpoint(reading: text))
    }
    return checkpoints
  }

  private static let title = "engross checkpoint 1"

  /// Which witnesses a sealed folder gives.
  static func witnesses(of folder: SealedFolder) -> [Witness] {
    var result: [Witness] = []
    let name = folder.name.folderName
    if case .revision = folder.name {
    } else if let digest = folder.digest {
      result.append(Witness(word: folder.name.word, folder: name, digest: digest))
    }
    if case .records(let records) = folder.withheld, let digest = records.states.last {
      result.append(Witness(word: "withheld", folder: folder.name.path, digest: digest))
    }
    return result
  }

  /// The checkpoints in a paragraph, of which one may follow another without an empty line.
  private static func checkpoints(
    in paragraph: ArraySlice<ArraySlice<UInt8>>
  ) -> [ArraySlice<ArraySlice<UInt8>>] {
    let starts = paragraph.indices.filter { paragraph[$0].elementsEqual(title.utf8) }
    return zip(starts, starts.dropFirst() + [paragraph.endIndex])
      .filter { _ in starts.first == paragraph.startIndex }
      .map { paragraph[$0..<$1] }
  }

  /// Which witnesses the record of messages gives.
  static func witnesses(of sent: SealedNotice.Sent) -> [Witness] {
    guard case .records(let records) = sent, let digest = records.states.last else { return [] }
    return [Witness(word: "notifications", folder: SentNotifications.fileName, digest: digest)]
  }

  private static func value(_ key: String, in line: String) -> String? {
    guard line.utf8.starts(with: "\(key): ".utf8) else { return nil }
    return String(decoding: line.utf8.dropFirst(key.utf8.count + 2), as: UTF8.self)
  }

  private static func witness(in line: String) -> Witness? {
    for word in ["translation", "archive", "withheld", "notifications"] {
      guard let value = value(word, in: line) else { continue }
      let parts = value.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let digest = Digest(tagged: parts[1]) else { return nil }
      return Witness(word: word, folder: parts[0], digest: digest)
    }
    return nil
  }
}
