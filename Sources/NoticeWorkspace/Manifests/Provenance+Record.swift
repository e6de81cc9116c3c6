import NoticeModel

extension Provenance {
  /// `provenance.yml`.
  static let record = Record<Provenance>(
    "provenance.yml",
    [
      .init("source", .localizedText) { $0.source = $1 },
      .init("seen", .date) { $0.seen = $1 },
      .init("by", .text) { $0.author = $1 },
      .init("on", .date) { $0.on = $1 },
      .init("numbering", .numbering) { $0.numbering = $1 },
    ])
}

extension WithheldFile {
  /// The records of `withheld.yml`, whose chain is judged elsewhere.
  static let list = Shape<[WithheldFile]>.list(
    of: Record<WithheldFile>(
      "a record of 'withheld.yml'",
      [
        .init("file", .exactText) { $0.file = $1 },
        .init("digest", .exactText) { _, _ in },
        .init("previous", .exactText) { _, _ in },
        .init("on", .date) { $0.on = $1 },
        .init("by", .text) { $0.authority = $1 },
        .init("reason", .text) { $0.reason = $1 },
      ]
    ).shape { _ in WithheldFile() })
}
