package import NoticeModel

/// The words of inlines without their marks.
package enum InlineText {
  /// The words as they are printed, for titles of pages, tables of contents and feeds.
  package static func bytes(of inlines: [Inline]) -> [UInt8] {
    var result: [UInt8] = []
    append(inlines, to: &result)
    return result
  }

  private static func append(_ inlines: [Inline], to result: inout [UInt8]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): result += text.bytes
      case .emphasis(let content), .strong(let content): append(content, to: &result)
      case .link(let link): append(link.content, to: &result)
      case .image(let image): result += image.alternative.bytes
      case .softBreak, .lineBreak: result.append(.space)
      case .value(let value): result += Array("{{\(value.name.rawValue)}}".utf8)
      case .reference(let reference): append(printed(reference), to: &result)
      }
    }
  }

  /// What a reference prints.
  static func printed(_ reference: CrossReference) -> [Inline] {
    guard let resolution = reference.resolution else {
      return UnresolvedReference.inlines(of: reference)
    }
    return switch reference.form {
    case .label, .number: [.text(resolution.label)]
    case .words(let words): words
    }
  }

  /// Whether an inline prints nothing.
  static func isEmpty(_ inline: Inline) -> Bool {
    switch inline {
    case .text(let text), .code(let text): text.isEmpty
    case .emphasis(let content), .strong(let content): content.allSatisfy(isEmpty)
    case .link, .image, .softBreak, .lineBreak, .value, .reference: false
    }
  }

  /// The first scalar that an inline prints, if it prints text.
  static func firstScalar(of inline: Inline) -> UInt32? {
    switch inline {
    case .text(let text), .code(let text): UTF8Text.scalar(in: text.bytes, at: 0)?.value
    case .emphasis(let content), .strong(let content): content.first.flatMap(firstScalar)
    case .link(let link): link.content.first.flatMap(firstScalar)
    case .reference(let reference): printed(reference).first.flatMap(firstScalar)
    case .image(let image): UTF8Text.scalar(in: image.alternative.bytes, at: 0)?.value
    case .softBreak, .lineBreak, .value: nil
    }
  }

  /// The last scalar that an inline prints, if it prints text.
  static func lastScalar(of inline: Inline) -> UInt32? {
    switch inline {
    case .text(let text), .code(let text): UTF8Text.lastScalar(of: text.bytes)
    case .emphasis(let content), .strong(let content): content.last.flatMap(lastScalar)
    case .link(let link): link.content.last.flatMap(lastScalar)
    case .reference(let reference): printed(reference).last.flatMap(lastScalar)
    case .image(let image): UTF8Text.lastScalar(of: image.alternative.bytes)
    case .softBreak, .lineBreak, .value: nil
    }
  }
}
