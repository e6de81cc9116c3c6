/// One word, number or mark of a passage.
struct Word: Sendable, Equatable {
  /// What kind of token it is.
  enum Kind: Sendable, Equatable {
    case word
    case number
    case mark
    /// The marker of a list item or of a numbered heading.
    case label
    /// A web address, or the target of a link.
    case link
    /// An e-mail address.
    case address
  }

  /// The word in small letters, spelled out where it was contracted.
  var text: String
  /// The form that its inflections share.
  var stem: String
  /// What kind of token it is.
  var kind: Kind
  /// The bytes of the passage that it comes from.
  var bytes: Range<Int>
  /// Whether it was written with a capital.
  var isCapital = false
  /// Its value, where it is a number or a number word.
  var value: Double?
  /// What it does, by the lexicon.
  var classes = WordClasses()

  /// Whether it says something: no mark, label, or word that only holds a sentence together.
  var isContent: Bool {
    switch kind {
    case .mark, .label, .link: false
    case .number, .address: true
    case .word: !classes.contains(.function)
    }
  }

  /// Whether it is the host of a site, by which the site is called.
  var isHost: Bool {
    switch kind {
    case .link: !text.contains("/") && !text.hasPrefix("#") && text != "{}"
    case .word: isCapital && text.utf8.dropFirst().dropLast().contains(UInt8(ascii: "."))
    case .mark, .label, .number, .address: false
    }
  }

  /// Whether it has a figure in it, like a postal code.
  var hasDigit: Bool { text.utf8.contains { $0 &- UInt8(ascii: "0") < 10 } }

  /// Whether only a rule about meaning may claim it.
  var isProtected: Bool {
    kind == .number || value != nil || classes.intersects(.protected)
  }
}
