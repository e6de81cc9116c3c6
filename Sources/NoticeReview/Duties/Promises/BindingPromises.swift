package import NoticeDiagnostics
package import NoticeModel

/// Which promises bind an amendment: what `notice.yml` declares, or what was read from the text that
/// is replaced.
package struct BindingPromises: Sendable {
  /// The promises.
  package let promises: [AnnouncementPromise]

  /// Joins what was read with what is declared; where the two disagree, that is an error.
  package init(
    declared: NoticeManifest.Promise?, read: [AnnouncementPromise],
    in diagnostics: inout Diagnostics
  ) {
    guard let declared else {
      promises = read
      return
    }
    let declaration = AnnouncementPromise(
      lead: declared.days.map { LeadTime(days: $0.value) },
      channels: declared.channel.map { [$0.value] } ?? [],
      trigger: declared.trigger?.value ?? .material, namesTrigger: declared.trigger != nil)
    promises = [declaration]
    let strictest = read.filter { $0.lead != nil || !$0.channels.isEmpty }
    guard !strictest.isEmpty, !strictest.contains(where: declaration.agrees) else { return }
    let place = declared.days?.range ?? declared.channel?.range ?? declared.trigger?.range ?? .none
    diagnostics.reportDisagreement(declaration, with: strictest[0], at: place)
  }
}

extension AnnouncementPromise {
  /// Whether nothing that both say differs.
  fileprivate func agrees(with read: AnnouncementPromise) -> Bool {
    let leadAgrees = lead.map { lead in
      read.lead.map { $0 == lead || $0.isSame(asDays: lead) } ?? true
    }
    let channelAgrees = channels.allSatisfy { read.channels.isEmpty || read.channels.contains($0) }
    let triggerAgrees = !namesTrigger || !read.namesTrigger || trigger == read.trigger
    return (leadAgrees ?? true) && channelAgrees && triggerAgrees
  }

  /// The promise in a few words: *30 days, email, material*.
  fileprivate var brief: String {
    let parts =
      [lead?.description, channels.map(\.rawValue).joined(separator: " or ")]
      .compactMap(\.self).filter { !$0.isEmpty }
    return (parts + [trigger.rawValue]).joined(separator: ", ")
  }
}

extension LeadTime {
  /// Whether a time in days is what notices mean by a month: 30 days.
  fileprivate func isSame(asDays other: LeadTime) -> Bool {
    other.months == 0 && other.days == months * 30 + days
  }
}

extension Diagnostics {
  fileprivate mutating func reportDisagreement(
    _ declared: AnnouncementPromise, with read: AnnouncementPromise, at range: SourceRange
  ) {
    report(
      .error, "promise-disagreement", at: range,
      "'promise' says \(declared.brief); the text says \(read.brief): \"\(read.words)\"",
      explanation: "Readers hold the publisher to the text; correct 'promise' in notice.yml, or "
        + "leave it out so that what the text says binds.")
  }
}
