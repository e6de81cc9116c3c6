import NoticeCompiler
import NoticeDiagnostics
import NoticeFiles
import NoticeLanguage
import NoticeModel
import NoticeRedline
import NoticeRendering
import NoticeReview

/// What `engross review` is asked, and how it finds the answer.
struct ReviewQuestion: Sendable {
  /// The arguments: a notice and up to two of its texts, or two files or folders.
  let names: [String]
  /// The workspace's folder.
  let workspace: String
  /// The code of the readers.
  let region: String?
  /// The language.
  let language: LanguageTag?
  /// What those passages are about that do not say it.
  let topic: Topic?
  /// Where complaints go.
  let console: Console

  /// What a review comes to.
  struct Answer: Sendable {
    /// The packet.
    var packet: ReviewPacket
    /// What was said of the sources and the decisions.
    var diagnostics: [Diagnostic] = []
    /// The paths of both texts, for machines.
    var paths: (old: String, new: String)
  }

  /// Compares and judges.
  ///
  /// - Throws: `FileError` or `ExitStatus`, after saying what is wrong.
  func answer() throws -> Answer {
    Parallel.beside(RuleBook.prepare)
    if let texts = textsOfNotice { return try review(of: texts) }
    let sides = try ComparedTexts(
      names: names, workspace: workspace, region: region, language: language, console: console
    ).sides()
    return Answer(
      packet: packet(of: sides), diagnostics: sides.diagnostics,
      paths: (sides.old.name, sides.new.name))
  }

  // MARK: - A notice with its record

  /// The texts of a notice of the workspace, of which everything is known; `nil` for files, folders
  /// and commits, which have words and no record.
  private var textsOfNotice: (notice: String, old: String?, new: String)? {
    guard let notice = names.first, NoticeID(notice).isWellFormed,
      SingleFile.kind(of: "\(workspace)/Notices/\(notice)") == .folder,
      names.dropFirst().allSatisfy({ !$0.hasPrefix("git:") && !$0.contains("/") })
    else { return nil }
    return (notice, names.count > 1 ? names[1] : nil, names.count > 2 ? names[2] : "draft")
  }

  private func review(
    of texts: (notice: String, old: String?, new: String)
  ) throws -> Answer {
    let opened = try OpenWorkspace(path: workspace)
    let review = NoticeReviewing(
      workspace: opened, notice: try opened.existing(texts.notice), old: texts.old, new: texts.new,
      region: try region.map { try opened.region($0) }, language: language, topic: topic,
      console: console)
    return try review.answer()
  }

  // MARK: - Words alone

  private func packet(of sides: ComparedSides) -> ReviewPacket {
    let redline = AmendmentComparison.finder.redline(
      from: sides.old.edition, to: sides.new.edition, names: (sides.old.name, sides.new.name))
    let judgement = RedlineJudgement(
      redline, topic: topic, isPlain: true, hasOtherSource: sides.old.source != sides.new.source,
      workers: AllCores())
    var packet = ReviewPacket(
      judgement, title: PlainText.string(of: sides.new.edition.title), region: nil,
      ruleSummaries: RuleBook.summaries, redline: redline)
    // Nobody decides between plain files; what is above clarification is what there is to read.
    packet.undecided = Set(
      packet.assessment.judged.filter { $0.needsPerson || $0.level > .clarification }.map(\.id))
    return packet
  }
}

extension ReviewPacket {
  /// The packet of a comparison that was judged.
  init(
    _ judgement: RedlineJudgement, title: String, region: RegionCode?,
    ruleSummaries: [RuleID: String], redline: Redline
  ) {
    self.init(
      title: title, language: redline.new.edition.language,
      isRightToLeft: redline.new.edition.isRightToLeft, region: region,
      old: .init(name: redline.old.name, date: redline.date(isOld: true)),
      new: .init(name: redline.new.name, date: redline.date(isOld: false)),
      assessment: judgement.assessment, hasLexicon: judgement.hasLexicon,
      ruleSummaries: ruleSummaries, redline: redline)
  }
}

extension RuleBook {
  /// What each rule reports, by its id.
  static var summaries: [RuleID: String] {
    Dictionary(all.map { ($0.id, $0.summary) }, uniquingKeysWith: { first, _ in first })
  }
}
