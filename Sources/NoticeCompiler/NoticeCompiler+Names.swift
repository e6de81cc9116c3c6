import NoticeLanguage
package import NoticeModel

extension NoticeCompiler {
  /// What a heading in a language says that its section is about; `nil` when nothing fits.
  package static func topic(ofHeading heading: [UInt8], in language: LanguageTag) -> Topic? {
    TopicLexicon.topic(ofHeading: heading, language: language)
  }

  /// How a region or audience is called in a language.
  package func name(of region: RegionCode, in language: LanguageTag) -> String {
    AudienceLabels(language: .forPrinting(language), workspace: workspace).names(of: [region])
  }
}
