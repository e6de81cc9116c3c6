import Foundation
import NoticeModel
import Testing

@testable import NoticeReview

/// Measures the judge on labelled pairs that are not in the project.
///
/// `ENGROSS_PAIRS=FILE swift test --filter PairEvaluation` prints the table for a file of lines with
/// `id`, `role` or `topic`, `before`, `after` and `label`; `ENGROSS_PAIRS_HIDDEN=1` hides the topics.
@Suite struct PairEvaluation {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["ENGROSS_PAIRS"] != nil))
  func pairsOfAFile() throws {
    let table = try ReviewEvaluation(
      path: Self.environment["ENGROSS_PAIRS"] ?? "",
      hidesTopics: Self.environment["ENGROSS_PAIRS_HIDDEN"] != nil)
    print(table.description)
  }

  @Test(.enabled(if: environment["ENGROSS_REVIEW_EXAMPLES"] != nil))
  func noMaterialExampleIsLeftAside() throws {
    let table = try ReviewEvaluation(
      path: Self.environment["ENGROSS_REVIEW_EXAMPLES"] ?? "", hidesTopics: false)
    print(table.description)
    #expect(table.materialLeftAside.isEmpty)
    #expect(table.macroF1 >= 0.85)
  }
}

/// The confusion of labels and verdicts over a file of pairs.
struct ReviewEvaluation: CustomStringConvertible {
  private struct Pair: Decodable {
    var id: String
    var role: String?
    var topic: String?
    var before: String
    var after: String
    var label: String
  }

  private static let levels: [Level] = [
    .formatting, .editorial, .clarification, .substantive, .material,
  ]
  private var counts: [Level: [Level: Int]] = [:]
  private(set) var materialLeftAside: [String] = []
  private(set) var mistakes: [String] = []

  init(path: String, hidesTopics: Bool) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") {
      let pair = try JSONDecoder().decode(Pair.self, from: Data(line.utf8))
      guard let label = Level(rawValue: pair.label) else { continue }
      let assessment = PairAssessment.assess(
        before: pair.before, after: pair.after, topic: hidesTopics ? nil : Self.topic(of: pair))
      let verdict = max(assessment.level, .formatting)
      counts[label, default: [:]][verdict, default: 0] += 1
      if label == .material, verdict <= .clarification { materialLeftAside.append(pair.id) }
      if label != verdict {
        mistakes.append("\(pair.id): \(label.rawValue) called \(verdict.rawValue)")
      }
    }
  }

  private static func topic(of pair: Pair) -> Topic? {
    let name = (pair.topic ?? pair.role ?? "").replacing("_", with: "-")
    return name == "intro" ? .introduction : Topic(rawValue: name)
  }

  private func count(_ label: Level, as verdict: Level) -> Int { counts[label]?[verdict] ?? 0 }

  var macroF1: Double {
    let scores = Self.levels.map { level -> Double in
      let all = Self.levels.map { count(level, as: $0) }.reduce(0, +)
      let called = Self.levels.map { count($0, as: level) }.reduce(0, +)
      return all + called == 0 ? 1 : 2 * Double(count(level, as: level)) / Double(all + called)
    }
    return scores.reduce(0, +) / Double(scores.count)
  }

  var description: String {
    let rows = Self.levels.map { label in
      label.rawValue + ": "
        + Self.levels.map { "\($0.rawValue) \(count(label, as: $0))" }.joined(separator: ", ")
    }
    return (rows + ["macro-F1 \(macroF1)", "material left aside \(materialLeftAside)"] + mistakes)
      .joined(separator: "\n")
  }
}
