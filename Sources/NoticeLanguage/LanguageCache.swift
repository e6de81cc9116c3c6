import NoticeModel
import Synchronization

/// The languages that were read so far.
///
/// Reading a file always gives the same language, so sharing the result is no state that anyone
/// could see.
final class LanguageCache: Sendable {
  /// The cache of the process.
  static let shared = LanguageCache()

  private let languages = Mutex<[LanguageTag: Language]>([:])

  /// The language of a file under the tag that was asked for.
  func language(of file: LanguageFile, as tag: LanguageTag) -> Language {
    if let known = languages.withLock({ $0[tag] }) { return known }
    let language = Language(Language(LanguageEntries(file)), as: tag)
    languages.withLock { $0[tag] = language }
    return language
  }
}
