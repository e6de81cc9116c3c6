import NoticeArchive
import NoticeDiagnostics
import NoticeModel

/// The revisions and past texts of a notice as `engross history` prints them, newest first.
struct HistoryListing {
  /// One revision or past text.
  struct Row {
    /// The name of its folder.
    let id: RevisionID
    /// The date that readers see.
    let date: CalendarDate?
    /// When it takes effect, by region; `nil` is everyone else.
    let effective: [(region: RegionCode?, date: CalendarDate)]
    /// What it is on the day that is asked about.
    let status: String?
    /// How much it matters, as it was judged and decided when it was sealed.
    let level: Level?
    /// What changed.
    let summary: String
    /// Who signed.
    let signature: [String]
    /// The digest of its sums.
    let digest: String?
    /// When it was sealed.
    let sealed: Moment?
  }

  /// What is asked about.
  struct Question {
    /// The day.
    let day: CalendarDay
    /// The readers; `nil` for those in no region with a date of its own.
    let region: RegionCode?
  }

  private let notice: NoticeID
  private let question: Question
  private let established: CalendarDate?
  private let answer: InForce.Answer
  private let rows: [Row]

  /// Lists the revisions that were read for a notice, judged by a day.
  init(of sources: NoticeSources, inForce: InForce, chain: Chain, asking question: Question) {
    notice = sources.id
    self.question = question
    established = sources.manifest.established?.value
    answer = inForce.answer(on: question.day, for: question.region)
    let language = sources.manifest.language
    let revisions = sources.revisions.reversed().compactMap { revision -> Row? in
      guard let id = revision.id else { return nil }
      let standing = inForce.standing(of: id, on: question.day, for: question.region)
      return Row(
        revision, id, status: revision.isWithheld ? "withheld" : standing?.rawValue,
        digest: chain.link(id)?.digest.tagged, in: language)
    }
    rows = Self.placing(sources.archive.reversed().map { Row($0, in: language) }, in: revisions)
  }

  /// Past texts stand behind the last revision that is not older than they are.
  private static func placing(_ past: [Row], in revisions: [Row]) -> [Row] {
    var rows = revisions
    for text in past {
      let older = rows.firstIndex { row in
        guard let date = row.date, let own = text.date else { return false }
        return date.firstDay < own.firstDay
      }
      rows.insert(text, at: older ?? rows.endIndex)
    }
    return rows
  }

