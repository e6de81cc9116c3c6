import NoticeModel

/// Headings that Word can count: *4* on the first level, *4.1* below.
struct HeadingSeries: Equatable {
  /// How sections of the first level are labelled.
  var style: LabelStyle
  /// The first number.
  var start: Int
  /// What stands behind the numbers of the lower levels.
  var lowerSuffix: String

  /// The label under these counts; `nil` where Word counts otherwise than we do.
  func label(_ counts: [Int]) -> String? {
    guard let first = counts.first else { return nil }
    if counts.count == 1 { return style.label(first) }
    guard let outer = LabelStyle.text(of: first, style.counter) else { return nil }
    return ([outer] + counts.dropFirst().map(String.init)).joined(separator: ".") + lowerSuffix
  }
}

/// The numbers of the sections of one side, as far as Word can count them.
///
/// What Word cannot count keeps its number as text: a section in place of another, which has that
/// one's number, or numbers in another style.
struct SideHeadings {
  /// The series, a new one wherever numbers of the first level are left out.
  private(set) var series: [HeadingSeries] = []
  /// The series and level of each heading that Word can count, by the place of its clause.
  private(set) var places: [Int: (series: Int, level: Int)] = [:]

  private struct Heading {
    let index: Int
    let level: Int
    let number: String
  }

  /// Reads the headings of the clauses of one side.
  init(of clauses: [Clause]) {
    let headings = clauses.indices.compactMap { index -> Heading? in
      guard case .heading(let section) = clauses[index].kind, let number = section.number else {
        return nil
      }
      let level = min(max(section.level - 2, 0), 4)
      return Heading(index: index, level: level, number: number.description)
    }
    guard let first = headings.first(where: { $0.level == 0 }) else { return }
    for number in 1...30 where places.count < headings.count {
      for style in LabelStyle.candidates(label: first.number, number: number) {
        for suffix in ["", "."] {
          let attempt = Self(headings, HeadingSeries(style, start: number, lowerSuffix: suffix))
          if attempt.places.count > places.count { self = attempt }
        }
      }
    }
  }

  private init(_ headings: [Heading], _ first: HeadingSeries) {
    series = [first]
    var counts: [Int] = []
    for heading in headings where heading.level <= counts.count {
      var next = Array(counts.prefix(heading.level + 1))
      if next.count <= heading.level {
        next.append(heading.level == 0 ? first.start : 1)
      } else {
        next[heading.level] += 1
      }
      if first.label(next) != heading.number {
        guard heading.level == 0, let later = Self.later(heading.number, after: next[0], first)
        else { continue }
        next = [later]
        series.append(HeadingSeries(first.style, start: later, lowerSuffix: first.lowerSuffix))
      }
      counts = next
      places[heading.index] = (series.count - 1, heading.level)
    }
  }

  /// The number that is written, if it is one of the next few.
  private static func later(_ label: String, after number: Int, _ series: HeadingSeries) -> Int? {
    ((number + 1)...(number + 50)).first { series.label([$0]) == label }
  }
}

extension HeadingSeries {
  fileprivate init(_ style: LabelStyle, start: Int, lowerSuffix: String) {
    self.init(style: style, start: start, lowerSuffix: lowerSuffix)
  }
}
