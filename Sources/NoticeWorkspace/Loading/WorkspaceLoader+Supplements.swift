import NoticeDiagnostics
package import NoticeFiles
package import NoticeModel

extension WorkspaceLoader {
  /// The notices that some other one says it supplements.
  ///
  /// A page lists what supplements its notice, so such a notice has to wait for the titles of others;
  /// which ones supplement it is settled when each is read. Manifests without the word are not parsed.
  package func supplementedNotices(
    among notices: [NoticeID]
  ) throws(FileError) -> Set<NoticeID> {
    var supplemented: Set<NoticeID> = []
    for id in notices {
      let folder = SourceFolder(folder: try folder(of: id), path: id.rawValue)
      // What is wrong with a manifest is said when its notice is read.
      var aside = Diagnostics()
      guard try folder.folder.kind(of: Self.manifest) == .file,
        let bytes = try folder.bytes(
          of: Self.manifest, atMost: SourceLimits.bytesOfSource, in: &aside),
        bytes.contains("supplements".utf8)
      else { continue }
      let file = aside.open(SourceFile(path: Self.manifest, bytes: bytes))
      var manifest = NoticeManifest()
      if SourceCheck().check(file, in: &aside),
        let node = YAMLReader().value(of: file, in: &aside)
      {
        NoticeManifest.record.read(node, into: &manifest, in: &aside)
      }
      if let other = manifest.supplemented?.value { supplemented.insert(other) }
    }
    return supplemented
  }

  private static let manifest = "notice.yml"
}
