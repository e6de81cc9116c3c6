import NoticeDiagnostics
import NoticeMarkdown
import NoticeTestSupport
import Testing

@Suite struct LinkPolicyTests {
  @Test(arguments: [
    "https://example.com", "https://example.com/a?b=c#d", "HTTPS://EXAMPLE.COM/%20",
    "https://例え.jp/", "mailto:privacy@example.com", "tel:+81-3-1234-5678", "files/terms.pdf",
    "files/a/b-c.1.png",
  ])
  func allowedAddresses(_ address: String) {
    #expect(LinkPolicy.verdict(on: Array(address.utf8)) == .allowed)
  }

  @Test func plainHTTPIsInsecure() {
    #expect(LinkPolicy.verdict(on: Array("http://example.com".utf8)) == .insecure)
  }

  @Test(arguments: [
    ("", "is empty"), ("javascript:alert(1)", "uses the scheme 'javascript'"),
    ("JaVaScRiPt:x", "uses the scheme 'javascript'"),
    ("data:image/png;base64,AA", "uses the scheme 'data'"),
    ("java%0ascript:x", "uses the scheme 'java%0ascript'"),
    ("java\nscript:x", "holds a control character"),
    ("\u{1}javascript:x", "holds a control character"),
    (" https://a.b", "holds a space; write %20"), ("https:\\\\evil", "holds a backslash"),
    ("//evil.example/x", "names a host without a scheme"), ("https:/a", "has no '//' and host"),
    ("https:///a", "names no host"),
    ("http://user:pw@host/", "carries a user name before its host"),
    ("https://a%2eb/", "hides its host behind '%'"),
    ("https://a.b/\u{202E}", "holds an invisible character"),
    ("https://a.b/\u{200B}", "holds an invisible character"),
    ("https://a.b/\"x", "holds '<', '>' or a quotation mark"), ("mailto:", "names no mailbox"),
    ("tel:x", "has no digits"), ("other.html", "leads to no place that a notice has"),
    ("/etc/passwd", "leads to no place that a notice has"),
    ("?q", "leads to no place that a notice has"),
    ("files/../x", "is no file name; names under files/ are of a-z, 0-9, '.' and '-'"),
    ("files/A.png", "is no file name; names under files/ are of a-z, 0-9, '.' and '-'"),
    ("files/", "is no file name; names under files/ are of a-z, 0-9, '.' and '-'"),
    ("files/.git", "is no file name; names under files/ are of a-z, 0-9, '.' and '-'"),
  ])
  func refusedAddresses(_ address: String, _ reason: String) {
    #expect(LinkPolicy.verdict(on: Array(address.utf8)) == .refused(reason))
  }

  @Test(arguments: [
    ("mailto:{{contact}}", true), ("{{address}}", true), ("https://{{host}}/a", true),
    ("tel:{{phone}}", true), ("javascript:{{x}}", false), ("java{{x}}:y", false),
    ("/{{x}}", false), ("https://a@{{host}}/", false),
  ])
  func whatIsCertainOfTemplates(_ address: String, _ isAllowed: Bool) {
    #expect((LinkPolicy.verdict(onTemplate: Array(address.utf8)) == .allowed) == isAllowed)
  }

  private func refusals(_ links: [String]) -> [String] {
    links.map { link in
      let reading = Reading("# Title\n\n" + link)
      let hasLink = reading.tree.contains("link(") && reading.diagnostics.hasErrors == false
      return hasLink ? "let through: " + link : reading.names.joined(separator: ",")
    }
  }

  @Test(
    "A064: addresses that run or reveal something are refused, as links, images and definitions")
  func dangerousSchemesAreRefused() {
    let links = [
      "[a](javascript:alert(1))", "[a](JaVaScRiPt:x)", "[a](vbscript:x)",
      "[a](data:text/html;base64,AAAA)", "[a](file:///etc/passwd)", "<javascript:alert(1)>",
      "![a](javascript:x)", "[a]\n\n[a]: javascript:x",
    ]
    #expect(refusals(links) == Array(repeating: "refused-link", count: links.count))
  }

  @Test("A065: addresses are judged after entities are decoded")
  func entitiesDoNotHideSchemes() {
    let links = [
      "[a](javascript&colon;alert(1))", "[a](java&#10;script:x)", "[a](&#1;javascript:x)",
      "[a](java%0ascript:x)", "[a](<java\tscript:x>)",
    ]
    #expect(refusals(links) == Array(repeating: "refused-link", count: links.count))
  }

  @Test("A066: schemes that cmark-gfm lets through are refused")
  func unusualSchemesAreRefused() {
    let links = [
      "[a](blob:x)", "[a](view-source:javascript:x)", "[a](feed:javascript:x)", "[a](intent://x)",
      "[a](ms-msdt:/id)", "[a](about:blank)",
    ]
    #expect(refusals(links) == Array(repeating: "refused-link", count: links.count))
  }

  @Test("A067: images from anywhere but files/ are refused")
  func foreignImagesAreRefused() {
    let links = [
      "![a](data:image/svg+xml;base64,AA)", "![a](data:image/png;base64,AAAA)",
      "![a](http://tracker/pixel.gif)", "![a](https://a.b/c.png)", "![a](files/../../x.png)",
    ]
    #expect(refusals(links) == Array(repeating: "refused-link", count: links.count))
  }

  @Test("A068: addresses that hide their host are refused")
  func hiddenHostsAreRefused() {
    let links = [
      "[a](//evil.example/x)", "[a](\\\\\\\\evil.example)", "[a](https:\\evil)",
      "[a](http://user:pw@host/)",
    ]
    #expect(refusals(links) == Array(repeating: "refused-link", count: links.count))
  }

  @Test func theCheckReportsWhatTheReaderWould() {
    var diagnostics = Diagnostics()
    let source = MarkedSource("1️⃣x")
    let file = diagnostics.open(SourceFile(path: "notice.md", bytes: source.bytes))
    let range = SourceRange(file: file, offset: 0, length: 1)
    LinkPolicy.check(Array("javascript:x".utf8), at: range, in: &diagnostics)
    LinkPolicy.check(Array("https://a.b".utf8), at: range, in: &diagnostics)
    #expect(
      dump(diagnostics, marks: source, file: file)
        == "1️⃣ error refused-link: Link to 'javascript:x' is refused: it uses the scheme 'javascript'"
    )
  }
}
