/// Why the tool could not go on.
struct ToolError: Error, CustomStringConvertible {
  /// What is wrong, and what to do.
  let description: String

  /// Makes an error.
  init(_ description: String) { self.description = description }
}
