import NoticeDiagnostics
import Testing

@testable import NoticeSite

/// Renders a template with a few names, or says what is wrong with it.
private struct Bench {
  private let vocabulary = TemplateVocabulary([
    .init("title", .text), .init("home", .address), .init("body", .html), .init("is-old", .flag),
  ])
  private var values: TemplateValues

  init(title: String = "", home: String = "", body: String = "", isOld: Bool = false) {
    values = TemplateValues(for: vocabulary)
    for (slot, text) in [title, home, body, isOld ? "1" : ""].enumerated() {
      values[slot] = Array(text.utf8)
    }
  }

  func page(_ templates: [String: String]) -> (text: String, diagnostics: [String]) {
    var diagnostics = Diagnostics()
    var nodes: [String: [TemplateNode]] = [:]
    let names = templates.keys.sorted()
    for name in names {
      let bytes = Array((templates[name] ?? "").utf8)
      let file = diagnostics.open(SourceFile(path: name + ".html", bytes: bytes))
      var parser = TemplateParser(bytes, file: file, vocabulary: vocabulary, partials: names)
      nodes[name] = parser.nodes(in: &diagnostics)
    }
    var linker = TemplateLinker(nodes)
    let template = linker.template("page", in: &diagnostics)
    var bytes: [UInt8] = []
    template.render(values, to: &bytes)
    return (String(decoding: bytes, as: UTF8.self), diagnostics.sorted.map(Self.line))
  }

  func text(_ template: String) -> String { page(["page": template]).text }

  func complaints(_ template: String) -> [String] { page(["page": template]).diagnostics }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let position = diagnostic.place.position
    return "\(diagnostic.place.file.path):\(position.line):\(position.column): "
      + "\(diagnostic.summary) [\(diagnostic.name)]"
  }
}

@Suite struct TemplateTests {
  @Test func namesAreEscapedByWhereTheyStand() {
    let bench = Bench(title: "A & \"B\" <c>", home: "/?a=1&b=\"", body: "<b>x</b>")
    #expect(
      bench.text(#"<a href="{{home}}" title="{{title}}">{{title}}</a>{{{body}}}{{home}}"#)
        == #"<a href="/?a=1&amp;b=%22" title="A &amp; &quot;B&quot; &lt;c&gt;">"#
        + #"A &amp; "B" &lt;c&gt;</a><b>x</b>/?a=1&amp;b=""#)
  }

  @Test func sectionsFollowWhetherANameIsPresent() {
    let template = "{{#title}}has {{title}}{{/title}}{{^title}}has none{{/title}}"
    #expect(Bench(title: "one").text(template) == "has one")
    #expect(Bench().text(template) == "has none")
  }

  @Test func flagsAreSections() {
    #expect(Bench(isOld: true).text("{{#is-old}}old{{/is-old}}") == "old")
    #expect(Bench().text("{{#is-old}}old{{/is-old}}{{^is-old}}new{{/is-old}}") == "new")
  }

  @Test func sectionsNestAndMayShareAName() {
    let template = "{{#title}}a{{#is-old}}b{{#title}}c{{/title}}{{/is-old}}d{{/title}}"
    #expect(Bench(title: "x", isOld: true).text(template) == "abcd")
    #expect(Bench(title: "x").text(template) == "ad")
    #expect(Bench(isOld: true).text(template) == "")
  }

  @Test func tagsAloneOnALineLeaveNoEmptyLine() {
    let template = "<p>\n  {{! why }}\n  {{#title}}\n  x\n  {{/title}}\r\n{{title}}\n</p>\n"
    #expect(Bench(title: "t").text(template) == "<p>\n  x\nt\n</p>\n")
  }

  @Test func partialsArePutIn() {
    let page = Bench(title: "t").page(["page": "<p>\n{{> head}}\n</p>\n", "head": "{{title}}\n"])
    #expect(page.text == "<p>\nt\n</p>\n")
    #expect(page.diagnostics.isEmpty)
  }

  @Test func commentsMayHoldAnything() {
    #expect(Bench().text("a{{! {{title}} b") == "a b")
  }

  @Test func unknownNamesAreReportedWithTheNearest() {
    #expect(
      Bench().complaints("<p>\n  {{titel}} {{#is-olf}}x{{/is-olf}}</p>")
        == [
          "page.html:2:3: Template name 'titel' is not known; did you mean 'title'? "
            + "[unknown-template-variable]",
          "page.html:2:13: Template name 'is-olf' is not known; did you mean 'is-old'? "
            + "[unknown-template-variable]",
        ])
  }

