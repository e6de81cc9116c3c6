import NoticeModel
import NoticeRendering
import Testing

/// The pages of the rule book.
@Suite struct ReviewRuleTests {
  private let page = RulePage(
    id: RuleID("LX-04"), name: "changed-limiter", since: "1", level: .material,
    summary: "A limiter such as *only* is gone.", why: "Other purposes become possible.",
    laws: ["GDPR 5(1)(b)"], isFloor: true,
    reported: [
      .init(before: "We use it only to run | it.", after: "We use it to run it.", topic: .purposes)
    ],
    notReported: [.init(before: "", after: "Only you can see it.", topic: .security)])

  @Test func textHasTheOutlineOfEachRule() {
    let text = String(decoding: RulePageWriter(version: "1").text(page), as: UTF8.self)
    #expect(
      text == """
        LX-04 changed-limiter
        Up to material, a hard floor that no decision lowers, since version 1 of the rule book

        What it reports
          A limiter such as *only* is gone.

        Why it matters
          Other purposes become possible.

        Law
          - GDPR 5(1)(b)

        Examples
          Topic purposes
          - We use it only to run | it.
          + We use it to run it.

        Not reported
          Topic security
          + Only you can see it.

        """)
  }

  @Test func listHasALineForEachRule() {
    let list = String(decoding: RulePageWriter(version: "1").list([page]), as: UTF8.self)
    #expect(
      list == "Rule book, version 1: 1 rule\n\nLX-04  material  A limiter such as *only* is gone.\n"
    )
  }

  @Test func markdownKeepsTheWordsOfExamplesOutOfItsTables() {
    let text = String(decoding: RulePageWriter(version: "1").markdown([page]), as: UTF8.self)
    #expect(
      text.contains("| purposes | We use it only to run &#124; it. | We use it to run it. |\n"))
    #expect(text.contains("**What it reports.** A limiter such as &#42;only&#42; is gone.\n"))
  }

  @Test func jsonHasEverything() {
    let text = String(decoding: RulePageWriter(version: "1").json([page]), as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"format\": \"engross.rules/1\",\n  \"ruleBook\": \"1\",\n"))
    #expect(text.contains("\"notReported\": ["))
    #expect(
      text.contains(
        #"{"topic": "security", "before": "", "after": "Only you can see it."}"#))
  }
}
