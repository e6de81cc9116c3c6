import NoticeDiagnostics
import NoticeModel
import Testing

@testable import NoticeReview

/// What notices promise about how their changes are announced.
@Suite struct PromiseTests {
  private func promises(_ text: String, _ language: LanguageTag = .english) throws -> [String] {
    try #require(PromiseReader(language: language)).promises(in: [text]).map { promise in
      let lead = promise.lead.map(\.description) ?? "no time"
      let channels = promise.channels.map(\.rawValue).joined(separator: "|")
      return "\(lead), \(channels), \(promise.trigger)\(promise.namesTrigger ? "" : "?")"
    }
  }

  @Test(arguments: [
    (
      "If we make material changes, we will notify you by e-mail at least 30 days before they take effect.",
      ["30 days, email, material"]
    ),
    (
      "We publish each new version on this page at least 14 days before it takes effect. If a change is material, we also tell customers by email at least 30 days before.",
      ["14 days, post, editorial", "30 days, email, material"]
    ),
    (
      "We will give you thirty (30) days' prior notice of any change by letter or email.",
      ["30 days, email|letter, editorial"]
    ),
    (
      "Significant changes are announced in the app one month in advance.",
      ["1 month, in-app, material"]
    ),
    (
      "We will post the revised policy here. Changes take effect two weeks after we post them.",
      ["no time, post, clarification?", "14 days, post, clarification?"]
    ),
    (
      "We will notify you of important changes. The notice will be sent by email, 10 business days ahead.",
      ["14 days, email, material"]
    ),
    (
      "Updates are posted with a banner on our home page.",
      [
        "no time, post, clarification?", "no time, banner, clarification?",
      ]
    ),
  ])
  func englishPromisesAreRead(_ text: String, _ expected: [String]) throws {
    #expect(try promises(text) == expected)
  }

  @Test(arguments: [
    "We may notify you of changes by email.",
    "We may change this notice at any time. Please check this page regularly.",
    "If you object within 30 days, we will close your account.",
    "Changes may be made without notice.",
    "We will inform you where required by law.",
  ])
  func whatMayBeDoneIsNoPromise(_ text: String) throws {
    #expect(try promises(text) == [])
  }

  @Test(arguments: [
    (
      "重要な変更を行う場合は、施行日の30日前までに電子メールで通知します。",
      ["30 days, email, material"]
    ),
    ("本方針を改定したときは、ウェブサイトに掲載します。", ["no time, post, clarification?"]),
    (
      "重大な変更は、三十日以上前に郵送または電子メールによりお知らせします。",
      ["30 days, email|letter, material"]
    ),
    ("変更の１か月前に公表します。", ["1 month, post, clarification?"]),
  ])
  func japanesePromisesAreRead(_ text: String, _ expected: [String]) throws {
    #expect(try promises(text, "ja") == expected)
  }

  @Test func japaneseThatOnlyMayTellPromisesNothing() throws {
    #expect(try promises("変更については、電子メールで通知することがあります。", "ja") == [])
  }

  @Test func languagesWithoutALexiconHaveNoReader() {
    #expect(PromiseReader(language: "de") == nil)
  }

  @Test func evidenceIsTheSentence() throws {
    let text = "We care. We will notify you of material changes by e-mail."
    let reader = try #require(PromiseReader(language: .english))
    #expect(
      reader.promises(in: [text]).first?.words
        == "We will notify you of material changes by e-mail.")
  }

  // MARK: - Declared promises

  private func declared(days: Int?, channel: Channel? = nil, trigger: Level? = nil)
    -> NoticeManifest.Promise
  {
    var promise = NoticeManifest.Promise()
    promise.days = days.map { Written($0) }
    promise.channel = channel.map { Written($0) }
    promise.trigger = trigger.map { Written($0) }
    return promise
  }

  private let read = [
    AnnouncementPromise(channels: [.post], trigger: .editorial, words: "Posted."),
    AnnouncementPromise(
      lead: LeadTime(days: 30), channels: [.email], trigger: .material, words: "E-mailed."),
  ]

  @Test func whatIsReadBindsUnlessSomethingIsDeclared() {
    var diagnostics = Diagnostics()
    let binding = BindingPromises(declared: nil, read: read, in: &diagnostics)
    #expect(binding.promises == read && diagnostics.all.isEmpty)
  }

  @Test func aDeclaredPromiseThatAgreesBinds() {
    var diagnostics = Diagnostics()
    let binding = BindingPromises(
      declared: declared(days: 30, channel: .email, trigger: .material), read: read,
      in: &diagnostics)
    #expect(binding.promises.map(\.lead) == [LeadTime(days: 30)])
    #expect(diagnostics.all.isEmpty)
  }

  @Test func aDeclaredPromiseThatDisagreesIsAnError() {
    var diagnostics = Diagnostics()
    _ = BindingPromises(
      declared: declared(days: 10, channel: .email), read: [read[1]], in: &diagnostics)
    #expect(
      diagnostics.all.map(\.summary) == [
        "'promise' says 10 days, email, material; the text says 30 days, email, material: "
          + "\"E-mailed.\""
      ])
    #expect(diagnostics.all.map(\.name) == ["promise-disagreement"])
  }
}
