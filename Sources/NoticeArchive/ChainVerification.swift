import NoticeModel

extension Chain.Flaw {
  /// What to say of the flaw; paths are those in the notice's folder.
  var finding: IntegrityFinding {
    switch self {
    case .fork(let id, let successors):
      IntegrityFinding(
        .forkedChain, Self.sums(of: successors.last ?? id),
        "\(Self.list(successors)) were all sealed onto '\(id)'",
        explanation: "Two branches were probably merged. One of them must be sealed again onto "
          + "the other.")
    case .severalBeginnings(let ids):
      IntegrityFinding(
        .severalBeginnings, Self.sums(of: ids.last ?? RevisionID("")),
        "\(Self.list(ids)) all name nothing before them; a notice has one first revision")
    case .missingPredecessor(let id, let previous, let isPresent):
      IntegrityFinding(
        .missingPredecessor, isPresent ? Self.sums(of: previous.id) : Self.path(of: previous.id),
        isPresent
          ? "Has lost the sums onto which '\(id)' was sealed, \(previous.digest.tagged)"
          : "Missing; '\(id)' was sealed onto it, \(previous.digest.tagged)",
        explanation: "If '\(Self.sums(of: id))' itself was edited, its first line is wrong.")
    case .alteredPredecessor(let id, let previous, let found):
      IntegrityFinding(
        .alteredPredecessor, Self.sums(of: previous.id),
        "Altered since '\(id)' was sealed onto it; '\(Self.sums(of: id))' names "
          + "\(previous.digest.tagged), here is \(found.tagged)",
        explanation: "One of the two files was edited; a checkpoint or a copy tells which.")
    case .cycle(let ids):
      IntegrityFinding(
        .cyclicChain, Self.sums(of: ids.first ?? RevisionID("")),
        "\(Self.list(ids)) were sealed onto each other, which cannot be",
        explanation: "First lines of their sums were edited.")
    }
  }

  private static func path(of id: RevisionID) -> String { SealedName.revision(id).path }

  private static func sums(of id: RevisionID) -> String {
    "\(path(of: id))/\(ChecksumList.fileName)"
  }

  private static func list(_ ids: [RevisionID]) -> String {
    ids.map { "'\($0)'" }.joined(separator: ", ")
  }
}

/// Compares late translations with the revisions that they name.
struct TranslationVerification {
  /// The translation.
  let folder: SealedFolder
  /// The revisions.
  let chain: Chain

  /// What is wrong, if anything is; its path is that in the notice's folder.
  var finding: IntegrityFinding? {
    guard case .translation = folder.name, let seal = folder.list?.seal,
      seal.name == folder.name, let original = seal.reference
    else { return nil }
    let path = "\(folder.name.path)/\(ChecksumList.fileName)"
    guard let link = chain.link(original.id) else {
      return IntegrityFinding(
        .orphanedTranslation, path,
        "Belongs to '\(original.id)', of which there are no sums; \(original.digest.tagged) was")
    }
    guard link.digest != original.digest else { return nil }
    return IntegrityFinding(
      .alteredOriginal, path,
      "Belongs to '\(original.id)' with the sums \(original.digest.tagged); "
        + "\(link.digest.tagged) is there")
  }
}
