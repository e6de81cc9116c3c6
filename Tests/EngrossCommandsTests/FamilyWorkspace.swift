import NoticeModel
import NoticeWorkspace

@testable import EngrossCommands

extension TemporaryWorkspace {
  /// The twelve subsidiaries of a family.
  static let heirs = (1...12).map { $0 < 10 ? "harbour-0\($0)" : "harbour-\($0)" }

  /// A workspace with a master and subsidiaries whose notices have its text, all ready to be sealed.
  static func family(_ heirs: [String] = heirs) throws -> TemporaryWorkspace {
    var files = [
      "Notices/workspace.yml": "publisher: Harbour Group\nvalues: { phone: '+1 555 0100' }\n",
      "Notices/master/notice.yml": "numbering: article\nvalues: { city: Portville }\n",
      "Notices/master/draft/notice.md": """
      # Passenger terms

      ## Contact {#contact topic=contact}

      Call us in {{city}}: {{phone}}.

      ## Luggage {#luggage topic=terms-service}

      Two pieces are free. ![A trolley](files/trolley.png)

      """,
      "Notices/master/draft/notice.ja.md": """
      # 旅客規約

      ## 連絡先 {#contact}

      {{city}}: {{phone}}。

      ## 手荷物 {#luggage}

      二個まで無料です。![台車](files/trolley.png)

      """,
      "Notices/master/draft/files/trolley.png": "a picture",
      "Notices/master/draft/amendment.yml": "date: 2024-03\nsummary: First terms.\n",
    ]
    for (index, heir) in heirs.enumerated() {
      files["Notices/\(heir)/notice.yml"] = """
        issuer: Company \(heir)
        text: notice:master
        values: { city: City \(index + 1) }

        """
      files["Notices/\(heir)/draft/amendment.yml"] = "date: 2024-04\nsummary: We join.\n"
    }
    let workspace = try TemporaryWorkspace(files)
    try workspace.recordTranslation()
    return workspace
  }

  /// Records that the master's translation is up to date.
  @discardableResult
  func recordTranslation(of notice: String = "master") throws -> NoticeSealing.Outcome {
    let record = TranslationRecord(
      workspace: try OpenWorkspace(path: path), notice: NoticeID(notice),
      language: LanguageTag("ja"))
    return try record.record([])
  }

  /// The same, the master and then all heirs sealed.
  static func sealedFamily(_ heirs: [String] = heirs) throws -> TemporaryWorkspace {
    let workspace = try family(heirs)
    for notice in ["master"] + heirs { try workspace.seal(notice) }
    return workspace
  }

  /// Edits the master's draft.
  func editMaster() throws {
    try edit("Two pieces", "Three pieces", in: "master")
    try recordTranslation()
  }

  /// Edits the master, and seals it.
  func moveMaster() throws {
    try editMaster()
    try announce("2024-09", in: "master")
    try seal("master")
  }

  /// Seals whatever a cause alone changed.
  func sealAll(by cause: String) throws -> NoticeSealing.Outcome {
    let date = Self.moment.day.date
    let (amendment, bytes) = Amendment.announcing("One more piece is free.", on: date)
    return try sealing().sealAll(
      changedBy: SharedCause(cause), as: .init(amendment: amendment, bytes: bytes))
  }
}
