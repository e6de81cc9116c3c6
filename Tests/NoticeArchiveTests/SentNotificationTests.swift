import NoticeArchive
import NoticeFiles
import NoticeModel
import Testing

/// The record of messages that went out.
@Suite struct SentNotificationTests {
  private static func record(
    _ last: Int, of revision: String = "2024-09", excuse: SentNotification.Excuse? = nil
  ) -> SentNotification {
    SentNotification(
      revision: RevisionID(revision), regions: [RegionCode("EEA"), RegionCode("GB")],
      channel: .email, first: CalendarDay(year: 2024, month: 9, day: 1),
      last: CalendarDay(year: 2024, month: 9, day: last), count: 12034,
      message: SHA256.digest(of: [1]).tagged, excuse: excuse)
  }

  private let two = SentNotifications().adding(record(3))
    .adding(record(20, excuse: .init(reason: "The mail server \"failed\".", by: "Counsel")))

  private func text(_ sent: SentNotifications) -> String {
    String(decoding: sent.bytes, as: UTF8.self)
  }

  @Test func aRecordNamesWhatStoodBeforeIt() {
    let one = SentNotifications().adding(Self.record(3))
    #expect(
      text(one) == """
        - revision: 2024-09
          regions: [EEA, GB]
          channel: email
          first: 2024-09-01
          last: 2024-09-03
          count: 12034
          message: \(SHA256.digest(of: [1]).tagged)
          previous: none

        """)
    #expect(text(two).hasSuffix("  previous: \(SHA256.digest(of: one.bytes).tagged)\n"))
    #expect(two.lines == [1, 9])
  }

  @Test func whatWasWrittenIsReadBack() throws {
    let read = try SentNotifications(reading: two.bytes)
    #expect(read == two)
    #expect(read.records[1].excuse?.reason == "The mail server \"failed\".")
  }

  @Test func everyoneIsAll() throws {
    var everyone = Self.record(3)
    everyone.regions = []
    let sent = SentNotifications().adding(everyone)
    #expect(text(sent).contains("  regions: [all]\n"))
    #expect(try SentNotifications(reading: sent.bytes).records == [everyone])
  }

  @Test func noByteCanBeChanged() {
    for index in two.bytes.indices {
      for replacement: UInt8 in [UInt8(ascii: "0"), UInt8(ascii: "\n"), UInt8(ascii: "z")]
      where two.bytes[index] != replacement {
        var bytes = two.bytes
        bytes[index] = replacement
        let read = try? SentNotifications(reading: bytes)
        // The last record has nothing after it that would name it; a checkpoint does.
        #expect(read == nil || index >= Self.bytesOfFirst, "byte \(index)")
      }
    }
  }

  private static let bytesOfFirst = SentNotifications().adding(record(3)).bytes.count

  @Test func noRecordCanBeTakenOutOrPutIn() {
    let one = SentNotifications().adding(Self.record(3)).bytes
    let second = Array(two.bytes.dropFirst(one.count))
    for bytes in [second, one + one, second + one, one + second + second, one.dropLast(), []] {
      #expect(throws: MalformedRecord.self) { try SentNotifications(reading: Array(bytes)) }
    }
  }

  // MARK: - Verification

  private func findings(_ store: Store, against checkpoint: Checkpoint? = nil) throws -> [String] {
    let notice = SealedNotice(NoticeID("terms"), in: try Folder(path: store.path), shownAs: "terms")
    let anchors = checkpoint.map { [Anchor.checkpoint($0)] } ?? []
    return Verification(of: notice, against: anchors).findings.map {
      "\($0.kind.rawValue) \($0.path)"
    }
  }

  private func checkpoint(_ store: Store) throws -> Checkpoint {
    let notice = SealedNotice(NoticeID("terms"), in: try Folder(path: store.path), shownAs: "terms")
    return try #require(Checkpoint(of: notice))
  }

  @Test func anIntactRecordIsVerified() throws {
    let store = try Store.sealed()
    try store.put("notifications.yml", two.bytes)
    #expect(try findings(store) == [])
  }

  @Test func anAlteredRecordIsAViolation() throws {
    let store = try Store.sealed()
    var bytes = two.bytes
    let index = try #require(bytes.firstIndex(of: UInt8(ascii: "3")))
    bytes[index] = UInt8(ascii: "2")
    try store.put("notifications.yml", bytes)
    #expect(try findings(store) == ["malformed-notifications terms/notifications.yml"])
  }

  @Test func aRecordOfARevisionThatIsNotThereIsAViolation() throws {
    let store = try Store.sealed()
    try store.put(
      "notifications.yml", SentNotifications().adding(Self.record(3, of: "2029-01")).bytes)
    #expect(try findings(store) == ["unknown-notified-revision terms/notifications.yml"])
  }

  @Test func aCheckpointFindsARecordThatWasRemovedOrRewritten() throws {
    let store = try Store.sealed()
    try store.put("notifications.yml", two.bytes)
    let kept = try checkpoint(store)
    #expect(kept.text.contains("notifications: notifications.yml sha256:"))
    #expect(try Checkpoint(reading: Array(kept.text.utf8)) == kept)
    try store.put("notifications.yml", two.adding(Self.record(21)).bytes)
    #expect(try findings(store, against: kept) == [])
    try store.put("notifications.yml", SentNotifications().adding(Self.record(3)).bytes)
    #expect(try findings(store, against: kept) == ["rewritten-chain terms/notifications.yml"])
    try store.remove("notifications.yml")
    #expect(try findings(store, against: kept) == ["rolled-back terms/notifications.yml"])
  }
}
