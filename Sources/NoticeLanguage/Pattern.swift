/// A text with places `{0}` to `{9}` for arguments.
struct Pattern: Sendable, Equatable {
  /// The text as it is written in a language's file.
  let text: String

  /// The text with its arguments in their places; a place without an argument stays empty.
  func filled(_ arguments: [String]) -> String {
    arguments.isEmpty && !text.utf8.contains(UInt8(ascii: "{"))
      ? text : filledWithPlaces(arguments).text
  }

  /// The filled text, and where in its bytes each argument came to stand, in the order of places.
  func filledWithPlaces(_ arguments: [String]) -> (text: String, places: [Range<Int>]) {
    var bytes: [UInt8] = []
    var places: [Range<Int>] = []
    forEachPiece { piece in
      switch piece {
      case .byte(let byte):
        bytes.append(byte)
      case .place(let number):
        let start = bytes.count
        if number < arguments.count { bytes.append(contentsOf: arguments[number].utf8) }
        places.append(start..<bytes.count)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), places)
  }

  /// The numbers of the places, in the order of the text.
  var placeNumbers: [Int] {
    var numbers: [Int] = []
    forEachPiece { piece in
      if case .place(let number) = piece { numbers.append(number) }
    }
    return numbers
  }

  private enum Piece {
    case byte(UInt8)
    case place(Int)
  }

  private func forEachPiece(_ body: (Piece) -> Void) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if let number = Self.place(at: index, in: bytes) {
        body(.place(number))
        index += 3
      } else {
        body(.byte(bytes[index]))
        index += 1
      }
    }
  }

  private static func place(at index: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[index] == UInt8(ascii: "{"), index + 2 < bytes.count,
      bytes[index + 2] == UInt8(ascii: "}"),
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index + 1])
    else { return nil }
    return Int(bytes[index + 1] - UInt8(ascii: "0"))
  }
}
