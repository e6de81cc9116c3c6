import NoticeModel

extension HTMLRenderer {
  /// Writes inlines.
  mutating func write(_ inlines: [Inline]) {
    for index in inlines.indices {
      switch inlines[index] {
      case .text(let text): writeText(text.bytes)
      case .code(let code): writeElement("code") { $0.writeText(code.bytes) }
      case .emphasis(let content): writeElement("em") { $0.write(content) }
      case .strong(let content): writeElement("strong") { $0.write(content) }
      case .link(let link): write(link)
      case .image(let image): write(image)
      case .softBreak:
        if keepsLineEnds || !SoftBreak.joinsWideText(at: index, of: inlines) {
          output.write(.lineFeed)
        }
      case .lineBreak: output.write("<br>\n")
      case .value(let value): writeText(Array("{{\(value.name.rawValue)}}".utf8))
      case .reference(let reference): write(reference)
      }
    }
  }

  private mutating func writeElement(_ name: String, _ content: (inout Self) -> Void) {
    output.write(UInt8(ascii: "<"))
    output.write(name)
    output.write(UInt8(ascii: ">"))
    content(&self)
    output.write("</")
    output.write(name)
    output.write(UInt8(ascii: ">"))
  }

  private mutating func write(_ link: Link) {
    let address = addresses.address(of: link.destination)
    guard LinkTarget.isAllowed(address) else {
      reports.append(.refusedDestination(address, at: link.range))
      return write(link.content)
    }
    output.write("<a href=\"")
    HTMLEscaping.append(address, to: &output.bytes, as: .url)
    writeTitle(link.title)
    write(link.content)
    output.write("</a>")
  }

  private mutating func writeTitle(_ title: Prose?) {
    output.write("\"")
    if let title {
      output.write(" title=\"")
      HTMLEscaping.append(title.bytes, to: &output.bytes, as: .attribute)
      output.write("\"")
    }
    output.write(">")
  }

  private mutating func write(_ image: Image) {
    let address = addresses.address(of: image.destination)
    guard LinkTarget.isAllowed(address) else {
      reports.append(.refusedDestination(address, at: image.range))
      return writeText(image.alternative.bytes)
    }
    output.write("<img src=\"")
    HTMLEscaping.append(address, to: &output.bytes, as: .url)
    output.write("\" alt=\"")
    HTMLEscaping.append(image.alternative.bytes, to: &output.bytes, as: .attribute)
    output.write("\"")
    if let title = image.title {
      output.write(" title=\"")
      HTMLEscaping.append(title.bytes, to: &output.bytes, as: .attribute)
      output.write("\"")
    }
    output.write(">")
  }

  private mutating func write(_ reference: CrossReference) {
    guard let resolution = reference.resolution else {
      return write(UnresolvedReference.inlines(of: reference))
    }
    output.write("<a class=\"reference\" href=\"")
    HTMLEscaping.append(address(of: resolution.destination), to: &output.bytes, as: .url)
    writeTitle(reference.title)
    switch reference.form {
    case .label, .number: writeText(resolution.label.bytes)
    case .words(let words): write(words)
    }
    output.write("</a>")
  }

  /// The address of a reference; one on the same page is its anchor, wherever the page is.
  func address(of destination: CrossReference.Destination) -> [UInt8] {
    switch destination {
    case .here(let section): Array("#\(section.rawValue)".utf8)
    case .notice, .allRegions: Array(addresses.address(of: destination).utf8)
    }
  }
}
