import CLinux

/// Settings of the system's allocator for a program that makes and drops many texts of some 40 KB.
package enum Allocator {
  /// Keeps freed memory for the next notice instead of giving it back page by page.
  ///
  /// A third of the page faults in a build of a hundred notices, and no more memory at its peak.
  package static func keepFreedMemory() {
    engross_keep_freed_memory()
  }
}
