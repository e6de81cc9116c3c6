import NoticeDiagnostics
import NoticeLanguage
import NoticeModel
import Testing

@testable import NoticeSite

/// Messages to readers about an amendment.
@Suite struct ReaderMessageTests {
  private func message(
    in tag: LanguageTag = .english, gates: [Duty.Gate] = [],
    after: String? = "With <fraud> services."
  ) throws -> ReaderMessage {
    ReaderMessage(
      language: try #require(Language.named(tag)), title: "Privacy Notice", region: "Japan",
      summary: "We share order data with payment fraud services.",
      changes: [
        .init(
          heading: "Recipients", before: "With payment providers.", after: after,
          direction: .adverse)
      ], effective: CalendarDate("2024-10-15"), gates: gates, contact: "privacy@example.com",
      oldText: "https://example.com/a/", newText: "https://example.com/b/?x=1&y=2",
      markedChanges: "https://example.com/b/changes/")
  }

  private func rendered(
    _ message: ReaderMessage, overrides: [String: String] = [:]
  ) -> (text: String, html: String, banner: String, reports: [String]) {
    var diagnostics = Diagnostics()
    let files = overrides.map { name, text in
      (name, SourceFile(path: "Templates/\(name)", bytes: Array(text.utf8)))
    }
    let templates = MessageTemplates(
      overrides: Dictionary(uniqueKeysWithValues: files), in: &diagnostics)
    let rendered = RenderedMessage(message, by: templates)
    return (
      String(decoding: rendered.text, as: UTF8.self),
      String(decoding: rendered.html, as: UTF8.self),
      String(decoding: rendered.banner, as: UTF8.self), diagnostics.all.map(\.summary)
    )
  }

  @Test func theTextSaysWhatChangesWhyWhenAndWhatToDo() throws {
    let rendered = rendered(try message())
    #expect(rendered.reports.isEmpty)
    #expect(
      rendered.text == """
        Changes to: Privacy Notice

        For readers in: Japan

        We share order data with payment fraud services.

        What changes

        1. Recipients
           Until now: With payment providers.
           From then on: With <fraud> services.
           This may allow us to do more with your data, or take away something that you have now.

        When

        Takes effect: October 15, 2024

        What you can do

        - You do not have to do anything.
        - Questions: privacy@example.com

        The new text
        https://example.com/b/?x=1&y=2

        The text until now
        https://example.com/a/

        All changes, marked in the text
        https://example.com/b/changes/

        """)
  }

  @Test func theMarkupIsEscaped() throws {
    let html = rendered(try message()).html
    #expect(
      html.contains("<blockquote><p>With &lt;fraud> services.</p></blockquote>")
        || html.contains("<blockquote><p>With &lt;fraud&gt; services.</p></blockquote>"))
    #expect(html.contains("href=\"https://example.com/b/?x=1&amp;y=2\""))
    #expect(!html.contains("<fraud>") && !html.contains("style=") && !html.contains("<script"))
  }

  @Test func theBannerLeadsToTheChanges() throws {
    #expect(
      rendered(try message()).banner == """
        <aside lang="en" dir="ltr">
        <p>Changes to: Privacy Notice. Takes effect: October 15, 2024 \
        <a href="https://example.com/b/changes/">Read what changes</a></p>
        </aside>

        """)
  }

  @Test func gatesSayWhatReadersCanDo() throws {
    let text = rendered(
      try message(gates: [.exitRight, .consent, .exitRight])
    ).text
    #expect(
      text.contains(
        "- You can end the contract free of charge before: October 15, 2024\n- We will ask for your "
          + "consent first."))
    #expect(!text.contains("You do not have to do anything"))
  }

  @Test func wordsThatAreGoneAreSaidSo() throws {
    let text = rendered(try message(after: nil)).text
    #expect(text.contains("   No longer: With payment providers.\n   This"))
  }

  @Test func everyLanguageHasAMessage() throws {
    for tag in Language.available {
      let rendered = rendered(try message(in: tag, gates: [.optOutWindow]))
      #expect(rendered.reports.isEmpty && rendered.html.contains("lang=\"\(tag)\""))
      if tag.rawValue.prefix(2) != "en" { #expect(!rendered.text.contains("What you can do")) }
    }
    let japanese = rendered(try message(in: LanguageTag("ja"))).text
    #expect(japanese.contains("2024年10月15日") && japanese.contains("お客様にできること"))
  }

  @Test func aWorkspaceHasItsOwnTemplates() throws {
    let own = rendered(
      try message(),
      overrides: ["message.txt": "{{subject}} & {{when}}\n", "message.html": "{{nope}}"])
    #expect(own.text == "Changes to: Privacy Notice & Takes effect: October 15, 2024\n")
    #expect(own.reports.count == 1 && own.reports[0].contains("nope"))
  }
}
