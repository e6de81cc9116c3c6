import NoticeDiagnostics
import NoticeModel

/// The front matter of a supplement.
struct SupplementFrontMatter {
  /// `regions:`.
  var regions: [Written<RegionCode>] = []
  /// `values:`.
  var values = ValueTable()
  /// `overrides:`.
  var overrides = false
  /// `whole:`.
  var isWhole = false
  /// `language:`, if the supplement has one of its own.
  var language: LanguageTag?

  /// What a supplement may say of itself.
  static let record = Record<SupplementFrontMatter>(
    "the front matter of a supplement",
    [
      .init("regions", .commaSeparatedList(of: .written(.region))) { $0.regions = $1 },
      .init("values", .values) { $0.values = $1 },
      .init("overrides", .flag) { $0.overrides = $1 },
      .init("whole", .flag) { $0.isWhole = $1 },
      .init("language", .language) { $0.language = $1 },
    ])
}

/// The front matter of a main text or a translation, which says nothing: what holds for the notice
/// is in `notice.yml`, what holds for a supplement in the supplement.
enum EmptyFrontMatter {
  /// No keys.
  static func record(of name: String) -> Record<Void> { Record("the front matter of \(name)", []) }
}

extension Diagnostics {
  /// Says that an entry that is needed is not there.
  mutating func reportMissing(_ key: String, of name: String, in node: YAMLNode) {
    let start = SourceRange(file: node.range.file, offset: Int(node.range.offset), length: 1)
    report(.error, "missing-key", at: start, "No '\(key)' in \(name)")
  }
}
