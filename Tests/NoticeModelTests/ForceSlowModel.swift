/// What DESIGN says of force, lived through day by day: amendments are published, do their work,
/// and revisions come into force on top of what bound before.
///
/// It shares nothing with the program but the history. Dates are day numbers of 2023.
struct ForceSlowModel {
  /// What is so at the end of a day.
  struct Day {
    var current: Int?
    var upcoming: Set<Int>
    var published: Set<Int>
    var candidates: Set<Int>
    var mayBeNone: Bool
    var isCertain: Bool
  }

  private struct Revision {
    var sketch: AmendmentSketch
    var published: SketchedDate
    var written: SketchedDate
    var start: SketchedDate
    var isOut = false
    var isDead = false
    var endedBy: [Int] = []
    var corrects: Int?
  }

  private var revisions: [Revision] = []
  private var stack: [Int] = []
  /// The days that were asked for, by number.
  private(set) var days: [Int: Day] = [:]
  /// What each revision corrects, as it turns out for readers in no region.
  var corrections: [Int?] { revisions.map(\.corrects) }

  /// Lives through the year with the eyes of a reader in one region.
  init(_ sketches: [AmendmentSketch], reader: String?, corrections: [Int?]?, asked: Set<Int>) {
    var earliest = 0
    for sketch in sketches {
      let first = sketch.date.last < earliest ? sketch.date.first : max(sketch.date.first, earliest)
      earliest = first
      let published = SketchedDate(first: first, last: sketch.date.last)
      let said = Self.saidDate(sketch, reader: reader)
      let start =
        said.last < first
        ? published : SketchedDate(first: max(first, said.first), last: said.last)
      revisions.append(
        Revision(sketch: sketch, published: published, written: start, start: start))
    }
    for today in 0...364 {
      live(today, corrections)
      if asked.contains(today) { days[today] = endOfDay(today) }
    }
  }

  private static func saidDate(_ sketch: AmendmentSketch, reader: String?) -> SketchedDate {
    func date(_ region: String?) -> SketchedDate? {
      sketch.effective.first { $0.region == region }?.date
    }
    for rank in reader.map(SketchedRegions.ranks) ?? [] {
      // Of regions inside one another the first; of those side by side the latest date.
      let found = rank.compactMap { nested in nested.compactMap { date($0) }.first }
      if let latest = found.max(by: { ($0.last, $0.first) < ($1.last, $1.first) }) {
        return latest
      }
    }
    return date(nil) ?? sketch.date
  }

  private mutating func live(_ today: Int, _ corrections: [Int?]?) {
    for index in revisions.indices where revisions[index].published.first == today {
      publish(index, today, corrections)
    }
    stack = stack.filter { !isEnded($0, today) && !revisions[$0].isDead }
    for index in revisions.indices where revisions[index].isOut && hasWords(index) {
      guard start(index).first == today, !revisions[index].isDead, !isEnded(index, today)
      else { continue }
      stack.append(index)
    }
  }

  private mutating func publish(_ index: Int, _ today: Int, _ corrections: [Int?]?) {
    let sketch = revisions[index].sketch
    if sketch.restates && sketch.hasWords {
      revisions[index].corrects =
        corrections.map { $0[index] } ?? whatIsCorrected(by: index, today)
    }
    if let defers = sketch.defers { moveStart(of: defers.target, to: defers.date, by: index) }
    if let target = sketch.withdraws { withdraw(target, by: index) }
    revisions[index].isOut = true
    guard sketch.hasWords, start(index).first > today else { return }
    for other in 0..<index where revisions[other].isOut && start(other) == start(index) {
      revisions[other].isDead = true
    }
  }

  private func whatIsCorrected(by index: Int, _ today: Int) -> Int? {
    func isAlive(_ other: Int) -> Bool {
      revisions[other].isOut && hasWords(other) && !revisions[other].isDead
        && !isEnded(other, today)
    }
    let left = revisions[index].sketch.leaves.flatMap { isAlive($0) ? $0 : nil }
    return stride(from: index - 1, through: 0, by: -1).first { other in
      guard isAlive(other), other != left else { return false }
      return left.map { start(other).first < start($0).first } ?? true
    }
  }

  private mutating func moveStart(of target: Int, to date: SketchedDate, by index: Int) {
    var root = target
    while let earlier = revisions[root].corrects { root = earlier }
    let today = revisions[index].published.first
    let written = revisions[root].written
    guard revisions[root].isOut, revisions[root].start.first >= today else { return }
    var moved = date.last < written.first ? written : date
    moved.first = max(moved.first, written.first)
    if moved.last < today { moved = revisions[index].published }
    moved.first = max(moved.first, today)
    revisions[root].start = moved
  }

  private mutating func withdraw(_ target: Int, by index: Int) {
    for other in 0..<index where revisions[other].isOut {
      var root: Int? = other
      while let step = root, step != target { root = revisions[step].corrects }
      guard root == target, hasWords(other) else { continue }
      if stack.contains(other) || start(other).first < revisions[index].published.first {
        revisions[other].endedBy.append(index)
      } else {
        revisions[other].isDead = true
      }
    }
  }

  private func hasWords(_ index: Int) -> Bool { revisions[index].sketch.hasWords }

  private func start(_ index: Int) -> SketchedDate {
    guard let corrected = revisions[index].corrects else { return revisions[index].start }
    let other = start(corrected)
    let own = revisions[index].published
    return SketchedDate(first: max(other.first, own.first), last: max(other.last, own.last))
  }

  private func isEnded(_ index: Int, _ today: Int) -> Bool {
    revisions[index].endedBy.contains { start($0).first <= today }
  }

  private func endOfDay(_ today: Int) -> Day {
    let out = revisions.indices.filter { revisions[$0].isOut }
    let alive = out.filter { hasWords($0) && !revisions[$0].isDead }
    let perhaps = alive.filter { index in
      start(index).first <= today
        && !revisions[index].endedBy.contains { start($0).last <= today }
    }
    let surely = perhaps.filter { start($0).last <= today && !isEnded($0, today) }
    let candidates = perhaps.filter { one in
      !surely.contains { (start(one).first, one) < (start($0).first, $0) }
    }
    return Day(
      current: stack.last,
      upcoming: Set(alive.filter { start($0).first > today && !isEnded($0, today) }),
      published: Set(out), candidates: Set(candidates), mayBeNone: surely.isEmpty,
      isCertain: candidates.count == 1 && surely.contains(candidates[0]))
  }
}
