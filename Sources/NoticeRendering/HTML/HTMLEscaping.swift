/// The places of a page where text from outside may stand.
package enum HTMLContext: Sendable {
  /// Between tags.
  case text
  /// Between the double quotation marks of an attribute.
  case attribute
  /// Between the double quotation marks of `href` or `src`; not a check of the scheme.
  case url
}

/// The one way from text to HTML.
package enum HTMLEscaping {
  /// Appends UTF-8 text so that it stays text in that place.
  package static func append(
    _ text: [UInt8], to output: inout [UInt8], as context: HTMLContext
  ) {
    append(text[...], to: &output, as: context)
  }

  /// Appends UTF-8 text so that it stays text in that place.
  package static func append(
    _ text: ArraySlice<UInt8>, to output: inout [UInt8], as context: HTMLContext
  ) {
    switch context {
    case .text: appendText(text, to: &output)
    case .attribute: appendAttribute(text, to: &output)
    case .url: appendURL(text, to: &output)
    }
  }

  /// The text, escaped for that place.
  package static func escaped(_ text: String, as context: HTMLContext) -> [UInt8] {
    var output: [UInt8] = []
    append(Array(text.utf8), to: &output, as: context)
    return output
  }

  /// Appends runs of what stands for itself as they are; letters need one comparison.
  private static func appendText(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let bytes = text.span
    var start = 0
    for index in bytes.indices where bytes[index] <= UInt8(ascii: ">") {
      let replacement: String
      switch bytes[index] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      default: continue
      }
      output.append(contentsOf: text[text.startIndex + start..<text.startIndex + index])
      output.append(replacement)
      start = index + 1
    }
    output.append(contentsOf: text[(text.startIndex + start)...])
  }

  private static func appendAttribute(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output.append("&amp;")
      case UInt8(ascii: "<"): output.append("&lt;")
      case UInt8(ascii: ">"): output.append("&gt;")
      case UInt8(ascii: "\""): output.append("&quot;")
      case UInt8(ascii: "\n"): output.append("&#10;")
      default: output.append(byte)
      }
    }
  }

  private static func appendURL(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      if byte == UInt8(ascii: "&") {
        output.append("&amp;")
      } else if isSafeInURL(byte) {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(Hexadecimal.upper(byte >> 4))
        output.append(Hexadecimal.upper(byte & 15))
      }
    }
  }

  /// Whether a byte of an address stands for itself; `%` does, so that encoded addresses stay.
  private static func isSafeInURL(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "*"),
      UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
      UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"),
      UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "$"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

/// Hexadecimal digits.
enum Hexadecimal {
  /// The digit of a number below 16, in upper case.
  static func upper(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
  }

  /// The digit of a number below 16, in lower case.
  static func lower(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
  }

  /// The number of a digit of either case.
  static func value(_ digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
