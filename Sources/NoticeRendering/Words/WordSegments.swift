/// The stretches of a rendering between its apparatus.
struct WordSegments {
  private let rendering: Rendering
  private let range: Range<Int>

  /// The stretches of the whole rendering, or of a range of it.
  init(of rendering: Rendering, in range: Range<Int>? = nil) {
    self.rendering = rendering
    self.range = range ?? 0..<rendering.bytes.count
  }

  /// Calls `body` with the bytes of the rendering and each stretch, in order.
  func forEach(_ body: ([UInt8], Range<Int>) -> Void) {
    let text = rendering.bytes
    let apparatus = rendering.apparatus
    var next = range.lowerBound
    var index = firstApparatus
    while index < apparatus.count, apparatus[index].lowerBound < range.upperBound {
      let mark = apparatus[index]
      if next < mark.lowerBound { body(text, next..<mark.lowerBound) }
      next = max(next, mark.upperBound)
      index += 1
    }
    if next < range.upperBound { body(text, next..<range.upperBound) }
  }

  /// The first range of apparatus that ends behind the start, by bisection.
  private var firstApparatus: Int {
    var low = 0
    var high = rendering.apparatus.count
    while low < high {
      let middle = (low + high) / 2
      if rendering.apparatus[middle].upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

extension Rendering.Rearrangement {
  /// Whether the pieces hold every word of the stretch once.
  func isComplete(in rendering: Rendering) -> Bool {
    let ordered = pieces.sorted { $0.lowerBound < $1.lowerBound }
    var next = range.lowerBound
    for piece in ordered {
      guard piece.lowerBound >= next, piece.upperBound <= range.upperBound,
        !holdsWords(next..<piece.lowerBound, of: rendering)
      else { return false }
      next = piece.upperBound
    }
    return !holdsWords(next..<range.upperBound, of: rendering)
  }

  private func holdsWords(_ gap: Range<Int>, of rendering: Rendering) -> Bool {
    var result = false
    WordSegments(of: rendering, in: gap).forEach { text, range in
      for index in range where text[index] > .space { result = true }
    }
    return result
  }
}
