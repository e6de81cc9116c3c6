import NoticeArchive
import NoticeFiles
import NoticeModel
import NoticeWorkspace

/// What runs that were killed in the middle of a seal left behind.
enum InterruptedSeals {
  /// Completes or removes it in every notice; under the lock of the workspace.
  ///
  /// - Returns: what was done, as lines for people. Where it cannot be done, such as in sources that
  ///   cannot be written, it is left to the next seal: nothing that is left misleads a reader.
  static func recover(in workspace: OpenWorkspace) -> [String] {
    workspace.notices.flatMap { id -> [String] in
      do {
        let store = SealStore(notice: id, in: try workspace.loader.folder(of: id))
        return try store.recover().steps.map(\.summary)
      } catch {
        return ["warning: \(id): An interrupted seal was left as it is: \(error)"]
      }
    }
  }
}
