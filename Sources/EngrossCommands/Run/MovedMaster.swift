import NoticeDiagnostics
import NoticeModel

/// A notice whose master says other words than it was sealed with last, while its own amendment says
/// nothing of it.
struct MovedMaster: Sendable {
  /// The notice.
  let heir: NoticeID
  /// Its last revision.
  let revision: RevisionID
  /// Where its text is read now.
  let master: MasterText
  /// Where `notice.yml` names the master.
  let place: Diagnostic.Place
  /// The sections that differ.
  let sections: [SectionID]

  /// Takes from a difference what the master made; `nil` if that is nothing.
  init?(_ difference: DraftDifference, of notice: CompiledNotice) {
    guard let master = notice.sources.draft?.master, !difference.sections.isEmpty else {
      return nil
    }
    heir = notice.sources.id
    revision = difference.revision
    self.master = master
    place = notice.diagnostics.place(master.range)
    sections = difference.sections
  }

  /// Reports each master that moved, once, with the notices that it reaches.
  static func report(_ heirs: [MovedMaster], in diagnostics: inout Diagnostics) {
    let masters = Dictionary(grouping: heirs, by: \.master.notice).sorted { $0.key < $1.key }
    for (master, heirs) in masters {
      diagnostics.reportMove(of: master, reaching: heirs.sorted { $0.heir < $1.heir })
    }
  }

  /// *has moved to revision '2024-09'*.
  fileprivate var move: String {
    master.revision.map { "has moved to revision '\($0)'" } ?? "has moved with its draft"
  }
}

extension Diagnostics {
  fileprivate mutating func reportMove(of master: NoticeID, reaching heirs: [MovedMaster]) {
    guard let first = heirs.first else { return }
    let places = heirs.map { "'\($0.heir)' (\(SectionList.phrase(for: $0.sections)))" }
    let difference =
      heirs.count == 1
      ? "\(SectionList.phrase(for: first.sections)) \(first.sections.count == 1 ? "differs" : "differ")"
        + " from revision '\(first.revision)' of this notice"
      : "it changes \(places.joined(separator: ", "))"
    report(
      Diagnostic(
        name: "moved-master", severity: .error, place: first.place,
        summary: "Master '\(master)' \(first.move); \(difference)",
        explanation: "'engross seal --all-by notice:\(master) --summary …' seals every notice that "
          + "has this text with one summary; or date and sum it up in the amendment of each.",
        notes: heirs.dropFirst().map { heir in
          Diagnostic.Note(
            "'\(heir.heir)' has the text as well; its last revision is '\(heir.revision)'",
            at: heir.place)
        }))
  }
}
