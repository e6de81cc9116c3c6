/// How a notice numbers its sections and the items of its ordered lists.
package struct Numbering: Sendable, Equatable {
  /// How sections are numbered.
  package enum Style: String, Sendable, CaseIterable {
    /// *1.*, *1.1*, *1.1.1*.
    case decimal
    /// *Article 1*, *1.1*, in the language's own form (*第1条*).
    case article
    /// *A.*, *A.1*, *A.1.1*.
    case letter
    /// No numbers.
    case none
    /// Numbers are typed in the headings; for texts of the past.
    case asWritten = "as-written"
  }

  /// How the items of one depth of ordered lists are numbered: a counter between two affixes.
  package struct ListStyle: Sendable, Equatable {
    /// What counts.
    package enum Counter: String, Sendable, CaseIterable {
      /// 1, 2, 3.
      case decimal = "1"
      /// a, b, c, … z, aa.
      case lowerLetter = "a"
      /// A, B, C.
      case upperLetter = "A"
      /// i, ii, iii.
      case lowerRoman = "i"
      /// I, II, III.
      case upperRoman = "I"
    }

    /// What stands before the counter.
    package var prefix: String
    /// The counter.
    package var counter: Counter
    /// What stands behind it.
    package var suffix: String

    /// Makes a style.
    package init(prefix: String, counter: Counter, suffix: String) {
      self.prefix = prefix
      self.counter = counter
      self.suffix = suffix
    }

    /// The style that every format has of its own: *1.*
    package static let plain = ListStyle(prefix: "", counter: .decimal, suffix: ".")
  }

  /// How sections are numbered.
  package var sections: Style
  /// How ordered lists are numbered, outermost first.
  ///
  /// The last one holds for all deeper lists, and none means plain numbers everywhere.
  package var lists: [ListStyle]

  /// Makes a numbering.
  package init(sections: Style = .decimal, lists: [ListStyle] = []) {
    self.sections = sections
    self.lists = lists
  }
}
