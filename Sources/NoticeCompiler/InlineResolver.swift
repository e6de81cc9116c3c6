import NoticeDiagnostics
import NoticeMarkdown
import NoticeModel

/// Replaces values by text and gives references their labels.
struct InlineResolver {
  var values: ValueResolver
  let references: ReferenceResolver

  /// The content as readers see it.
  mutating func resolved(
    _ content: [Inline], in diagnostics: inout Diagnostics
  ) -> [Inline] {
    guard content.contains(where: Self.mayChange) else { return content }
    var result: [Inline] = []
    result.reserveCapacity(content.count)
    for inline in content { append(inline, to: &result, in: &diagnostics) }
    return result
  }

  /// Reports what could only be judged once everything was resolved.
  func finish(in diagnostics: inout Diagnostics) {
    values.reportUndefined(in: &diagnostics)
  }

  private static func mayChange(_ inline: Inline) -> Bool {
    switch inline {
    case .text, .code, .softBreak, .lineBreak: false
    case .emphasis, .strong, .link, .image, .value, .reference: true
    }
  }

  private mutating func append(
    _ inline: Inline, to result: inout [Inline], in diagnostics: inout Diagnostics
  ) {
    switch inline {
    case .text(let prose): Self.append(prose, to: &result)
    case .code, .softBreak, .lineBreak: result.append(inline)
    case .emphasis(let content): result.append(.emphasis(resolved(content, in: &diagnostics)))
    case .strong(let content): result.append(.strong(resolved(content, in: &diagnostics)))
    case .link(let link): result.append(.link(resolved(link, in: &diagnostics)))
    case .image(let image): result.append(.image(resolved(image)))
    case .value(let value):
      if let prose = values.text(of: value) {
        Self.append(prose, to: &result)
      } else {
        result.append(inline)
      }
    case .reference(let reference):
      result.append(.reference(resolved(reference, in: &diagnostics)))
    }
  }

  /// Text that meets text becomes one run, as it would on reading the output again.
  private static func append(_ prose: Prose, to result: inout [Inline]) {
    guard case .text(var last)? = result.last else {
      result.append(.text(prose))
      return
    }
    last.bytes += prose.bytes
    result[result.count - 1] = .text(last)
  }

  private mutating func resolved(
    _ link: Link, in diagnostics: inout Diagnostics
  ) -> Link {
    var link = link
    link.content = resolved(link.content, in: &diagnostics)
    link.title = link.title.map { values.filled($0, at: link.range) }
    let destination = values.filled(link.destination, at: link.range)
    if destination != link.destination {
      link.destination = destination
      LinkPolicy.check(destination.bytes, at: link.range, in: &diagnostics)
    }
    return link
  }

  private mutating func resolved(_ image: Image) -> Image {
    var image = image
    image.title = image.title.map { values.filled($0, at: image.range) }
    image.alternative = values.filled(image.alternative, at: image.range)
    return image
  }

  private mutating func resolved(
    _ reference: CrossReference, in diagnostics: inout Diagnostics
  ) -> CrossReference {
    var reference = reference
    if case .words(let content) = reference.form {
      reference.form = .words(resolved(content, in: &diagnostics))
    }
    reference.title = reference.title.map { values.filled($0, at: reference.range) }
    reference.resolution = references.resolution(of: reference, in: &diagnostics)
    return reference
  }
}
