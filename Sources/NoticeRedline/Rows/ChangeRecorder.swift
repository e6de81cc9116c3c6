import NoticeModel

/// Gathers the changes of a redline and gives them their names.
struct ChangeRecorder {
  /// The changes so far.
  private(set) var changes: [Change] = []
  private var counts: [String: Int] = [:]
  private let digest: RedlineFinder.Digest

  /// Makes a recorder that has seen nothing.
  init(digest: @escaping RedlineFinder.Digest) {
    self.digest = digest
  }

  /// Takes in a change and returns its place.
  mutating func add(
    _ kind: Change.Kind, in section: SectionID, row: Int, cell: Int? = nil, sentence: Int? = nil,
    was: String, becomes: String
  ) -> Int {
    let name = "\(section)/\(digits(kind, was, becomes))"
    let count = counts[name, default: 0] + 1
    counts[name] = count
    changes.append(
      Change(
        id: ChangeID(count == 1 ? name : "\(name)-\(count)"), kind: kind, section: section,
        row: row, cell: cell, sentence: sentence, was: was, becomes: becomes))
    return changes.count - 1
  }

  /// Names the sentence of a change that was recorded before it was reached.
  mutating func place(_ change: Int, at sentence: Int) {
    changes[change].sentence = sentence
  }

  /// Ties a change to a shared value.
  mutating func tie(_ change: Int, to value: ValueName) {
    changes[change].value = value
  }

  private func digits(_ kind: Change.Kind, _ was: String, _ becomes: String) -> String {
    var bytes = Array(kind.rawValue.utf8) + [0]
    bytes += Array(was.utf8) + [0]
    bytes += Array(becomes.utf8) + [0]
    let digits = Array("0123456789abcdef".utf8)
    let hex = digest(bytes).prefix(3).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: hex, as: UTF8.self)
  }
}