  @Test func unknownPartialsAreReportedWithTheNearest() {
    #expect(
      Bench().page(["page": "{{> haed}}", "head": ""]).diagnostics
        == [
          "page.html:1:1: Partial 'haed' is not a template; did you mean 'head'? "
            + "[unknown-template-partial]"
        ])
  }

  @Test func sectionsThatAreNotClosedOrCrossAreReported() {
    #expect(
      Bench().complaints("{{#title}}a")
        == [
          "page.html:1:1: Section 'title' is not closed; expected '{{/title}}' "
            + "[unclosed-template-section]"
        ])
    #expect(
      Bench().complaints("{{#title}}{{#is-old}}{{/title}}{{/is-old}}")
        == [
          "page.html:1:11: Section 'is-old' is still open at '{{/title}}'; expected "
            + "'{{/is-old}}' before it [mismatched-template-section]",
          "page.html:1:32: '{{/is-old}}' closes nothing [mismatched-template-section]",
        ])
  }

  @Test func bracesThatAreNotClosedAreReported() {
    #expect(
      Bench(title: "t").complaints("{{title\n{{title}}")
        == ["page.html:1:1: '{{' is not closed by '}}' [unclosed-template-tag]"])
    #expect(Bench().complaints("{{{body}}").count == 1)
  }

  @Test func partialsThatPutThemselvesInAreReported() {
    let page = Bench().page(["page": "x{{> a}}", "a": "{{> b}}", "b": "b\n{{> a}}"])
    #expect(
      page.diagnostics
        == ["b.html:2:1: Partial puts itself in: 'a' → 'b' → 'a' [recursive-template-partial]"])
  }

  @Test func partialsThatDoubleEachOtherEndSoon() {
    var templates = ["page": "{{> p0}}{{> p0}}", "p30": ""]
    for level in 0..<30 { templates["p\(level)"] = "{{> p\(level + 1)}}{{> p\(level + 1)}}" }
    let complaints = Bench().page(templates).diagnostics
    #expect(complaints.first?.hasSuffix("[oversized-template]") == true)
  }

  @Test func sectionsInsideEachOtherBeyondReasonAreReported() {
    let depth = 100_000
    let template =
      String(repeating: "{{#title}}", count: depth) + String(repeating: "{{/title}}", count: depth)
    let complaints = Bench(title: "t").complaints(template)
    #expect(complaints.count == 1)
    #expect(complaints.first?.hasSuffix("[deep-template-section]") == true)
  }

  @Test(
    arguments: [
      "{{#title}}{{/is-old}}", "{{title", "{{{title}}", "{{! ", "{{ ", "  ", "<a href=\"", "<!--",
      "{{nothing}}", "{{> nothing}}", "{{/title}}", "}}",
    ])
  func hostileTemplatesEndSoon(seed: String) {
    let template = String(repeating: seed, count: (1 << 19) / seed.utf8.count)
    #expect(Bench(title: "t").complaints(template).count <= 200)
  }

  @Test(
    arguments: [
      ("{{body}}", "'body' is rendered HTML; write '{{{body}}}' [escaped-template-html]"),
      ("{{{title}}}", "'title' is not rendered HTML; write '{{title}}' [unescaped-template-text]"),
      (
        "{{is-old}}",
        "'is-old' is a flag; use it as '{{#is-old}}…{{/is-old}}' [printed-template-flag]"
      ),
      (
        "{{&title}}",
        "Tag is not part of the template language; expected a name, '#', '^', '/', '>' or '!' "
          + "[unsupported-template-tag]"
      ),
    ])
  func namesAreUsedAsWhatTheyAre(template: String, complaint: String) {
    #expect(Bench(title: "t").complaints(template) == ["page.html:1:1: " + complaint])
  }

  @Test(
    arguments: [
      (#"<a href="{{title}}">"#, "'title' is text, and attribute 'href' takes an address"),
      (
        #"<a onclick="{{title}}">"#, "'title' cannot stand in attribute 'onclick', which holds code"
      ),
      (#"<a STYLE="{{title}}">"#, "'title' cannot stand in attribute 'style', which holds code"),
      (
        "<a title={{title}}>",
        "'title' cannot stand in an attribute's value without double quotation marks"
      ),
      (
        "<a title='{{title}}'>",
        "'title' cannot stand in an attribute's value without double quotation marks"
      ),
      (
        "<a {{title}}>", "'title' cannot stand in a tag, outside an attribute's value"
      ),
      ("<{{title}}>", "'title' cannot stand in a tag's name"),
      ("<script>{{title}}</script>", "'title' cannot stand in <script>"),
      ("<STYLE>a{}{{title}}</STYLE>", "'title' cannot stand in <style>"),
      ("<!-- {{title}} -->", "'title' cannot stand in an HTML comment"),
      (#"<p title="{{{body}}}">"#, "'body' cannot stand in attribute 'title'"),
    ])
  func namesStandWhereEscapingIsSafe(template: String, complaint: String) {
    let complaints = Bench(title: "t").complaints(template)
    #expect(complaints.count == 1)
    #expect(complaints.first?.contains(": \(complaint) [") == true, "\(complaints)")
  }

  @Test func textBehindAScriptIsTextAgain() {
    #expect(
      Bench(title: "t").text("<script>a</b></script >{{title}}<!-- - -->{{title}}")
        == "<script>a</b></script >t<!-- - -->t")
  }

  @Test func sectionsMayHoldWholeAttributesOnly() {
    let whole = #"<p{{#title}} title="{{title}}"{{/title}} class="a{{#is-old}} b{{/is-old}}">x"#
    #expect(Bench(title: "t", isOld: true).text(whole) == #"<p title="t" class="a b">x"#)
    #expect(Bench().text(whole) == #"<p class="a">x"#)
    #expect(
      Bench().complaints(#"<p title="{{#title}}">{{/title}}">"#).first
        == "page.html:1:11: Section 'title' begins and ends in different parts of an HTML tag "
        + "[section-across-markup]")
  }

  @Test func templatesEndInText() {
    #expect(
      Bench().complaints("<p title=\"a")
        == ["page.html:1:12: Template ends inside the attribute 'title' [unclosed-markup]"])
  }
}

