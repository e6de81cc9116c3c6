import NoticeDiagnostics
import NoticeMarkdown
import NoticeTestSupport
import Testing

@Suite struct FrontMatterTests {
  private func split(_ text: String) -> (FrontMatter, yaml: String?, reports: String) {
    var diagnostics = Diagnostics()
    let source = MarkedSource(text)
    let file = diagnostics.open(SourceFile(path: "notice.md", bytes: source.bytes))
    let front = FrontMatter.split(file, in: &diagnostics)
    let yaml = front.yaml.map { range in
      let lower = Int(range.offset)
      return String(decoding: source.bytes[lower..<lower + Int(range.length)], as: UTF8.self)
    }
    return (front, yaml, dump(diagnostics, marks: source, file: file))
  }

  @Test func aTextWithoutFrontMatterBeginsAtOnce() {
    let (front, yaml, reports) = split("# Title\n")
    #expect(front.bodyOffset == 0)
    #expect(yaml == nil)
    #expect(reports == "")
  }

  @Test func frontMatterEndsAtTheNextRule() {
    let (front, yaml, reports) = split("---\nregions: US\n---  \n# Title\n---\n")
    #expect(front.bodyOffset == 22)
    #expect(yaml == "regions: US\n")
    #expect(reports == "")
  }

  @Test func frontMatterMayEndInAnyWay() {
    for end in ["\n", "\r\n", "\r"] {
      let (front, yaml, _) = split("---\(end)a: b\(end)---\(end)# T")
      #expect(yaml == "a: b\(end)")
      #expect(front.bodyOffset == 10 + 3 * end.utf8.count)
    }
  }

  @Test func emptyFrontMatterIsFrontMatter() {
    #expect(split("---\n---\n").yaml == "")
  }

  @Test func fourDashesAreNoFrontMatter() {
    #expect(split("----\na\n---\n").0.bodyOffset == 0)
  }

  @Test("A041: front matter that is not closed is reported where it opens")
  func unclosedFrontMatterIsReported() {
    let (front, yaml, reports) = split("1️⃣---\nregions: US\n\n# Title\n")
    #expect(yaml == nil)
    #expect(front.bodyOffset == 17)
    #expect(
      reports == "1️⃣ error unclosed-front-matter: Front matter is opened here and never closed")
  }

  @Test("A005: a byte order mark is dropped")
  func byteOrderMarkIsDropped() {
    #expect(split("\u{FEFF}# Title\n").0.bodyOffset == 3)
    #expect(split("\u{FEFF}---\na: b\n---\n").yaml == "a: b\n")
    #expect(Reading("\u{FEFF}# Title\n\nWords.").tree == "title \"Title\"\nparagraph \"Words.\"")
  }
}
