package import NoticeDiagnostics

/// What a paragraph, heading or cell is made of: a closed set, so that every renderer decides on
/// every case.
///
/// `value` and `reference` are what authors write. Projection replaces the first by text and gives
/// the second its resolution; an unresolved one renders as it was written.
package enum Inline: Sendable, Equatable {
  /// Words.
  case text(Prose)
  /// Words in a code span, without the marks.
  case code(Prose)
  /// Emphasised words (`<em>`).
  case emphasis([Inline])
  /// Strongly emphasised words (`<strong>`).
  case strong([Inline])
  /// Words that lead somewhere.
  indirect case link(Link)
  /// A picture from `files/`.
  indirect case image(Image)
  /// A line end in the source, equal to a space.
  case softBreak
  /// A line end that readers see.
  case lineBreak
  /// `{{name}}`, to be replaced by the value.
  indirect case value(ValueReference)
  /// A link to a section or list item, of this notice or another.
  indirect case reference(CrossReference)
}

/// Words that lead somewhere outside the notice, or to a file of it.
package struct Link: Sendable, Equatable {
  /// The target after entity decoding: `https:`, `http:`, `mailto:`, `tel:`, or `files/…`.
  package var destination: Prose
  /// The title, if one was written.
  package var title: Prose?
  /// The words.
  package var content: [Inline]
  /// Where the link was written.
  package var range: SourceRange

  /// Makes a link.
  package init(
    destination: Prose, title: Prose? = nil, content: [Inline], range: SourceRange = .none
  ) {
    self.destination = destination
    self.title = title
    self.content = content
    self.range = range
  }

  package static func == (left: Link, right: Link) -> Bool {
    left.destination == right.destination && left.title == right.title
      && left.content == right.content
  }
}

/// A picture from the revision's `files/`.
package struct Image: Sendable, Equatable {
  /// The path as it was written, `files/…`.
  package var destination: Prose
  /// The title, if one was written.
  package var title: Prose?
  /// What the picture says to who cannot see it.
  package var alternative: Prose
  /// Where the image was written.
  package var range: SourceRange

  /// Makes an image.
  package init(
    destination: Prose, title: Prose? = nil, alternative: Prose, range: SourceRange = .none
  ) {
    self.destination = destination
    self.title = title
    self.alternative = alternative
    self.range = range
  }

  package static func == (left: Image, right: Image) -> Bool {
    left.destination == right.destination && left.title == right.title
      && left.alternative == right.alternative
  }
}

/// A value to be put in as text: `{{name}}`.
package struct ValueReference: Sendable, Equatable {
  /// The value's name.
  package var name: ValueName
  /// Where it was written, braces included.
  package var range: SourceRange

  /// Makes a reference to the value of that name.
  package init(name: ValueName, range: SourceRange = .none) {
    self.name = name
    self.range = range
  }

  package static func == (left: ValueReference, right: ValueReference) -> Bool {
    left.name == right.name
  }
}

/// A link to a section or list item.
package struct CrossReference: Sendable, Equatable {
  /// What is printed.
  package enum Form: Sendable, Equatable {
    /// `[](#id)`: the full label, such as *Section 11*.
    case label
    /// `[#](#id)`: the number alone.
    case number
    /// `[words](#id)`: the author's words.
    case words([Inline])
  }

  /// Where a reference leads in one edition, and what it prints there.
  package struct Resolution: Sendable, Equatable {
    /// The printed label; unused where the author gave words.
    package var label: Prose
    /// Where it can be read.
    package var destination: Destination

    /// Makes the resolution that prints `label`.
    package init(label: Prose, destination: Destination) {
      self.label = label
      self.destination = destination
    }
  }

  /// The place that a resolved reference leads to.
  package enum Destination: Sendable, Equatable {
    /// An anchor on the same page.
    case here(SectionID)
    /// An anchor, or the top, of another notice in the same language.
    case notice(NoticeID, SectionID?)
    /// An anchor of this notice's all-regions edition, for what this edition leaves out.
    case allRegions(SectionID)
  }

  /// The other notice, if it is one.
  package var notice: NoticeID?
  /// The section or list item; only a reference to another notice may have none.
  package var section: SectionID?
  /// What is printed.
  package var form: Form
  /// The title, if one was written.
  package var title: Prose?
  /// Where the reference was written.
  package var range: SourceRange
  /// Where it leads; only projection sets it.
  package var resolution: Resolution?

  /// Makes a reference that is not resolved yet.
  package init(
    notice: NoticeID? = nil, section: SectionID?, form: Form, title: Prose? = nil,
    range: SourceRange = .none
  ) {
    self.notice = notice
    self.section = section
    self.form = form
    self.title = title
    self.range = range
  }

  package static func == (left: CrossReference, right: CrossReference) -> Bool {
    left.notice == right.notice && left.section == right.section && left.form == right.form
      && left.title == right.title && left.resolution == right.resolution
  }
}
