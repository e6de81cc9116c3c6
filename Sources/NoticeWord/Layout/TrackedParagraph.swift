import NoticeModel

/// What becomes of words, a paragraph's end, or a row when changes are accepted or rejected.
enum Fate: Equatable {
  /// It stays either way.
  case kept
  /// Only accepting keeps it.
  case inserted
  /// Only rejecting keeps it.
  case deleted
  /// Only rejecting keeps it; accepting keeps the move of that name.
  case movedFrom(String)
  /// Only accepting keeps it; it is the move of that name.
  case movedTo(String)
  /// It is gone either way: words that an edit took out of what was moved here.
  case deletedInMove(String)

  /// Whether accepting all changes keeps it.
  var isAccepted: Bool {
    switch self {
    case .kept, .inserted, .movedTo: true
    case .deleted, .movedFrom, .deletedInMove: false
    }
  }

  /// The move that it is part of.
  var move: String? {
    switch self {
    case .movedFrom(let name), .movedTo(let name), .deletedInMove(let name): name
    case .kept, .inserted, .deleted: nil
    }
  }
}

/// A run of words with one fate and one look.
struct TrackedRun: Equatable {
  /// What becomes of it.
  var fate: Fate
  /// The words; a line end that readers see is a line feed.
  var bytes: [UInt8]
  /// How it looks.
  var format: RunFormat
  /// How it looked, where that is another way.
  var formerLook: RunFormat?
  /// Whether it is a label, whose change follows from others.
  var isLabel = false

  /// Whether it and `next` can be one run.
  func joins(_ next: TrackedRun) -> Bool {
    fate == next.fate && format == next.format && formerLook == next.formerLook
      && isLabel == next.isLabel
  }
}

/// A paragraph of the document.
struct TrackedParagraph: Equatable {
  /// How it looks, once all changes are accepted or if they have no other format for it.
  var format: ParagraphFormat
  /// How it looked, where that is another way.
  var formerFormat: ParagraphFormat?
  /// What becomes of its end.
  var end: Fate
  /// What it says.
  var runs: [TrackedRun] = []
  /// The names of the places that begin here.
  var anchors: [SectionID] = []

  /// A paragraph that is printed with one fate.
  init(_ format: ParagraphFormat, end: Fate, runs: [TrackedRun] = [], anchors: [SectionID] = []) {
    self.format = format
    self.end = end
    self.runs = runs
    self.anchors = anchors
  }

  /// Adds a run, as part of the last one if it can be.
  mutating func append(_ run: TrackedRun) {
    guard !run.bytes.isEmpty else { return }
    if let last = runs.last, last.joins(run) {
      runs[runs.count - 1].bytes += run.bytes
    } else {
      runs.append(run)
    }
  }
}
