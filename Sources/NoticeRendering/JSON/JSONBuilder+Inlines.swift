import NoticeModel

extension JSONBuilder {
  /// Writes an array of inlines on one line, each an object whose first member names its kind.
  mutating func inlines(_ inlines: [Inline]) {
    array(.inline) { json in
      for inline in inlines {
        json.element { json in json.object(.inline) { $0.members(of: inline) } }
      }
    }
  }

  private mutating func members(of inline: Inline) {
    switch inline {
    case .text(let text): member("text") { $0.words(text.bytes) }
    case .code(let code): member("code") { $0.words(code.bytes) }
    case .emphasis(let content): member("emphasis") { $0.inlines(content) }
    case .strong(let content): member("strong") { $0.inlines(content) }
    case .link(let link):
      member("link") { $0.string(link.destination.bytes) }
      title(link.title)
      member("content") { $0.inlines(link.content) }
    case .image(let image):
      member("image") { $0.string(image.destination.bytes) }
      title(image.title)
      member("alternative") { $0.words(image.alternative.bytes) }
    case .softBreak: member("softBreak") { $0.words([.space]) }
    case .lineBreak: member("lineBreak") { $0.words([.lineFeed]) }
    case .value(let value):
      member("value") { $0.words(Array("{{\(value.name.rawValue)}}".utf8)) }
    case .reference(let reference): members(of: reference)
    }
  }

  private mutating func title(_ title: Prose?) {
    if let title { member("title") { $0.string(title.bytes) } }
  }

  private mutating func members(of reference: CrossReference) {
    member("reference") { json in
      json.object(.inline) { $0.members(ofDestinationOf: reference) }
    }
    member("form") { $0.string(reference.form.name) }
    title(reference.title)
    member("content") { $0.inlines(InlineText.printed(reference)) }
  }

  /// Writes where a reference leads; an unresolved one leads to what was written, `resolved: false`.
  private mutating func members(ofDestinationOf reference: CrossReference) {
    switch reference.resolution?.destination {
    case .here(let section): member("section") { $0.string(section.rawValue) }
    case .notice(let notice, let section):
      member("notice") { $0.string(notice.rawValue) }
      if let section { member("section") { $0.string(section.rawValue) } }
    case .allRegions(let section):
      member("section") { $0.string(section.rawValue) }
      member("edition") { $0.string("all-regions") }
    case nil:
      if let notice = reference.notice { member("notice") { $0.string(notice.rawValue) } }
      if let section = reference.section { member("section") { $0.string(section.rawValue) } }
      member("resolved") { $0.boolean(false) }
    }
  }
}

extension CrossReference.Form {
  fileprivate var name: String {
    switch self {
    case .label: "label"
    case .number: "number"
    case .words: "words"
    }
  }
}
