/// A number with what it counts.
struct Quantity: Sendable, Equatable {
  /// What a unit measures.
  enum Dimension: Sendable, Equatable {
    case time
    case workingTime
    case money(String)
    case percent
    case age
    case other(String)
    case none
  }

  /// The number in the smallest unit of its dimension: hours for time.
  var value: Double
  /// What it counts.
  var dimension: Dimension
  /// The number and unit as they stand, so that 30 days and one month differ.
  var unit: String
  /// Its words.
  var words: Range<Int>

  /// Whether two quantities are the same by arithmetic alone.
  func equals(_ other: Quantity) -> Bool {
    if unit != other.unit, let sum = inCents, unit.hasPrefix("cent") != other.unit.hasPrefix("cent")
    {
      return sum == other.inCents
    }
    guard dimension == other.dimension, value == other.value else { return false }
    // A month has no fixed number of days.
    return unit == other.unit || Self.isExact(unit, other.unit)
  }

  /// A sum in hundredths of euros or dollars; `nil` for other currencies.
  private var inCents: Double? {
    switch unit {
    case "cent", "cents": value.rounded()
    case "eur", "usd": (value * 100).rounded()
    default: nil
    }
  }

  /// Whether it is a time of a year or more.
  var isLong: Bool { dimension == .time && value >= 8760 }

  /// Whether they are as good as the same: a month and thirty days.
  func nearlyEquals(_ other: Quantity) -> Bool {
    guard dimension == other.dimension, dimension == .time, value > 0 else { return false }
    return abs(value - other.value) / max(value, other.value) < 0.035
  }

  private static func isExact(_ first: String, _ second: String) -> Bool {
    let fixed = ["second", "minut", "hour", "day", "week"]
    let calendar = ["month", "quarter", "year"]
    return (fixed.contains(first) && fixed.contains(second))
      || (calendar.contains(first) && calendar.contains(second))
  }
}

/// Finds the quantities of a passage.
enum QuantityReader {
  /// The quantities of some words, in their order; a number given twice counts once.
  static func quantities(in words: [Word]) -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < words.count {
      guard var value = value(at: index, in: words), !isReference(at: index, in: words) else {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < words.count, var next = words[index].value {
        // "Thousand five hundred": the hundreds are counted first.
        if index + 1 < words.count, words[index + 1].value == 100, next < 10, value >= 1000 {
          next *= 100
          index += 1
        }
        if let joined = NumberWords.joined(value, next) { value = joined }
        index += 1
      }
      index = skipRepeat(of: value, at: index, in: words)
      let quantity = quantity(value, from: start, to: &index, in: words)
      found.append(quantity)
    }
    return found
  }

  /// The number at a place; "one" and "a" count before a unit of time alone.
  private static func value(at index: Int, in words: [Word]) -> Double? {
    if let value = words[index].value { return value }
    if words[index].text == "one", index + 1 < words.count,
      words[index + 1].value == 100 || words[index + 1].value == 1000
    {
      return 1
    }
    if isPeriod(at: index, in: words) { return 1 }
    guard ["one", "a", "an"].contains(words[index].text), index + 1 < words.count,
      words[index + 1].classes.contains(.timeUnit),
      words[index + 1].text == words[index + 1].stem
        || ["minute", "time"].contains(words[index + 1].text)
    else { return nil }
    return 1
  }

  /// Whether "a year", which stands for "each year" too, is a period here: "a year later".
  private static func isPeriod(at index: Int, in words: [Word]) -> Bool {
    guard ["a", "an"].contains(words[index].text), index + 2 < words.count,
      words[index + 1].stem.isEmpty, hours(of: words[index + 1]) != nil
    else { return false }
    let before = index > 0 ? words[index - 1].text : ""
    return ["later", "after", "before", "and"].contains(words[index + 2].text)
      || ["after", "for", "within", "than"].contains(before)
  }

  /// Whether a number names a section, an article, a year or a part of a date.
  private static func isReference(at index: Int, in words: [Word]) -> Bool {
    guard let value = words[index].value, words[index].kind == .number else { return false }
    if index > 0,
      words[index - 1].classes.contains(.crossReference)
        || words[index - 1].classes.contains(.citation)
    {
      return true
    }
    let isUnitNext = index + 1 < words.count && words[index + 1].classes.contains(.timeUnit)
    return !isUnitNext && DateWords.isPartOfDate(at: index, in: words, value: value)
  }

  /// Skips "(thirty)" behind 30.
  private static func skipRepeat(of value: Double, at index: Int, in words: [Word]) -> Int {
    guard index + 2 < words.count, words[index].text == "(" else { return index }
    var inner = index + 1
    var repeated: Double?
    while inner < words.count, let next = words[inner].value {
      repeated = repeated.flatMap { NumberWords.joined($0, next) } ?? next
      inner += 1
    }
    return repeated == value && inner < words.count && words[inner].text == ")" ? inner + 1 : index
  }

