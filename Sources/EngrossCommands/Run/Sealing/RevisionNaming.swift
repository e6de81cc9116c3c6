import NoticeArchive
import NoticeDiagnostics
import NoticeModel

/// Finds the name of the folder of a new revision.
struct RevisionNaming {
  /// The folders that are there.
  let taken: [SealedName]

  /// The wanted name or, if it is taken and need not be exact, the first free one of `2024-09-b`,
  /// `2024-09-c` and so on.
  func name(
    _ wanted: RevisionID, isExact: Bool, at range: SourceRange,
    in diagnostics: inout Diagnostics
  ) -> RevisionID {
    guard case .revision = SealedName(inRevisions: wanted.rawValue) else {
      diagnostics.report(
        .error, "malformed-revision-id", at: range,
        "Revision cannot be called '\(wanted)'; expected four digits first, as in '2024-09'")
      return wanted
    }
    guard taken.contains(.revision(wanted)) else { return wanted }
    guard !isExact else {
      diagnostics.report(
        .error, "taken-revision-id", at: range,
        "Revision '\(wanted)' is sealed already; what is sealed is never written again")
      return wanted
    }
    for suffix in Self.suffixes {
      let name = RevisionID("\(wanted)-\(suffix)")
      if !taken.contains(.revision(name)) { return name }
    }
    return wanted
  }

  private static let suffixes: [String] = {
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
    return letters.dropFirst() + letters.flatMap { first in letters.map { first + $0 } }
  }()
}
