/// The names that templates may use, each with what it stands for.
package struct TemplateVocabulary: Sendable {
  /// What a name stands for, which decides where it may stand and how it is escaped.
  package enum Kind: Sendable, Equatable {
    /// Plain text: escaped wherever it stands, allowed in any attribute but addresses.
    case text
    /// An address: escaped, and the only kind that `href` and its like may hold.
    case address
    /// Rendered HTML: put in as it is, with `{{{name}}}` only.
    case html
    /// Nothing to print: for sections only.
    case flag
  }

  /// A name of the vocabulary.
  package struct Name: Sendable {
    /// The name as templates write it.
    package var spelling: String
    /// What it stands for.
    package var kind: Kind

    /// Makes a name.
    package init(_ spelling: String, _ kind: Kind) {
      self.spelling = spelling
      self.kind = kind
    }
  }

  /// The names, each at its slot.
  package let names: [Name]
  private let slots: [String: Int]

  /// Makes the vocabulary of distinct names.
  package init(_ names: [Name]) {
    self.names = names
    var slots: [String: Int] = [:]
    for (slot, name) in names.enumerated() {
      precondition(slots.updateValue(slot, forKey: name.spelling) == nil, "names are distinct")
    }
    self.slots = slots
  }

  /// The slot of a name, unless the vocabulary has no such name.
  package func slot(of spelling: String) -> Int? { slots[spelling] }
}

/// What the names of a vocabulary stand for on one page; what is not set is absent.
package struct TemplateValues: Sendable {
  private(set) var slots: [[UInt8]]

  /// Makes values that are all absent.
  package init(for vocabulary: TemplateVocabulary) {
    slots = Array(repeating: [], count: vocabulary.names.count)
  }

  /// The bytes at a slot: text and addresses as they are, not escaped; empty is absent.
  package subscript(slot: Int) -> [UInt8] {
    get { slots[slot] }
    set { slots[slot] = newValue }
  }
}
