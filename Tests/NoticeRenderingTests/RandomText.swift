import NoticeTestSupport
import NoticeDiagnostics
import NoticeModel

/// Makes texts that are hard to write: marks of every format in every place.
///
/// The trees are in the form that a parser gives them: neighbouring texts are one, paragraphs do
/// not begin or end with a line end, tight lists hold nothing that needs a blank line.
struct RandomText {
  /// What the texts may hold.
  struct Options {
    /// Whether numbers, labels and audiences are set as projection does.
    var isProjected = false
    /// Whether images, links and references may occur.
    var hasLinks = true
    /// Whether every address is one that the reader of sources allows.
    var isReadable = false
  }

  var generator: SeededGenerator
  let options: Options

  init(seed: Int, options: Options = Options()) {
    generator = SeededGenerator(seed: seed)
    self.options = options
  }

  private static let pieces: [String] = [
    "data", "we", "the", "a", "b1", "x", "利用", "目的", "です。", "「個人」", "ー", "한국어", "שלום", "é", "—",
    "“q”", " ", " ", " ", " ", "  ", "\t", "*", "**", "_", "__", "`", "``", "#", "##", "-", "--",
    "---", "+", "1.", "12)", "2024. ", ">", ">>", "|", "||", ":", "::", ":::", ":-", "=", "==", "~",
    "~~~", "[", "]", "(", ")", "[x](y)", "[^1]", "![", "!", "<", "< ", "&", "&amp;", "&#42;",
    "&copy;", "\\", "\\\\", "\\*", "{", "{{", "}}", "{#a}", "{{name}}", "'", "\"", "/", ".", ",",
    ";", "$", "%", "^", "http://x.example", "</p>", "\u{A0}", "\u{3000}", "😀", "(c)", "|--|",
  ]

  /// Some text, not empty.
  mutating func text() -> Prose {
    let count = generator.oneIn(3) ? 1 : generator.number(1...6)
    return Prose((0..<count).map { _ in piece() }.joined())
  }

  /// A piece of text; an opening brace stands between letters where the text is to be read again,
  /// because the reader takes an escaped one for a letter beside emphasis.
  private mutating func piece() -> String {
    let piece = generator.pick(Self.pieces)
    guard options.isReadable, piece.contains("{") else { return piece }
    return piece == "{#a}" ? "a{a" : "a" + piece + "a"
  }

  /// Words that no format gives a meaning.
  mutating func words() -> Prose {
    let words = ["alpha", "beta", "gamma", "delta", "利用目的", "omega"]
    return Prose(
      (0..<generator.number(1...4)).map { _ in generator.pick(words) }.joined(separator: " "))
  }

  /// Inlines for one line, or for a paragraph with line ends.
  mutating func inlines(depth: Int = 0, isOneLine: Bool = false, inLink: Bool = false) -> [Inline] {
    var result: [Inline] = []
    for _ in 0..<generator.number(1...(depth == 0 ? 5 : 3)) {
      let inline = inline(depth: depth, isOneLine: isOneLine, inLink: inLink)
      if case .text(let new) = inline, case .text(let old) = result.last {
        result[result.count - 1] = .text(Prose(old.bytes + new.bytes))
      } else if case .code = inline, case .code = result.last {
        continue
      } else {
        result.append(inline)
      }
    }
    return settled(result, depth: depth)
  }

  /// Inlines without line ends where no parser leaves them.
  private mutating func settled(_ inlines: [Inline], depth: Int) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      let follows = result.last.map { $0 == .softBreak || $0 == .lineBreak } ?? true
      if inline == .softBreak || inline == .lineBreak, follows { continue }
      result.append(inline)
    }
    while result.last == .softBreak || result.last == .lineBreak { result.removeLast() }
    return result.isEmpty ? [.text(words())] : result
  }

  private mutating func inline(depth: Int, isOneLine: Bool, inLink: Bool) -> Inline {
    switch generator.number(0...11) {
    case 0 where depth == 0 || depth < 3 && generator.oneIn(4):
      return .emphasis(inlines(depth: depth + 1, isOneLine: isOneLine, inLink: inLink))
    case 1 where depth == 0 || depth < 3 && generator.oneIn(4):
      return .strong(inlines(depth: depth + 1, isOneLine: isOneLine, inLink: inLink))
    case 2: return .code(code())
    case 3 where options.hasLinks && !inLink:
      let content =
        [.code("x")]
        + inlines(depth: depth + 1, isOneLine: isOneLine, inLink: true)
        .drop { if case .code = $0 { true } else { false } }
      return .link(Link(destination: destination(), title: title(), content: content))
    case 4 where options.hasLinks:
      return .image(Image(destination: "files/map.png", title: title(), alternative: words()))
    case 5 where !isOneLine: return .softBreak
    case 6 where !isOneLine: return .lineBreak
    case 7 where options.isProjected && !inLink: return .reference(reference())
    case 8 where !inLink && !options.isReadable:
      return .value(ValueReference(name: ValueName("contact-email")))
    default: return .text(text())
    }
  }

  private mutating func code() -> Prose {
    let pieces = [
      "a", "`", "``", " ", "  ", "|", "*x*", "<b>", "&amp;", "{{v}}", "\\", "日本", "\\`",
    ]
    return Prose((0..<generator.number(1...4)).map { _ in generator.pick(pieces) }.joined())
  }

  private mutating func destination() -> Prose {
    if options.isReadable {
      return generator.pick([
        "https://example.com/", "https://example.com/a_b_c?x=1&y=2&amp;z", "mailto:a@example.com",
        "https://example.com/(x)/[y]", "https://example.com/日本|*_", "tel:+1555", "files/terms.pdf",
      ])
    }
    return generator.pick([
      "https://example.com/", "https://example.com/a_b_c?x=1&y=2&amp;z", "mailto:a@example.com",
      "https://example.com/(x)/[y]", "https://example.com/a b", "https://example.com/日本|*_\\*",
      "tel:+1555", "files/terms.pdf", "https://example.com/%20\"'<>`",
    ])
  }

  private mutating func title() -> Prose? {
    generator.pick([nil, nil, nil, "plain", "\"quoted\" & 'so'", "a\\*b &amp; <i>|", "題名"])
  }

  private mutating func reference() -> CrossReference {
    let target = SectionID(generator.pick(["rights", "lead", "contact"]))
    let form: CrossReference.Form = generator.pick([.label, .number, .words([.text(words())])])
    var reference = CrossReference(section: target, form: form, title: title())
    let destination: CrossReference.Destination = generator.pick([
      .here(target), .notice(NoticeID("cookies"), target), .allRegions(target),
    ])
    reference.resolution = .init(
      label: generator.pick(["Section 3", "第3条", "“Rights”"]), destination: destination)
    return reference
  }
}
