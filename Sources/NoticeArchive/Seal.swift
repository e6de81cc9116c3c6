package import NoticeFiles
package import NoticeModel

/// A revision and the digest of its sums: what commits to it and to everything before it.
package struct SealReference: Sendable, Hashable {
  /// The revision.
  package let id: RevisionID
  /// The digest of the bytes of its `SHA256SUMS`.
  package let digest: Digest

  /// Makes a reference.
  package init(_ id: RevisionID, _ digest: Digest) {
    self.id = id
    self.digest = digest
  }

  /// Reads `2024-09 sha256:…`.
  init?(_ text: Substring) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let id = RevisionID(checking: String(parts[0])),
      let digest = Digest(tagged: String(parts[1]))
    else { return nil }
    self.init(id, digest)
  }

  /// The reference as sums and checkpoints write it: `2024-09 sha256:…`.
  package var text: String { "\(id) \(digest.tagged)" }
}

/// What the comments at the top of sums say: what was sealed, and what it was sealed onto.
package struct Seal: Sendable, Hashable {
  /// What was sealed.
  package let name: SealedName
  /// The revision before, or the one that a translation belongs to; none for the first revision and
  /// for archive entries.
  package let reference: SealReference?

  private init(_ name: SealedName, _ reference: SealReference?) {
    self.name = name
    self.reference = reference
  }

  /// The seal of a revision, after the one that `previous` names.
  package static func revision(_ id: RevisionID, previous: SealReference?) -> Seal {
    Seal(.revision(id), previous)
  }

  /// The seal of a translation of a revision that was sealed before.
  package static func translation(into language: String, of revision: SealReference) -> Seal {
    Seal(.translation(of: revision.id, language: language), revision)
  }

  /// The seal of an archive entry, which no chain holds.
  package static func archiveEntry(_ id: RevisionID) -> Seal {
    Seal(.archiveEntry(id), nil)
  }

  /// The comment lines, without their ends.
  package var lines: [String] {
    let own = "# \(name.word): \(name.folderName)"
    return switch name {
    case .revision: ["# previous: \(reference?.text ?? "none")", own]
    case .translation: ["# belongs-to: \(reference?.text ?? "none")", own]
    case .archiveEntry: [own]
    }
  }

  /// Reads the comment lines; `nil` if they are not exactly what `lines` would give.
  package init?(lines: [String]) {
    guard let last = lines.last, let name = Self.name(in: last) else { return nil }
    let link = lines[0].split(separator: ": ", maxSplits: 1).last ?? ""
    self.init(name, lines.count == 2 ? SealReference(link) : nil)
    if case .translation(let id, _) = name, reference?.id != id { return nil }
    guard self.lines.elementsEqual(lines, by: { $0.utf8.elementsEqual($1.utf8) }) else {
      return nil
    }
  }

  private static func name(in line: String) -> SealedName? {
    let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "# revision", "# translation": return SealedName(inRevisions: parts[1])
    case "# archive": return SealedName(inArchive: parts[1])
    default: return nil
    }
  }
}

extension Digest {
  /// The digest with the name of its function: `sha256:…`.
  package var tagged: String { "sha256:" + hex }

  /// Reads `sha256:` and 64 hexadecimal digits in lower case.
  package init?(tagged text: String) {
    guard text.hasPrefix("sha256:"), text.utf8.count == 71 else { return nil }
    self.init(hex: String(text.dropFirst(7)))
  }
}
