import NoticeModel

extension PlainTextRenderer {
  /// The words of inlines on one line, with the marks of their links.
  mutating func flow(of inlines: [Inline]) -> MarkedBytes {
    // A line of the source, mostly, and the line end behind it.
    var flow = MarkedBytes(capacity: 48 * inlines.count)
    append(inlines, to: &flow)
    return flow
  }

  /// Appends the words of inlines to a line.
  mutating func append(_ inlines: [Inline], to flow: inout MarkedBytes) {
    for index in inlines.indices {
      switch inlines[index] {
      case .text(let text): flow.appendCollapsed(text.bytes)
      case .code(let code): flow.write(code.bytes.map { $0 == .lineFeed ? .space : $0 })
      case .emphasis(let content), .strong(let content): append(content, to: &flow)
      case .link(let link): append(link, to: &flow)
      case .image(let image): append(image, to: &flow)
      case .softBreak:
        if !SoftBreak.joinsWideText(at: index, of: inlines) { flow.appendSpace() }
      case .lineBreak: flow.write(.lineFeed)
      case .value(let value): flow.write("{{\(value.name.rawValue)}}")
      case .reference(let reference): append(reference, to: &flow)
      }
    }
  }

  private mutating func append(_ link: Link, to flow: inout MarkedBytes) {
    append(link.content, to: &flow)
    let address = addresses.address(of: link.destination)
    guard LinkTarget.isAllowed(address) else {
      return reports.append(.refusedDestination(address, at: link.range))
    }
    if link.title == nil, prints(address, link.content) { return }
    appendMark(of: address, title: link.title, to: &flow)
  }

  /// Whether the words of a link are its target, so that a list need not repeat it.
  private func prints(_ address: [UInt8], _ content: [Inline]) -> Bool {
    let words = InlineText.bytes(of: content)
    return address == words || address == Array("mailto:".utf8) + words
      || address == Array("tel:".utf8) + words
  }

  private mutating func append(_ image: Image, to flow: inout MarkedBytes) {
    flow.appendCollapsed(image.alternative.bytes)
    let address = addresses.address(of: image.destination)
    guard LinkTarget.isAllowed(address) else {
      return reports.append(.refusedDestination(address, at: image.range))
    }
    appendMark(of: address, title: image.title, to: &flow)
  }

  /// Appends what a reference prints; one that leads to this same text needs an entry in the list
  /// only where the author's words hide the label.
  private mutating func append(_ reference: CrossReference, to flow: inout MarkedBytes) {
    append(InlineText.printed(reference), to: &flow)
    guard let resolution = reference.resolution else { return }
    switch (resolution.destination, reference.form) {
    case (.here, .label), (.here, .number):
      guard let title = reference.title else { return }
      appendMark(of: resolution.label.bytes, title: title, to: &flow)
    case (.here, .words):
      guard !resolution.label.isEmpty else { return }
      appendMark(of: resolution.label.bytes, title: reference.title, to: &flow)
    case (.notice, _), (.allRegions, _):
      let address = Array(addresses.address(of: resolution.destination).utf8)
      appendMark(of: address, title: reference.title, to: &flow)
    }
  }

  private mutating func appendMark(of target: [UInt8], title: Prose?, to flow: inout MarkedBytes) {
    guard !target.isEmpty else { return }
    flow.mark("[\(links.number(of: target, title: title))]")
  }
}