  private static func quantity(
    _ value: Double, from start: Int, to index: inout Int, in words: [Word]
  ) -> Quantity {
    if start > 0, let currency = currency(words[start - 1]) {
      return Quantity(
        value: value, dimension: .money(currency), unit: currency, words: (start - 1)..<index)
    }
    guard index < words.count else {
      return Quantity(value: value, dimension: age(start, words), unit: "", words: start..<index)
    }
    var (value, unit) = (value, words[index])
    let isWorking = ["working", "business", "trading"].contains(unit.text)
    if ["calendar", "working", "business", "further", "full", "trading", "consecutive"].contains(
      unit.text), index + 1 < words.count
    {
      index += 1
      unit = words[index]
    }
    let isFraction =
      unit.stem == Stem.of("quarter") && index + 1 < words.count && words[index + 1].text == "of"
    if isFraction {
      index += 1
      return Quantity(value: value * 25, dimension: .percent, unit: "%", words: start..<index)
    }
    if let hours = hours(of: unit), unit.classes.contains(.timeUnit) || unit.stem.isEmpty {
      index += 1
      // "A year and a half".
      if words[index...].prefix(3).map(\.text) == ["and", "a", "half"] {
        value += 0.5
        index += 3
      }
      let next = words[index..<min(index + 2, words.count)].map(\.text)
      let isAge = next.first == "old" || next == ["of", "age"]
      return Quantity(
        value: value * hours, dimension: isAge ? .age : isWorking ? .workingTime : .time,
        unit: isWorking ? "working " + unit.stem : unit.stem, words: start..<index)
    }
    if let currency = currency(unit) {
      index += 1
      if unit.text == "pence" { value /= 100 }
      if index < words.count, ["cent", "cents"].contains(words[index].text) {
        value /= 100
        index += 1
      }
      return Quantity(
        value: value, dimension: .money(currency), unit: currency, words: start..<index)
    }
    // "Half a year".
    if words[start].text == "half", ["a", "an"].contains(unit.text), index + 1 < words.count,
      let hours = hours(of: words[index + 1])
    {
      index += 2
      return Quantity(
        value: value * hours, dimension: .time, unit: words[index - 1].stem, words: start..<index)
    }
    if words[start].text == "half", unit.text == "of" {
      return Quantity(value: 50, dimension: .percent, unit: "%", words: start..<index)
    }
    let isPerCent = unit.text == "per" && index + 1 < words.count && words[index + 1].text == "cent"
    if unit.text == "percent" || isPerCent {
      index += isPerCent ? 2 : 1
      return Quantity(value: value, dimension: .percent, unit: "%", words: start..<index)
    }
    if let metres = metres[unit.text] {
      index += 1
      return Quantity(
        value: value * metres, dimension: .other("metre"), unit: "metre", words: start..<index)
    }
    let age = age(start, words)
    if age == .age {
      return Quantity(value: value, dimension: .age, unit: "year", words: start..<index)
    }
    let name = unit.kind == .word ? unit.stem : ""
    return Quantity(value: value, dimension: .other(name), unit: name, words: start..<index)
  }

  private static func age(_ start: Int, _ words: [Word]) -> Quantity.Dimension {
    let before = words[max(0, start - 3)..<start].map(\.text)
    let isAge = before.contains {
      ["under", "aged", "age", "over", "older", "younger"].contains($0)
    }
    let value = words[start].value ?? 0
    // "16 or older", "18 and over".
    let behind = words[(start + 1)...].prefix(2).map(\.text)
    let isOlder =
      behind.count == 2 && ["or", "and"].contains(behind[0])
      && ["older", "over", "above", "younger"].contains(behind[1])
    return (isAge || isOlder) && value >= 3 && value < 100 ? .age : .none
  }

  private static func currency(_ word: Word) -> String? {
    switch word.text {
    case "eur", "euro", "euros": "eur"
    case "usd", "dollar", "dollars": "usd"
    case "gbp", "pound", "pounds", "pence": "gbp"
    case "jpy", "yen", "円": "jpy"
    case "chf", "cad", "aud", "cents", "cent": word.text
    default: nil
    }
  }

  private static let metres: [String: Double] = [
    "metre": 1, "metres": 1, "meter": 1, "meters": 1, "km": 1000, "kilometre": 1000,
    "kilometres": 1000, "kilometer": 1000, "kilometers": 1000,
  ]

  /// How many hours a unit of time has; `nil` for other words.
  static func hours(of word: Word) -> Double? { hours[word.stem] ?? hours[Stem.of(word.text)] }

  private static let hours: [String: Double] = [
    Stem.of("second"): 1.0 / 3600, Stem.of("minute"): 1.0 / 60, Stem.of("hour"): 1,
    Stem.of("day"): 24, Stem.of("week"): 168, Stem.of("month"): 730, Stem.of("quarter"): 2190,
    Stem.of("year"): 8760, "日": 24, "月": 730, "年": 8760, "週": 168,
  ]
}

/// Tells numbers that are parts of dates.
enum DateWords {
  /// Whether a number stands in a date: a year, or a day beside a month.
  static func isPartOfDate(at index: Int, in words: [Word], value: Double) -> Bool {
    let near = words[max(0, index - 2)...min(words.count - 1, index + 2)]
    if near.contains(where: isMonth) { return true }
    return value >= 1900 && value <= 2100 && words[index].text.utf8.count == 4
  }

  /// Whether a word is the name of a month.
  static func isMonth(_ word: Word) -> Bool {
    word.kind == .word && months.contains(word.text) && (word.text != "may" || word.isCapital)
  }

  /// The names of the months, in their order.
  static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let months = Set(names).union([
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ])
}
