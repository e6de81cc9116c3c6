package import NoticeModel

extension Redline {
  /// The new edition, put together from the rows.
  package func accepted() -> Edition {
    EditionBuilder.edition(from: rows.flatMap(\.accepted), like: new.edition)
  }

  /// The old edition, put together from the rows.
  package func rejected() -> Edition {
    EditionBuilder.edition(from: rows.flatMap(\.rejected), like: old.edition)
  }
}
