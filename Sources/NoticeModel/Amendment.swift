/// `amendment.yml`: the record of the step to the revision that it lies in.
package struct Amendment: Sendable, Equatable {
  /// The date that readers see.
  package var date: Written<CalendarDate>?
  /// When the revision takes effect, by region; `all` is everyone else.
  package var effective: [EffectiveDate] = []
  /// What changed, in one sentence.
  package var summary: LocalizedText?
  /// Who signed.
  package var signature: Signature?
  /// Whether the amendment only corrects the revision before.
  package var isRestatement = false
  /// The revision that this one takes back.
  package var withdrawn: Written<RevisionID>?
  /// A waiting revision that takes effect later than it said.
  package var deferral: Deferral?
  /// When someone looked and found nothing to change.
  package var reviewed: Written<CalendarDate>?
  /// The waiting revision that is left as it is, although this one takes effect before it.
  package var leaves: Written<RevisionID>?
  /// What the text cannot show.
  package var facts = Facts()
  /// The answers to findings.
  package var decisions: [Decision] = []
  /// Who is told how and when.
  package var announcements: [Announcement] = []
  /// The gates that a person has set aside.
  package var overrides: [GateOverride] = []
  /// The approval of the text.
  package var approval: Approval?

  /// A day on which a revision takes effect somewhere.
  package struct EffectiveDate: Sendable, Equatable {
    /// The region, or `nil` for all that have no date of their own.
    package var region: RegionCode?
    /// The date.
    package var date: Written<CalendarDate>

    /// Makes an effective date.
    package init(region: RegionCode?, date: Written<CalendarDate>) {
      self.region = region
      self.date = date
    }
  }

  /// The change of another revision's effective date.
  package struct Deferral: Sendable, Equatable {
    /// The revision.
    package var revision: Written<RevisionID>
    /// When it takes effect instead.
    package var effective: Written<CalendarDate>

    /// Makes a deferral.
    package init(revision: Written<RevisionID>, effective: Written<CalendarDate>) {
      self.revision = revision
      self.effective = effective
    }
  }

  /// Makes an empty amendment.
  package init() {}

  /// When the revision takes effect for readers in no region with a date of its own.
  package var effectiveForAll: CalendarDate? {
    (effective.first { $0.region == nil }?.date ?? date)?.value
  }
}

/// Who signed a notice.
package struct Signature: Sendable, Equatable {
  /// The person.
  package var name: LocalizedText?
  /// The person's office.
  package var title: LocalizedText?
  /// The body that they sign for.
  package var organization: LocalizedText?

  /// Makes a signature.
  package init(
    name: LocalizedText? = nil, title: LocalizedText? = nil, organization: LocalizedText? = nil
  ) {
    self.name = name
    self.title = title
    self.organization = organization
  }
}
