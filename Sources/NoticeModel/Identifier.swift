/// A name that stands for one thing for ever; distinct types keep the kinds of names apart.
///
/// All of them are ASCII once they passed their check, so `String` equality is bytewise equality.
package protocol Identifier: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as it is written.
  var rawValue: String { get }

  /// Takes over a name without checking it.
  init(rawValue: String)
}

extension Identifier {
  /// Makes the identifier with that name.
  package init(_ rawValue: String) { self.init(rawValue: rawValue) }

  /// The name as it is written.
  package var description: String { rawValue }

  /// Orders identifiers by their bytes.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Whether the name is of the form `[a-z0-9](-?[a-z0-9]+)*` with at most 64 bytes.
  package var isWellFormed: Bool {
    let bytes = rawValue.utf8
    guard !bytes.isEmpty, bytes.count <= 64, bytes.last != UInt8(ascii: "-") else { return false }
    var mayBeHyphen = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        mayBeHyphen = true
      case UInt8(ascii: "-") where mayBeHyphen:
        mayBeHyphen = false
      default:
        return false
      }
    }
    return true
  }
}

/// The permanent name of a notice: the name of its folder.
package struct NoticeID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The permanent name of a section or list item, unique in its notice; also its HTML `id`.
package struct SectionID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  /// The section that holds what comes before the first level-2 heading.
  package static let lead = SectionID(rawValue: "lead")
}

/// The permanent name of a revision: the name of its folder, beginning with four digits.
package struct RevisionID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a value that sources write as `{{name}}`.
package struct ValueName: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// A BCP 47 language tag in its usual letter case, such as `en`, `ja` or `zh-Hant`.
package struct LanguageTag: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  /// The tag of English, the language of last resort for printed labels.
  package static let english = LanguageTag(rawValue: "en")
}

/// The code of a country (`JP`), subdivision (`US-CA`), group (`EEA`) or audience (`children`).
package struct RegionCode: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  /// The readers whom no part of a notice names: those of `regions/other/`.
  package static let other = RegionCode(rawValue: "other")
}
