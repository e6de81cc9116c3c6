import NoticeReview

/// Reads and judges on all cores: a review of two texts has nothing else to do.
struct AllCores: Workers {
  func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item) -> Value
  ) -> [Value] {
    Parallel.map(items, body)
  }
}
