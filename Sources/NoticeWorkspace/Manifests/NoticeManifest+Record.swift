import NoticeModel

extension NoticeManifest {
  /// `notice.yml`.
  static let record = Record<NoticeManifest>(
    "notice.yml",
    [
      .init("issuer", .localizedText) { $0.issuer = $1 },
      .init("language", .language) { manifest, language in
        manifest.language = language
        manifest.namesLanguage = true
      },
      .init("prevailing-language", .byRegion(.language)) { manifest, entries in
        for entry in entries { manifest.prevailingLanguages[entry.region ?? .all] = entry.value }
      },
      .init("established", .written(.date)) { $0.established = $1 },
      .init("numbering", .numbering) { manifest, numbering in
        manifest.numbering = numbering
        manifest.namesNumbering = true
      },
      .init("values", .values) { $0.values = $1 },
      .init("editions", .commaSeparatedList(of: .written(.region))) { $0.editions = $1 },
      .init("text", .written(.noticeReference)) { $0.master = $1 },
      .init("supplements", .written(.noticeReference)) { $0.supplemented = $1 },
      .init("replaces", .list(of: .written(.noticeID))) { $0.replaced = $1 },
      .init("formerly", .list(of: .written(.noticeID))) { $0.formerIDs = $1 },
      .init("retired", .retirement) { $0.retired = $1 },
      .init("promise", promiseRecord.shape { _ in Promise() }) { $0.promise = $1 },
    ])

  private static let promiseRecord = Record<Promise>(
    "'promise'",
    [
      .init("days", .written(.days)) { $0.days = $1 },
      .init("channel", .written(.choice)) { $0.channel = $1 },
      .init("trigger", .written(.choice)) { $0.trigger = $1 },
    ])
}

extension Shape where Value == NoticeManifest.Retirement {
  /// A date, or a map with `date` and `replaced-by`.
  fileprivate static var retirement: Shape {
    let record = Record<RetirementDraft>(
      "'retired'",
      [
        .init("date", .written(.date)) { $0.date = $1 },
        .init("replaced-by", .written(.noticeID)) { $0.successor = $1 },
      ])
    return Shape("a date, or a map with date and replaced-by") { node, diagnostics in
      var draft = RetirementDraft()
      if case .mapping = node {
        record.read(node, into: &draft, in: &diagnostics)
        if draft.date == nil {
          diagnostics.reportMissing("date", of: "'retired'", in: node)
        }
      } else {
        draft.date = Shape<Written<CalendarDate>>.written(.date).read(node, &diagnostics)
      }
      return draft.date.map { NoticeManifest.Retirement(date: $0, successor: draft.successor) }
    }
  }
}

/// What has been read of a retirement so far.
private struct RetirementDraft {
  var date: Written<CalendarDate>?
  var successor: Written<NoticeID>?
}
