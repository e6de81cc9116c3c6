import NoticeArchive
import NoticeDiagnostics
import NoticeFiles
import NoticeModel
import NoticeWorkspace

@testable import EngrossCommands

extension TemporaryWorkspace {
  /// A workspace with one notice, 'terms', whose draft is ready to be sealed, and a second one,
  /// 'cookies', which shares a value with it.
  static func ready() throws -> TemporaryWorkspace {
    try TemporaryWorkspace([
      "Notices/workspace.yml": """
      publisher: Example Corporation
      base-url: https://www.example.com/legal/
      groups: { APAC: [JP, KR] }
      values: { contact-email: privacy@example.com, phone: +81 3 0000 0000 }

      """,
      "Notices/terms/notice.yml": "established: 2020-01-01\nnumbering: decimal\n",
      "Notices/terms/draft/notice.md": """
      # Terms

      ## Rights {#rights topic=rights}

      Write to {{contact-email}}. See [](#retention) and [](notice:cookies#kinds).

      ::: region APAC
      You may also call {{phone}}.
      :::

      ## Retention {#retention topic=retention}

      We keep data for two years.

      """,
      "Notices/terms/draft/amendment.yml": "date: 2024-03\nsummary: First terms.\n",
      "Notices/cookies/draft/notice.md": """
      # Cookies

      ## Kinds of cookies {#kinds topic=cookies}

      Ask {{contact-email}}.

      """,
      "Notices/cookies/draft/amendment.yml": "date: 2024-03\nsummary: First cookies.\n",
    ])
  }

  /// Noon of 1 October 2024.
  static let moment = Moment(secondsSince1970: 1_727_784_000)

  /// Seals a draft.
  @discardableResult
  func seal(
    _ notice: String = "terms", as id: String? = nil, isRehearsal: Bool = false
  ) throws -> NoticeSealing.Outcome {
    try sealing(as: id, isRehearsal: isRehearsal).seal(NoticeID(notice))
  }

  /// What seals in this workspace.
  func sealing(as id: String? = nil, isRehearsal: Bool = false) throws -> NoticeSealing {
    NoticeSealing(
      workspace: try OpenWorkspace(path: path),
      request: .init(
        id: id.map { RevisionID($0) }, isRehearsal: isRehearsal, moment: Self.moment))
  }

  /// Writes an amendment into the draft of a notice.
  func announce(
    _ date: String, _ more: String = "", in notice: String = "terms"
  ) throws {
    try put("date: \(date)\nsummary: Says \(date).\n\(more)", at: amendment(of: notice))
  }

  /// Replaces words in the draft of a notice.
  func edit(_ old: String, _ new: String, in notice: String = "terms") throws {
    let name = "Notices/\(notice)/draft/notice.md"
    try put(text(name).replacing(old, with: new), at: name)
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    String(decoding: try Folder(path: path).read(name, limit: 1 << 24), as: UTF8.self)
  }

  /// The path of a draft's amendment.
  func amendment(of notice: String) -> String { "Notices/\(notice)/draft/amendment.yml" }

  /// The names of a notice's sealed folders.
  func revisions(of notice: String = "terms") throws -> [String] {
    try Folder(path: "\(path)/Notices/\(notice)/revisions").entries().map(\.name)
  }
}

extension NoticeSealing.Outcome {
  /// The errors, as names.
  var errors: [String] { diagnostics.filter { $0.severity == .error }.map(\.name) }
}
