package import NoticeModel

/// One judged change of a packet, with its place in the order and what was decided of it.
package struct ReviewItem: Sendable, Equatable {
  /// Its place in the order in which a reviewer must see the changes, from 1.
  package var rank: Int
  /// What was judged.
  package var judged: JudgedChange
  /// The decision that holds.
  package var decision: AmendmentReview.Decision?
  /// Whether a person has to decide it before the amendment can be sealed.
  package var isUndecided: Bool

  /// How much it matters: as decided, or else as proposed.
  package var level: Level { decision?.level ?? judged.level }

  /// Whether a reviewer may leave it aside.
  package var isAside: Bool {
    !isUndecided && level <= .clarification && !judged.needsPerson
  }

  /// The innermost heading over it, or its id.
  package var place: String { judged.headings.last ?? judged.id }

  /// The topics before and after, once where they are the same.
  package var topics: [Topic] {
    let topics = [judged.oldTopic, judged.newTopic].compactMap(\.self)
    return topics.first == topics.last ? Array(topics.prefix(1)) : topics
  }
}

extension ReviewPacket {
  /// The judged changes in their order.
  package var items: [ReviewItem] {
    assessment.judged.enumerated().map { index, judged in
      ReviewItem(
        rank: index + 1, judged: judged, decision: decisions[judged.id],
        isUndecided: undecided.contains(judged.id))
    }
  }

  /// How much the amendment matters: as decided where somebody decided, else as proposed.
  package var level: Level { items.map(\.level).max() ?? .none }

  /// The items that a person has to decide.
  package var undecidedItems: [ReviewItem] { items.filter(\.isUndecided) }

  /// What is neither undecided nor put aside, by level, the gravest first.
  package var shownGroups: [(level: Level, items: [ReviewItem])] {
    groups(of: items.filter { !$0.isUndecided && !$0.isAside })
  }

  /// What a reviewer may leave aside, by level, the gravest first.
  package var asideGroups: [(level: Level, items: [ReviewItem])] {
    groups(of: items.filter(\.isAside))
  }

  private func groups(of items: [ReviewItem]) -> [(level: Level, items: [ReviewItem])] {
    Level.allCases.reversed().compactMap { level in
      let members = items.filter { $0.level == level }
      return members.isEmpty ? nil : (level, members)
    }
  }

  /// How many changes there are of each level that occurs, the gravest first.
  package var counts: [(level: Level, count: Int)] {
    groups(of: items).map { ($0.level, $0.items.count) }
  }

  /// Whether the packet asks for anything: a decision, or a plan for a duty.
  package var isSettled: Bool { undecided.isEmpty && (duties?.unmet.isEmpty ?? true) }
}
