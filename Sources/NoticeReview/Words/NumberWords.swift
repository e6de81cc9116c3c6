/// Numbers written as words.
enum NumberWords {
  /// The value of a word in small letters; `nil` where it is no number.
  static func value(of word: String) -> Double? { table[word] }

  /// The value of a numeral behind another, as in `twenty` `four`.
  static func joined(_ tens: Double, _ ones: Double) -> Double? {
    if ones == 100 || ones == 1000 { return tens < ones || tens < 1000 ? tens * ones : nil }
    let isTens = tens >= 20 && tens.truncatingRemainder(dividingBy: 10) == 0
    // "One thousand five hundred" is read as a thousand, five, and a hundred behind it.
    let isThousands = tens >= 1000 && tens.truncatingRemainder(dividingBy: 1000) == 0
    let isHundreds = tens >= 100 && tens.truncatingRemainder(dividingBy: 100) == 0
    return isThousands && ones < 1000 || isHundreds && ones < 100 || isTens && ones < 10
      ? tens + ones : nil
  }

  // `one` is left out: it is a pronoun more often than a number.
  private static let table: [String: Double] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "thousand": 1000, "twice": 2, "half": 0.5,
  ]
}
