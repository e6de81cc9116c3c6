package import NoticeModel

extension Amendment {
  /// An amendment that says when and what, and the bytes of the `amendment.yml` that says so.
  package static func announcing(
    _ summary: String, on date: CalendarDate, effective: CalendarDate? = nil
  ) -> (amendment: Amendment, yaml: [UInt8]) {
    var amendment = Amendment()
    var writer = YAMLWriter()
    amendment.date = Written(date)
    writer.plain("date", date.iso8601)
    if let effective {
      amendment.effective = [EffectiveDate(region: nil, date: Written(effective))]
      writer.plain("effective", effective.iso8601)
    }
    amendment.summary = LocalizedText(common: Prose(summary))
    writer.text("summary", summary)
    return (amendment, writer.bytes)
  }
}
