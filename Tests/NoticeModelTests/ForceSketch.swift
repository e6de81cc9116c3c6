import NoticeDiagnostics
import NoticeModel
import Testing

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something that happens once in `count` times happens now.
  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

/// A date in 2023 as the numbers of its first and last day in the year.
struct SketchedDate: Equatable {
  var first: Int
  var last: Int

  static let monthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]
  static let year = SketchedDate(first: 0, last: 364)

  static func day(_ number: Int) -> SketchedDate {
    SketchedDate(first: min(number, 364), last: min(number, 364))
  }

  /// The month of a day.
  static func month(of number: Int) -> SketchedDate {
    let month = Self.month(number)
    return SketchedDate(first: monthStarts[month], last: monthStarts[month + 1] - 1)
  }

  private static func month(_ number: Int) -> Int {
    (0..<12).last { monthStarts[$0] <= min(number, 364) } ?? 0
  }

  var text: String {
    if self == .year { return "2023" }
    let month = Self.month(first)
    let text = "2023-" + Self.padded(month + 1)
    return first == last ? text + "-" + Self.padded(first - Self.monthStarts[month] + 1) : text
  }

  var written: Written<CalendarDate>? { CalendarDate(text).map { Written($0) } }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// An amendment as both the program and the slow model are told it.
struct AmendmentSketch {
  var date: SketchedDate
  var effective: [(region: String?, date: SketchedDate)] = []
  var restates = false
  var withdraws: Int?
  var defers: (target: Int, date: SketchedDate)?
  var leaves: Int?
  var isReviewed = false
  var hasWords: Bool

  func entry(_ index: Int) -> InForce.Entry {
    var amendment = Amendment()
    amendment.date = date.written
    for (region, date) in effective {
      guard let date = date.written else { continue }
      amendment.effective.append(.init(region: region.map { RegionCode($0) }, date: date))
    }
    amendment.isRestatement = restates
    amendment.withdrawn = withdraws.map { Written(Self.id($0)) }
    if let defers, let date = defers.date.written {
      amendment.deferral = .init(revision: Written(Self.id(defers.target)), effective: date)
    }
    amendment.leaves = leaves.map { Written(Self.id($0)) }
    amendment.reviewed = isReviewed ? date.written : nil
    let isRecord = withdraws != nil || defers != nil || isReviewed
    return InForce.Entry(
      id: Self.id(index), amendment: amendment,
      changesWords: hasWords == !isRecord ? nil : hasWords, contains: SketchedRegions.contains)
  }

  static func id(_ index: Int) -> RevisionID { RevisionID("2023-r\(index)") }
}

/// The regions of generated histories.
enum SketchedRegions {
  static let readers: [String?] = [nil, "US-CA", "DE", "JP"]
  static let named = ["US-CA", "US", "DE", "EU", "EEA", "G7", "JP", "APAC", "BR"]
  private static let members: [String: Set<String>] = [
    "US": ["US", "US-CA"], "EU": ["DE", "FR", "EU"], "EEA": ["DE", "FR", "NO", "EU", "EEA"],
    "G7": ["DE", "FR", "JP", "US", "US-CA", "G7"], "APAC": ["JP", "KR", "APAC"],
  ]

  @Sendable static func contains(_ outer: RegionCode, _ inner: RegionCode) -> Bool {
    outer == inner || members[outer.rawValue, default: []].contains(inner.rawValue)
  }

  /// The named regions that hold a reader, those of equal rank together, as one would write them
  /// down; a region within another of them is meant to push it aside.
  static func ranks(of reader: String) -> [[[String]]] {
    switch reader {
    case "US-CA": [[["US-CA"]], [["US"]], [["G7"]]]
    case "DE": [[["DE"]], [["EU", "EEA"], ["G7"]]]
    case "JP": [[["JP"]], [["APAC"], ["G7"]]]
    default: []
    }
  }
}

/// Histories made by chance.
struct SketchedHistory {
  var amendments: [AmendmentSketch]

  var rule: InForce { InForce(amendments.enumerated().map { $1.entry($0) }) }

  /// Makes a history whose dates may all be right, if `isOrdered`, or else are random.
  init(isOrdered: Bool, using generator: inout SeededGenerator) {
    amendments = []
    var today = Int.random(in: 20..<60, using: &generator)
    for index in 0..<Int.random(in: 2...9, using: &generator) {
      today += generator.once(in: 5) ? 0 : Int.random(in: 0..<28, using: &generator)
      if !isOrdered { today = Int.random(in: 0..<330, using: &generator) }
      amendments.append(Self.amendment(index, on: today, using: &generator))
    }
  }

  private static func amendment(
    _ index: Int, on today: Int, using generator: inout SeededGenerator
  ) -> AmendmentSketch {
    var sketch = AmendmentSketch(date: date(today, using: &generator), hasWords: true)
    sketch.effective = effective(from: today, using: &generator)
    guard index > 0 else { return sketch }
    let other = generator.once(in: 2) ? index - 1 : Int.random(in: 0..<index, using: &generator)
    switch Int.random(in: 0..<12, using: &generator) {
    case 0, 1: sketch.withdraws = other
    case 2, 3:
      let later = today + Int.random(in: -10..<70, using: &generator)
      sketch.defers = (other, date(max(0, later), using: &generator))
    case 4: sketch.isReviewed = true
    case 5, 6, 7: sketch.restates = true
    default: break
    }
    if generator.once(in: 3) { sketch.leaves = other }
    let isRecord = sketch.withdraws != nil || sketch.defers != nil || sketch.isReviewed
    sketch.hasWords = !isRecord || generator.once(in: 4)
    return sketch
  }

  private static func effective(
    from today: Int, using generator: inout SeededGenerator
  ) -> [(region: String?, date: SketchedDate)] {
    // Few dates, so that two revisions often wait for the same day.
    func later() -> SketchedDate {
      let day = generator.once(in: 3) ? today : (today / 30 + 1) * 30 + 15
      let more = generator.once(in: 3) ? Int.random(in: 0..<60, using: &generator) : 0
      return date(day + more, using: &generator)
    }
    var result: [(region: String?, date: SketchedDate)] = []
    if !generator.once(in: 3) { result.append((nil, later())) }
    for region in SketchedRegions.named where generator.once(in: 6) {
      result.append((region, later()))
    }
    return result
  }

  private static func date(_ day: Int, using generator: inout SeededGenerator) -> SketchedDate {
    switch Int.random(in: 0..<16, using: &generator) {
    case 0: .year
    case 1...4: .month(of: day)
    default: .day(day)
    }
  }
}
