import NoticeDiagnostics
import NoticeModel

extension Shape where Value == Bool {
  /// `yes`, `no`, `true` or `false`, and no other spelling.
  static var flag: Shape {
    .text("yes or no") { scalar in
      switch scalar.text {
      case "yes", "true": true
      case "no", "false": false
      default: nil
      }
    }
  }
}

extension Shape where Value == Int {
  /// A number of days, without sign or fraction.
  static var days: Shape {
    .text("a number of days from 0 to 9999") { scalar in
      let digits = scalar.text.utf8
      guard digits.count <= 4, digits.allSatisfy(\.isDigit) else { return nil }
      return Int(scalar.text)
    }
  }
}

extension Shape where Value == CalendarDate {
  /// A date as precise as it is written.
  static var date: Shape {
    let expectation = "a date such as 2024-09-01, 2024-09 or 2024"
    return Shape(expectation) { node, diagnostics in
      if case .scalar(let scalar) = node, let date = CalendarDate(scalar.text) { return date }
      diagnostics.reportMisfit(
        node, expected: expectation, named: "unreadable-date", because: node.flawOfDate)
      return nil
    }
  }
}

extension YAMLNode {
  /// Why a text that looks like a date is none.
  fileprivate var flawOfDate: String? {
    guard case .scalar(let scalar) = self else { return nil }
    let parts = scalar.text.utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if scalar.text.utf8.contains(UInt8(ascii: ":")) { return "a date has no time and no zone" }
    guard [[4], [4, 2], [4, 2, 2]].contains(parts.map(\.count)) else {
      return nil
    }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == parts.count else { return nil }
    if numbers[0] == 0 { return "years begin at 0001" }
    guard numbers.count > 1, CalendarDate(year: numbers[0], month: numbers[1]) != nil else {
      return "months are 01 to 12"
    }
    let days = CalendarDate.days(in: numbers[1], of: numbers[0])
    return "that month has \(days) days"
  }
}

extension Shape where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of the cases, by its written name.
  static var choice: Shape { .choice(among: Array(Value.allCases.map(\.rawValue))) }

  private static func choice(among names: [String]) -> Shape {
    let words = Shape<String>.word(among: names)
    return Shape(words.expectation) { node, diagnostics in
      words.read(node, &diagnostics).flatMap { Value(rawValue: $0) }
    }
  }
}

extension Shape where Value == LanguageTag {
  /// A language tag, in any letter case.
  static var language: Shape {
    .text("a language tag such as en, pt-BR or zh-Hant", named: "unreadable-language") {
      LanguageTag(checking: $0.text)
    }
  }
}

extension Shape where Value == RegionCode {
  /// The code of a country, subdivision, group or audience; whether it is known is not asked here.
  static var region: Shape {
    .text("a region such as JP, US-CA or EEA", named: "unreadable-region") {
      RegionCode(checking: $0.text)
    }
  }
}

extension Shape where Value: Identifier {
  /// A name of small letters, digits and single hyphens.
  static var identifier: Shape {
    .text("a name of a-z, 0-9 and single hyphens", named: "malformed-name") {
      let identifier = Value($0.text)
      return identifier.isWellFormed ? identifier : nil
    }
  }
}

extension Shape where Value == RevisionID {
  /// The id of a revision.
  static var revision: Shape {
    .text("a revision such as 2024-09", named: "malformed-name") {
      let id = RevisionID($0.text)
      return id.isRevisionName ? id : nil
    }
  }
}

extension Shape where Value == NoticeID {
  /// The id of a notice.
  static var noticeID: Shape {
    .text("the id of a notice, as its folder is named", named: "malformed-name") {
      let id = NoticeID($0.text)
      return id.isWellFormed ? id : nil
    }
  }

  /// A reference such as `notice:master`.
  static var noticeReference: Shape {
    .text("a notice such as notice:cookie-notice", named: "malformed-name") { scalar in
      let scheme = "notice:"
      guard scalar.text.hasPrefix(scheme) else { return nil }
      let id = NoticeID(String(scalar.text.dropFirst(scheme.count)))
      return id.isWellFormed ? id : nil
    }
  }
}
