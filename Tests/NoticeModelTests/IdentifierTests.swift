import NoticeModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    "a", "global-privacy-notice", "2024-09", "a1-b2", String(repeating: "a", count: 64),
  ])
  func wellFormedIdentifiersAreAccepted(text: String) {
    #expect(NoticeID(text).isWellFormed)
  }

  @Test(
    "A050, A051, A053: what could leave its folder or look like another is refused",
    arguments: [
      "../evil", "..", ".", "", "/abs", "a/b", "a\\b", "CON", "nul.html", "a.", "a ", "-rf",
      ".git", "a--b", "a-", String(repeating: "a", count: 256), "privacy%2f..%2fx",
      "privacy%00.html", "straße", "Privacy",
    ])
  func otherIdentifiersAreRefused(text: String) {
    #expect(!NoticeID(text).isWellFormed)
  }
}
