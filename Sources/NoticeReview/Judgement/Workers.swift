/// Does the same to many things, perhaps on all cores.
package protocol Workers: Sendable {
  /// The results of `body` for each item, in the order of the items.
  func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item) -> Value
  ) -> [Value]
}

/// Does one after the other.
package struct OneWorker: Workers {
  package init() {}

  package func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item) -> Value
  ) -> [Value] {
    items.map(body)
  }
}
