import NoticeDiagnostics
import NoticeModel

/// The entries of `amendment.yml` that a reviewer pastes and completes.
struct DecisionTemplate {
  /// The packet.
  let packet: ReviewPacket

  /// The entry of `decisions:` that answers a change; what only a person knows is left empty.
  func entry(for item: ReviewItem) -> String {
    let judged = item.judged
    var lines = ["- change: \(Self.scalar(judged.id))"]
    let words = packet.words(of: judged)
    if let was = words.was { lines.append("  was: \(Self.quoted(was))") }
    if let becomes = words.becomes { lines.append("  becomes: \(Self.quoted(becomes))") }
    lines.append("  level: \(judged.level.rawValue)  # \(remark(on: judged))")
    if mayBeLowered(judged) {
      let bases = Amendment.Decision.Basis.allCases.map(\.rawValue).joined(separator: ", ")
      lines.append("  # basis: one of \(bases); for a lower level only")
    }
    lines += ["  reason: ", "  by: ", "  on: "]
    return lines.joined(separator: "\n")
  }

  /// What a decision would have to say.
  func requirement(for item: ReviewItem) -> String {
    let level = item.judged.level.rawValue
    guard mayBeLowered(item.judged), let lower = item.judged.level.oneLower else {
      return "A decision confirms '\(level)' or raises it; a hard floor holds, so nothing lowers it"
    }
    return "A decision confirms '\(level)', raises it, or lowers it to '\(lower.rawValue)' with a "
      + "basis and a reason"
  }

  private func mayBeLowered(_ judged: JudgedChange) -> Bool {
    judged.level.oneLower != nil
      && !judged.findings.contains { $0.isFloor && $0.level == judged.level }
  }

  private func remark(on judged: JudgedChange) -> String {
    mayBeLowered(judged) ? "confirms; higher is free, one lower asks for a basis" : "confirms"
  }

  /// The approval to sign, bound to the text.
  static func approval(of digest: String) -> String {
    "approved:\n  text: \(scalar(digest))\n  by: \n  on: "
  }

  // MARK: - YAML

  /// A name as a plain scalar, which no id or digest needs quotation marks for.
  private static func scalar(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-._/:".utf8.contains(byte)
    }
    return isPlain && !name.isEmpty ? name : quoted(name)
  }

  /// Words as a double-quoted scalar on one line.
  static func quoted(_ text: String) -> String {
    var result: [UInt8] = [UInt8(ascii: "\"")]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\"".utf8
      case "\\": result += "\\\\".utf8
      case "\n": result += "\\n".utf8
      case "\t": result += "\\t".utf8
      case _ where TerminalText.mustEscape(scalar.value): result += escape(of: scalar)
      default: result += String(scalar).utf8
      }
    }
    return String(decoding: result + [UInt8(ascii: "\"")], as: UTF8.self)
  }

  private static func escape(of scalar: Unicode.Scalar) -> [UInt8] {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, width) = scalar.value > 0xFFFF ? ("U", 8) : ("u", 4)
    return Array("\\\(letter)\(String(repeating: "0", count: width - digits.count))\(digits)".utf8)
  }
}

extension Level {
  /// The level below; `nil` for the lowest.
  fileprivate var oneLower: Level? { Level.allCases.last { $0 < self } }
}

extension ReviewPacket {
  /// The words by which a decision is bound to a judged change: the sentences, on one line each, as
  /// manifests are read.
  func words(of judged: JudgedChange) -> (was: String?, becomes: String?) {
    (judged.before.map(Self.onOneLine), judged.after.map(Self.onOneLine))
  }

  private static func onOneLine(_ text: String) -> String {
    text.utf8.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }
}
