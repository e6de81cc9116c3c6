import NoticeDiagnostics
import NoticeModel
import Testing

@Suite struct InForceModelTests {
  private static let historiesPerSeed = 20

  @Test(arguments: UInt64(1)...10)
  func theRuleAgreesWithALifeDayByDay(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    var differences: [String] = []
    for number in 0..<Self.historiesPerSeed {
      let history = SketchedHistory(isOrdered: true, using: &generator)
      let days = (0..<20).map { _ in Int.random(in: 0...364, using: &generator) }
      differences += try compare(history, on: days).map {
        "seed \(seed), history \(number): \($0)"
      }
    }
    #expect(differences.prefix(5).isEmpty, "seed \(seed): \(differences.count) differences")
  }

  private func compare(_ history: SketchedHistory, on days: [Int]) throws -> [String] {
    let rule = history.rule
    var corrections: [Int?]?
    var differences: [String] = []
    for reader in SketchedRegions.readers {
      let life = ForceSlowModel(
        history.amendments, reader: reader, corrections: corrections, asked: Set(days))
      if corrections == nil { corrections = life.corrections }
      let region = reader.map { RegionCode($0) }
      for number in days {
        let day = try #require(CalendarDay(SketchedDate.day(number).text))
        differences += try difference(rule, region, day, #require(life.days[number])).map {
          "\(reader ?? "all") on \(SketchedDate.day(number).text): \($0)"
        }
      }
    }
    return differences
  }

  private func difference(
    _ rule: InForce, _ region: RegionCode?, _ day: CalendarDay, _ expected: ForceSlowModel.Day
  ) -> [String] {
    var differences: [String] = []
    let current = rule.revision(on: day, for: region)
    let expectedCurrent = expected.current.map { AmendmentSketch.id($0) }
    if current != expectedCurrent {
      differences.append("current \(name(current)), expected \(name(expectedCurrent))")
    }
    let upcoming = Set(rule.upcoming(on: day, for: region))
    if upcoming != Set(expected.upcoming.map { AmendmentSketch.id($0) }) {
      differences.append("upcoming \(upcoming), expected \(expected.upcoming)")
    }
    let answer = rule.answer(on: day, for: region)
    if !agrees(answer, with: expected) {
      differences.append("answer \(answer), expected \(expected)")
    }
    let index = day.day % rule.entries.count
    let status = rule.status(of: rule.entries[index].id, on: day, for: region)
    if (status != .embargoed) != expected.published.contains(index) {
      differences.append("\(rule.entries[index].id) is \(status.map { "\($0)" } ?? "nothing")")
    }
    return differences
  }

  private func agrees(_ answer: InForce.Answer, with day: ForceSlowModel.Day) -> Bool {
    let candidates = Set(day.candidates.map { AmendmentSketch.id($0) })
    return switch answer {
    case .none: candidates.isEmpty
    case .certain(let id): day.isCertain && candidates == [id]
    case .uncertain(let uncertainty):
      !day.isCertain && Set(uncertainty.candidates) == candidates
        && uncertainty.mayBeNone == day.mayBeNone && !uncertainty.within.isEmpty
        && uncertainty.within.allSatisfy { $0.day == nil }
    }
  }

  private func name(_ id: RevisionID?) -> String { id?.rawValue ?? "none" }

  @Test(arguments: [false, true])
  func everyHistoryHasAnswersThatFitTogether(isOrdered: Bool) throws {
    var generator = SeededGenerator(state: 77)
    for number in 0..<100 {
      let history = SketchedHistory(isOrdered: isOrdered, using: &generator)
      let rule = history.rule
      let reader = SketchedRegions.readers.randomElement(using: &generator) ?? nil
      let region = reader.map { RegionCode($0) }
      for _ in 0..<10 {
        let text = SketchedDate.day(Int.random(in: 0...364, using: &generator)).text
        let day = try #require(CalendarDay(text))
        let current = rule.revision(on: day, for: region)
        let bound = rule.entries.map(\.id).filter {
          rule.status(of: $0, on: day, for: region) == .current
        }
        #expect(bound == (current.map { [$0] } ?? []), "seed 77, history \(number), \(text)")
        switch rule.answer(on: day, for: region) {
        case .none: #expect(current == nil, "seed 77, history \(number), \(text)")
        case .certain(let id): #expect(id == current, "seed 77, history \(number), \(text)")
        case .uncertain(let open):
          let isCandidate = current.map { open.candidates.contains($0) } ?? open.mayBeNone
          #expect(isCandidate, "seed 77, history \(number), \(text)")
        }
      }
    }
  }

  @Test func theNextChangeIsTheFirstDayOnWhichAnyStandingDiffers() throws {
    var generator = SeededGenerator(state: 78)
    let regions = SketchedRegions.readers.map { $0.map { RegionCode($0) } }
    for number in 0..<20 {
      let rule = SketchedHistory(isOrdered: number % 2 == 0, using: &generator).rule
      let year = try (0...364).map { try #require(CalendarDay(SketchedDate.day($0).text)) }
      let pictures = year.map { day in
        regions.flatMap { region in
          rule.entries.map { rule.standing(of: $0.id, on: day, for: region) }
        }
      }
      for start in stride(from: 0, to: 365, by: 11) {
        let next = (start..<365).first { pictures[$0] != pictures[start] }
        #expect(
          rule.nextChange(after: year[start], for: regions) == next.map { year[$0] },
          "seed 78, history \(number), day \(start)")
      }
    }
  }

  @Test func laterAmendmentsChangeNothingOfWhatAnEarlierOneWasComparedWithOrPrints() {
    var generator = SeededGenerator(state: 79)
    for number in 0..<100 {
      let history = SketchedHistory(isOrdered: true, using: &generator)
      let whole = history.rule
      for count in 1...whole.entries.count {
        let id = whole.entries[count - 1].id
        let prefix = InForce(Array(whole.entries[..<count]))
        for reader in SketchedRegions.readers {
          let region = reader.map { RegionCode($0) }
          let comment: Comment = "seed 79, history \(number), \(id) for \(reader ?? "all")"
          #expect(
            whole.takesOverFrom(id, for: region) == prefix.takesOverFrom(id, for: region), comment)
          #expect(
            whole.printedDates(of: id, for: region) == prefix.printedDates(of: id, for: region),
            comment)
          #expect(
            whole.lineage(of: id, for: region) == prefix.lineage(of: id, for: region), comment)
        }
      }
    }
  }
}
