/// Text that looks like other text (UTS 39 §4), by Unicode 15's own list, to which every fullwidth
/// form was added.
package enum Confusables {
  /// The skeleton of UTF-8 text: two texts with equal skeletons look alike.
  ///
  /// A skeleton is for comparing only; `m` comes out as `rn`, `1` and `I` as `l`.
  package static func skeleton(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in UTF8Scalar.scalars(of: Normalization.nfd(bytes).span)
    where !ScalarTable.properties(of: scalar).isInvisible {
      append(prototypeOf: scalar, to: &result)
    }
    return Normalization.nfd(result)
  }

  private static func append(prototypeOf scalar: UInt32, to result: inout [UInt8]) {
    guard let value = prototype(of: scalar) else {
      UTF8Scalar.append(scalar, to: &result)
      return
    }
    guard value >= 0x110000 else {
      UTF8Scalar.append(value, to: &result)
      return
    }
    let place = Int(value - 0x110000)
    for scalar in sequences[(place + 1)...].prefix(Int(sequences[place])) {
      UTF8Scalar.append(scalar, to: &result)
    }
  }

  private static func prototype(of scalar: UInt32) -> UInt32? {
    var lower = 0
    var upper = prototypes.count / 2
    while lower < upper {
      let middle = (lower + upper) / 2
      let key = prototypes[2 * middle]
      if key == scalar { return prototypes[2 * middle + 1] }
      if key < scalar { lower = middle + 1 } else { upper = middle }
    }
    return nil
  }
}
