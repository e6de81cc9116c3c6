import NoticeDiagnostics
import NoticeMarkdown
import NoticeModel
import Testing

@testable import NoticeRendering

@Suite struct RoundTripTests {
  private static let addresses = Addresses(
    destination: { destination in
      switch destination {
      case .here(let section): "https://example.com/terms/#\(section)"
      case .notice(let notice, let section):
        "https://example.com/\(notice)/" + (section.map { "#\($0)" } ?? "")
      case .allRegions(let section): "https://example.com/all/#\(section)"
      }
    },
    file: { "files/" + $0 })

  /// What we write as Markdown is read back as what we wrote.
  @Test(arguments: 0..<10) func markdownOfRandomEditionsParsesBack(batch: Int) {
    var failures: [String] = []
    var inexpressible = 0
    for seed in batch * 100..<batch * 100 + 100 {
      var random = RandomText(
        seed: seed, options: .init(isProjected: seed % 2 == 0, isReadable: true))
      let edition = random.edition()
      switch outcome(of: edition) {
      case .same: break
      case .inexpressible: inexpressible += 1
      case .different(let what): failures.append("seed \(seed): \(what)")
      }
    }
    let shortest = failures.min { $0.utf8.count < $1.utf8.count }
    #expect(shortest == nil, "\(failures.count) failures, the shortest: \(shortest ?? "")")
    #expect(inexpressible < 40)
  }

  private enum Outcome {
    case same
    case inexpressible
    case different(String)
  }

  private func outcome(of edition: Edition) -> Outcome {
    var diagnostics = Diagnostics()
    let writer = MarkdownWriter(addresses: Self.addresses)
    let markdown = writer.rendering(of: edition, in: &diagnostics)
    guard diagnostics.all.isEmpty else { return .inexpressible }
    let file = diagnostics.open(SourceFile(path: "notice.md", bytes: markdown.bytes))
    let source = TextSource(file: file, language: .english, bodyOffset: 0)
    let text = MarkdownReader(keepsTypedNumbers: true).text(of: source, in: &diagnostics)
    let expected = WrittenOut.text(of: edition, addresses: Self.addresses)
    let errors = diagnostics.all.filter { $0.severity == .error }
    guard let text, errors.isEmpty else {
      return .different("\(errors.map(\.summary))\n\(markdown.string)")
    }
    guard let difference = Self.difference(expected, text) else { return .same }
    return .different("\(difference)\n\(markdown.string)")
  }

  private static func difference(_ expected: Text, _ text: Text) -> String? {
    if expected.title != text.title { return "\n\(expected.title.content)\n\(text.title.content)" }
    return difference(expected.lead, text.lead)
      ?? difference(expected.sections, text.sections)
  }

  private static func difference(_ expected: [Section], _ found: [Section]) -> String? {
    guard expected.count == found.count else {
      return "\(expected.count) sections, not \(found.count)"
    }
    for (left, right) in zip(expected, found) {
      if left.heading != right.heading {
        return "\n\(left.heading.content)\n\(right.heading.content)"
      }
      if let difference = difference(left.blocks, right.blocks) { return difference }
      if let difference = difference(left.subsections, right.subsections) { return difference }
    }
    return nil
  }

  private static func difference(_ expected: [Block], _ found: [Block]) -> String? {
    for (left, right) in zip(expected, found) where left != right {
      return .behindCommonStart(
        String(describing: left).compact, String(describing: right).compact)
    }
    return expected.count == found.count ? nil : "\(expected.count) blocks, not \(found.count)"
  }
}

extension String {
  /// A dump without the places and the names of types.
  fileprivate var compact: String {
    replacing(#/(, range: )?(NoticeDiagnostics\.)?SourceRange\([^)]*\)[^)]*\)/#, with: "")
      .replacing(
        #/Notice(Model|Diagnostics)\.|Inline\.|Block\.|id: nil, |conditions: \[\], |label: nil, |ordinal: nil, |audience: nil, /#,
        with: "")
  }

  /// What is left of both behind their common start.
  fileprivate static func behindCommonStart(_ left: String, _ right: String) -> String {
    let count = Swift.max(0, zip(left, right).prefix { $0 == $1 }.count - 40)
    return "\n\(left.dropFirst(count).prefix(200))\n\(right.dropFirst(count).prefix(200))"
  }
}
