package import NoticeModel

extension Language {
  /// The language of that tag, or English where there is no file for it.
  package static func forPrinting(_ tag: LanguageTag) -> Language {
    if let language = Language.named(tag) ?? Language.named(.english) { return language }
    preconditionFailure("the language file of English is compiled in")
  }
}
