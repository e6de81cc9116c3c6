package import NoticeModel

/// The smallest piece of a text that is judged by itself, with what its meaning hangs on.
package struct Passage: Sendable, Equatable {
  /// What kind of piece it is.
  package enum Kind: Sendable, Equatable {
    case sentence
    case item
    case row
    case heading
    case code
  }

  /// Its words as written, in Markdown or plain.
  package var text: String
  /// What kind of piece it is.
  package var kind: Kind
  /// The sentence that introduces the list that it is an item of.
  package var leadIn: String?
  /// The headings over it, outermost first.
  package var headings: [String]
  /// The headers of its table's columns, in the order of the cells.
  package var columns: [String]
  /// What its section is about, if its author said so or its heading shows it.
  package var topic: Topic?

  /// Makes a passage.
  package init(
    _ text: String, kind: Kind = .sentence, leadIn: String? = nil, headings: [String] = [],
    columns: [String] = [], topic: Topic? = nil
  ) {
    self.text = text
    self.kind = kind
    self.leadIn = leadIn
    self.headings = headings
    self.columns = columns
    self.topic = topic
  }
}

/// A passage of either text with its partner in the other, as the judge gets it.
package struct ChangedPassage: Sendable, Equatable {
  /// The old passage; `nil` for what is new.
  package var before: Passage?
  /// The new passage; `nil` for what is gone.
  package var after: Passage?
  /// The permanent name of the change in its comparison.
  package var id: String
  /// The changes of the redline that it is made of.
  package var changes: [String]

  /// Makes a changed passage.
  package init(before: Passage?, after: Passage?, id: String, changes: [String] = []) {
    self.before = before
    self.after = after
    self.id = id
    self.changes = changes
  }
}
