package import NoticeDiagnostics
package import NoticeModel

extension CompiledRevision {
  /// The same texts, with the issuer and the shared values of another revision.
  package func withValues(of other: CompiledRevision) -> CompiledRevision {
    var revision = self
    revision.surroundings = surroundings.withValues(of: other.surroundings)
    return revision
  }

  /// The shared values that both use and that are not the same, sorted.
  package func sharedValues(changedSince other: CompiledRevision) -> [ValueName] {
    UsedNames(in: other).values.filter { name in
      guard let before = other.surroundings.value(name),
        let now = surroundings.value(name)
      else { return false }
      return before != now
    }.sorted()
  }

  /// Where a shared value was written; nowhere if it was recorded.
  package func range(of name: ValueName) -> SourceRange {
    let tables = [surroundings.manifest.values, surroundings.workspace.values]
    return tables.lazy.flatMap(\.entries).first { $0.name == name }?.range ?? .none
  }
}