  /// The listing in a format.
  func rendered(as format: HistoryFormat) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .json: json
    }
  }

  // MARK: - Text

  private var text: String {
    guard !rows.isEmpty else { return "\(notice) has no revisions yet.\n" }
    let day = question.day.date.iso8601
    let header = ["revision", "date", "effective", "on \(day)", "level", "digest", "summary"]
    let lines = [header] + rows.flatMap(\.lines)
    let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let table = lines.map { line in
      let padded = zip(line, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return String(padded.joined(separator: "  ").trimmingSpaces)
    }
    let first = established.map { "established \($0.iso8601)\n" } ?? ""
    return table.joined(separator: "\n") + "\n" + first + answerText + "\n"
  }

  private var answerText: String {
    let readers = question.region.map { " readers in \($0)" } ?? " readers"
    let day = question.day.date.iso8601
    switch answer {
    case .none: return "On \(day) no revision bound\(readers)."
    case .certain(let id): return "On \(day) revision \(id) bound\(readers)."
    case .uncertain(let open):
      let within = open.within.map(\.iso8601).joined(separator: " and ")
      let candidates = (open.mayBeNone ? ["none"] : []) + open.candidates.map(\.rawValue)
      return "On \(day)\(readers) were bound by one of \(candidates.joined(separator: ", ")): "
        + "which one is unknown within \(within)."
    }
  }

  // MARK: - JSON

  private var json: [UInt8] {
    var writer = JSONLineWriter()
    writer.object { writer in
      writer.text("format", "engross.history/2")
      writer.text("notice", notice.rawValue)
      writer.text("asOf", question.day.date.iso8601)
      writer.text("region", question.region?.rawValue)
      writer.text("established", established?.iso8601)
      writer.member("inForce") { $0.object(write) }
      writer.member("revisions") { writer in
        writer.array(rows) { row, writer in writer.object(row.write) }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(to writer: inout JSONLineWriter) {
    switch answer {
    case .none: writer.text("answer", "none")
    case .certain(let id):
      writer.text("answer", "certain")
      writer.text("revision", id.rawValue)
    case .uncertain(let open):
      writer.text("answer", "unknown")
      writer.member("within") { $0.array(open.within) { $1.text($0.iso8601) } }
      writer.member("candidates") { $0.array(open.candidates) { $1.text($0.rawValue) } }
      writer.flag("mayBeNone", open.mayBeNone)
    }
  }
}

extension HistoryListing.Row {
  /// A revision.
  fileprivate init(
    _ revision: RevisionSources, _ id: RevisionID, status: String?, digest: String?,
    in language: LanguageTag
  ) {
    self.init(
      id: id, amendment: revision.amendment, date: revision.amendment.date?.value,
      status: status, level: revision.changes?.review?.level, summary: nil, digest: digest,
      sealed: revision.context?.sealed, in: language)
  }

  /// A past text.
  fileprivate init(_ text: PastText, in language: LanguageTag) {
    let source = text.provenance.source?.text(in: language, fallback: language)?.description
    self.init(
      id: text.id, amendment: text.amendment, date: text.date,
      status: text.sources == nil ? "lost" : "reconstructed", level: nil, summary: source,
      digest: nil, sealed: nil, in: language)
  }

  private init(
    id: RevisionID, amendment: Amendment, date: CalendarDate?, status: String?, level: Level?,
    summary: String?, digest: String?, sealed: Moment?, in language: LanguageTag
  ) {
    func printed(_ text: LocalizedText?) -> String? {
      text?.text(in: language, fallback: language)?.description
    }
    self.id = id
    self.date = date
    self.status = status
    self.level = level
    self.digest = digest
    self.sealed = sealed
    self.summary = printed(amendment.summary) ?? summary.map { "from " + $0 } ?? ""
    let signature = amendment.signature
    self.signature = [signature?.name, signature?.title, signature?.organization]
      .compactMap { printed($0) }
    effective =
      amendment.effective.isEmpty
      ? amendment.date.map { [(nil, $0.value)] } ?? []
      : amendment.effective.map { ($0.region, $0.date.value) }
  }

  /// The row as lines of cells; regional dates stand below.
  fileprivate var lines: [[String]] {
    let all = effective.first { $0.region == nil }?.date.iso8601 ?? "-"
    let short = digest.map { String($0.dropFirst("sha256:".count).prefix(12)) } ?? "-"
    let first = [
      id.rawValue, date?.iso8601 ?? "-", all, status ?? "-", level?.rawValue ?? "-", short,
      TerminalText.escaped(summary),
    ]
    let regional = effective.filter { $0.region != nil }.map { region, date in
      ["", "", "\(region?.rawValue ?? ""): \(date.iso8601)", "", "", "", ""]
    }
    return [first] + regional
  }

  fileprivate func write(to writer: inout JSONLineWriter) {
    writer.text("id", id.rawValue)
    writer.text("date", date?.iso8601)
    writer.text("effective", effective.first { $0.region == nil }?.date.iso8601)
    writer.member("effectiveByRegion") { writer in
      writer.object { writer in
        for (region, date) in effective {
          if let region { writer.text(region.rawValue, date.iso8601) }
        }
      }
    }
    writer.text("status", status)
    writer.text("level", level?.rawValue)
    writer.text("summary", summary)
    writer.member("signature") { $0.array(signature) { $1.text($0) } }
    writer.text("digest", digest)
    writer.text("sealed", sealed?.description)
  }
}

extension String {
  fileprivate var trimmingSpaces: Substring {
    var text = self[...]
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
