import Glibc

/// Renames that are taken back, the last one first, if one of them or something after them fails.
package struct ReversibleRenames {
  private struct Place {
    let folder: Folder
    let name: String
  }

  private enum Rename {
    /// Something went to a free name.
    case move(from: Place, to: Place)
    /// Two entries changed places.
    case exchange(Place, Place)
    /// A file went over another, of which there is a copy.
    case replacement(of: Place, copy: Place)
  }

  private let isExchanging: Bool
  private var done: [Rename] = []

  /// Makes an empty series; without `isExchanging` it behaves as where entries cannot be exchanged.
  package init(isExchanging: Bool = true) {
    self.isExchanging = isExchanging
  }

  /// Renames an entry, unless the new name is taken: then false.
  package mutating func move(
    _ name: String, in folder: Folder, to newName: String, in newFolder: Folder
  ) throws(FileError) -> Bool {
    guard try folder.moveToFree(name, to: newFolder, newName) else { return false }
    done.append(
      .move(
        from: Place(folder: folder, name: name), to: Place(folder: newFolder, name: newName)))
    return true
  }

  /// Exchanges two entries; false if the file system has no such thing.
  package mutating func exchange(
    _ name: String, in folder: Folder, with newName: String, in newFolder: Folder
  ) throws(FileError) -> Bool {
    guard isExchanging, try folder.exchange(name, with: newName, in: newFolder) else {
      return false
    }
    done.append(
      .exchange(Place(folder: folder, name: name), Place(folder: newFolder, name: newName)))
    return true
  }

  /// Puts a file in the place of another, of which `copy` is a copy in `folder`.
  ///
  /// - Returns: the name in `folder` that now holds what was replaced; where files cannot be
  ///   exchanged that is the copy.
  package mutating func replace(
    _ newName: String, in newFolder: Folder, by name: String, in folder: Folder, copy: String
  ) throws(FileError) -> String {
    if try exchange(name, in: folder, with: newName, in: newFolder) { return name }
    try folder.move(name, to: newFolder, newName)
    done.append(
      .replacement(
        of: Place(folder: newFolder, name: newName), copy: Place(folder: folder, name: copy)))
    return copy
  }

  /// Takes everything back, the last rename first, up to the first that cannot be.
  ///
  /// - Returns: whether all is as it was; otherwise what was staged has to stay, for the next run
  ///   to complete.
  package mutating func takeBack() -> Bool {
    do throws(FileError) {
      while let rename = done.last {
        try Self.takeBack(rename)
        done.removeLast()
      }
      return true
    } catch {
      return false
    }
  }

  private static func takeBack(_ rename: Rename) throws(FileError) {
    switch rename {
    case .move(let former, let place):
      guard try place.folder.moveToFree(place.name, to: former.folder, former.name) else {
        throw FileError(.rename, former.folder.shown(former.name), code: EEXIST)
      }
    case .exchange(let former, let place):
      guard try former.folder.exchange(former.name, with: place.name, in: place.folder) else {
        throw FileError(.rename, place.folder.shown(place.name), code: EINVAL)
      }
    case .replacement(let place, let copy):
      try copy.folder.move(copy.name, to: place.folder, place.name)
    }
    // What cannot be made durable here was durable before; the next run looks again.
    fsync(place(of: rename).descriptor.number)
  }

  private static func place(of rename: Rename) -> Folder {
    switch rename {
    case .move(_, let place), .exchange(_, let place), .replacement(let place, _): place.folder
    }
  }
}
