import NoticeModel

/// What changed several notices at once, so that one summary is the whole truth of each.
enum SharedCause: Sendable, Equatable {
  /// A shared value.
  case value(ValueName)
  /// A notice whose text the others have.
  case master(NoticeID)

  /// Reads what `--all-by` names: a value, or `notice:` and a notice.
  init(_ text: String) {
    let scheme = "notice:"
    self =
      text.hasPrefix(scheme)
      ? .master(NoticeID(String(text.dropFirst(scheme.count)))) : .value(ValueName(text))
  }

  /// Whether it changes something of a notice.
  func reaches(_ notice: CompiledNotice, by difference: DraftDifference) -> Bool {
    switch self {
    case .value(let name): difference.values.contains { $0.name == name }
    case .master(let master):
      notice.sources.draft?.master?.notice == master && !difference.sections.isEmpty
    }
  }

  /// Whether nothing else changes a notice that it reaches.
  func isAll(of difference: DraftDifference) -> Bool {
    guard !difference.hasOtherIssuer, !difference.supplementsAnother else { return false }
    return switch self {
    case .value: difference.sections.isEmpty && difference.values.count == 1
    case .master: difference.values.isEmpty
    }
  }
}

extension SharedCause: CustomStringConvertible {
  /// The cause in a message: *value 'phone'*, *master 'terms'*.
  var description: String {
    switch self {
    case .value(let name): "value '\(name)'"
    case .master(let id): "master '\(id)'"
    }
  }
}