@Suite struct TemplatesTests {
  @Test func theProgramsOwnTemplatesAreRight() {
    var diagnostics = Diagnostics()
    let templates = Templates(in: &diagnostics)
    #expect(diagnostics.all.map(\.summary) == [])
    #expect(templates.stylesheet.count > 1_000)
  }

  @Test func aWorkspaceMayReplaceAnyTemplate() {
    var diagnostics = Diagnostics()
    let overrides = [
      "page.html": SourceFile(path: "Templates/page.html", bytes: Array("{{> mine}}".utf8)),
      "mine.html": SourceFile(path: "Templates/mine.html", bytes: Array("<b>{{title}}</b>".utf8)),
      "style.css": SourceFile(path: "Templates/style.css", bytes: Array("p {}".utf8)),
    ]
    let templates = Templates(overrides: overrides, in: &diagnostics)
    let pages = SitePages(of: SampleSite.site(), with: templates)
    let page = pages.files(of: SampleSite.notice()).first
    #expect(page.map { String(decoding: $0.bytes, as: UTF8.self) } == "<b>Privacy Notice</b>")
    #expect(templates.stylesheet == Array("p {}".utf8))
    #expect(diagnostics.all.map(\.summary) == [])
  }

  @Test func aTemplateThatNoPageUsesIsReportedWithTheNearest() {
    var diagnostics = Diagnostics()
    let overrides = ["pgae.html": SourceFile(path: "Templates/pgae.html", bytes: [])]
    _ = Templates(overrides: overrides, in: &diagnostics)
    #expect(
      diagnostics.all.map(\.summary)
        == ["Template 'pgae.html' is used by no page; did you mean 'page.html'?"])
  }
}
