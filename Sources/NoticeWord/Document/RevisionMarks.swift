import NoticeModel

/// Numbers the tracked changes of a document and says whose they are.
struct RevisionMarks {
  /// Who made the changes.
  let author: String
  /// When, if that is to be said.
  let date: Moment?
  private var last = 0

  /// Makes the marks of an author.
  init(author: String, date: Moment?) {
    self.author = author
    self.date = date
  }

  /// The attributes of one more change.
  ///
  /// Labels that follow other changes are those of an author of their own, so that a reader can
  /// hide them.
  mutating func next(isLabel: Bool = false) -> KeyValuePairs<String, String> {
    last += 1
    let author = isLabel ? author + " (numbers)" : author
    guard let date else { return ["w:id": "\(last)", "w:author": author] }
    return ["w:id": "\(last)", "w:author": author, "w:date": date.description]
  }

  /// The id of one more range of the document.
  mutating func nextID() -> String {
    last += 1
    return "\(last)"
  }
}
