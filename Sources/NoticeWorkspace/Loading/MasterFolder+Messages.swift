import NoticeDiagnostics
import NoticeModel
import NoticeUnicode

extension Diagnostics {
  /// Reports a notice that names one which is not there.
  mutating func reportUnknown(
    _ notice: Written<NoticeID>, as name: String, among known: [String]
  ) {
    let nearest = EditDistance.nearest(to: notice.value.rawValue, among: known).map { "'\($0)'" }
    let guess = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: " or "))?"
    report(
      .error, name, at: notice.range, "No notice '\(notice.value)'" + guess,
      explanation: "`notice:` names a folder under Notices/.")
  }

  /// Reports a notice that is to have its own text.
  mutating func reportOwnMaster(at range: SourceRange) {
    report(
      .error, "own-master", at: range, "Notice names itself as the one whose text it has",
      explanation: "Without 'text:' a notice has the text of its own draft/notice.md.")
  }

  /// Reports a master whose text is another's.
  mutating func reportChain(of master: NoticeID, and next: NoticeID, at range: SourceRange) {
    report(
      .error, "chained-master", at: range,
      "Master '\(master)' has its text from '\(next)'; name the notice that has one of its own")
  }

  /// Reports a master from which nothing can be taken over.
  mutating func reportNoText(of master: NoticeID, at range: SourceRange) {
    report(
      .error, "master-without-text", at: range,
      "Master '\(master)' has no text to take over; expected a sealed revision or a draft")
  }

  /// Reports a text of an heir's own.
  mutating func reportTextBesideMaster(_ name: String, in path: String, _ master: NoticeID) {
    report(
      .error, "text-beside-master", atPath: "\(path)/\(name)",
      "'\(name)' beside 'text: notice:\(master)' of notice.yml; one of the two must go",
      explanation: "A notice that has another's text has its main text, translations, supplements, "
        + "tables and files, and none of its own.")
  }

  /// Reports a language that is not that of the text.
  mutating func reportOtherLanguage(
    _ language: LanguageTag, than own: LanguageTag, of master: NoticeID, at range: SourceRange
  ) {
    report(
      .error, "language-beside-master", at: range,
      "Language '\(language)' for the text of master '\(master)', which is in '\(own)'",
      explanation: "The language of a text is its master's; leave 'language:' out.")
  }
}
